/** Published statements on one question side by side: an index of all questions, and the open one or all of them. */
import { emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { useView } from '../../state/hooks';
import { NeedEvidence } from '../evidence/NeedEvidence';
import { ViewLink } from '../ViewLink';
import { ConflictIndex } from './ConflictIndex';
import { ConflictSection } from './ConflictSection';

/** All questions in order, or the one of the view. */
export function EstimatesPage() {
  const { t } = useSpeech();
  const { conflict: slug } = useView().selection;
  return (
    <NeedEvidence>
      {(evidence) => {
        const shown = slug === null ? evidence.conflicts : evidence.conflicts.filter((one) => one.slug === slug);
        return (
          <div className="estimates">
            <ConflictIndex evidence={evidence} open={slug} />
            <div className="estimates-body">
              {slug === null ? (
                <header>
                  <h1 className="page-title">{t('estimates.title')}</h1>
                  <p className="page-lead">{t('estimates.intro', { n: evidence.conflicts.length })}</p>
                </header>
              ) : null}
              {shown.map((conflict) => (
                <ConflictSection key={conflict.id} conflict={conflict} evidence={evidence} alone={slug !== null} />
              ))}
              {shown.length === 0 ? (
                <>
                  <h1 className="page-title">{t('estimates.missing', { id: slug ?? '' })}</h1>
                  <p>
                    <ViewLink to={{ page: 'estimates', selection: emptySelection }}>{t('estimates.title')}</ViewLink>
                  </p>
                </>
              ) : null}
            </div>
          </div>
        );
      }}
    </NeedEvidence>
  );
}
