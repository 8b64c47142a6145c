/** What is doubtful about the statements of a question, in the order of its rows; closed until asked for. */
import type { EstimatePlot } from '../../domain/estimates';
import { useSpeech } from '../../i18n/speech';
import { Doubt } from '../evidence/Doubt';

/** Nothing when nothing is doubted. A fact that stands in several rows is named once. */
export function RowDoubts({ plots }: { readonly plots: readonly EstimatePlot[] }) {
  const { t } = useSpeech();
  const rows = plots
    .flatMap((plot) => plot.rows)
    .filter(({ fact }) => fact.doubt || fact.status === 'unverified' || fact.withdrawn)
    .filter(({ fact }, index, all) => all.findIndex((row) => row.fact.id === fact.id) === index);
  if (rows.length === 0) return null;
  return (
    <details className="row-doubts">
      <summary>{t('estimates.doubts', { n: rows.length })}</summary>
      <ul>
        {rows.map(({ key, member, fact }) => (
          <li key={key}>
            <p>
              <strong lang={member.who.lang}>{member.who.text}</strong> {member.year === undefined ? null : member.year}
            </p>
            <Doubt fact={fact} />
          </li>
        ))}
      </ul>
    </details>
  );
}
