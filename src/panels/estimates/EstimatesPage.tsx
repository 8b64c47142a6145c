/** Published statements on one question side by side: an index of all questions, and the open one or all of them. */
import { useSpeech } from '../../i18n/speech';
import { useView } from '../../state/hooks';
import { NeedEvidence } from '../evidence/NeedEvidence';

/** All questions in order, or the one of the view. */
export function EstimatesPage() {
  const { t } = useSpeech();
  const { conflict: slug } = useView().selection;
  return (
    <NeedEvidence>
      {({ conflicts }) => (
        <>
          <h1 className="page-title">{t('estimates.title')}</h1>
          {conflicts
            .filter((one) => slug === null || one.slug === slug)
            .map((one) => (
              <section key={one.id}>
                <h2>{one.title.text}</h2>
                <p>{one.question.text}</p>
              </section>
            ))}
        </>
      )}
    </NeedEvidence>
  );
}
