/** What each edition of the data changed, and facts that were taken back. */
import type { Evidence } from '../../domain/atlas';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { FactLine } from './FactLine';
import { Part } from './Part';

/** Newest first. */
export function Changes({ evidence }: { readonly evidence: Evidence }) {
  const { t, date } = useSpeech();
  const { edition } = useAtlas();
  const withdrawn = Object.values(evidence.facts).filter((fact) => fact.withdrawn);
  return (
    <Part id="changes" title={t('changes.title')}>
      <p>{t('changes.lead', { edition })}</p>
      <ul className="bullets">
        {evidence.changes.map((change) => (
          <li key={`${change.edition} ${change.date}`}>
            <strong>{change.edition}</strong> <time dateTime={change.date}>{date(change.date)}</time>.{' '}
            <span lang={change.text.lang}>{change.text.text}</span>
          </li>
        ))}
      </ul>
      {withdrawn.length > 0 ? (
        <>
          <h3>{t('changes.withdrawn')}</h3>
          <ul>
            {withdrawn.map((fact) => (
              <FactLine key={fact.id} fact={fact} {...(fact.withdrawn ? { remark: fact.withdrawn.reason } : {})} />
            ))}
          </ul>
        </>
      ) : (
        <p>{t('changes.noneWithdrawn')}</p>
      )}
    </Part>
  );
}
