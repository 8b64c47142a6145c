/** Questions on a route or a destination on which the sources disagree, each a link to all its published values. */
import { lazy, Suspense, useState } from 'react';
import type { ConflictHead, Evidence } from '../domain/atlas';
import { useSpeech } from '../i18n/speech';
import { useEvidence } from '../state/hooks';
import { ErrorPanel } from './ErrorPanel';
import { CompareLink } from './evidence/CompareLinks';
import { isCounted } from './evidence/legQuestions';

/** The plot and its axes are fetched when a reader opens a question; the link beside it works before that. */
const Plot = lazy(async () => ({ default: (await import('./estimates/ConflictPlot')).ConflictPlot }));

/** Nothing without `conflicts`. */
export function RelatedEstimates({ conflicts }: { readonly conflicts: readonly ConflictHead[] }) {
  const { t } = useSpeech();
  const evidence = useEvidence();
  if (conflicts.length === 0) return null;
  return (
    <section className="detail-section">
      <h2 className="label">{t('estimates.title')}</h2>
      <ul className="related">
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <Question conflict={conflict} evidence={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question({ conflict, evidence }: { readonly conflict: ConflictHead; readonly evidence: Evidence | null }) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const whole = evidence?.conflicts.find((one) => one.id === conflict.id);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary lang={conflict.title.lang}>{conflict.title.text}</summary>
      <CompareLink
        slug={conflict.slug}
        members={conflict.members}
        counted={!whole || !evidence || isCounted(whole, evidence)}
      />
      {isOpen && whole && evidence ? (
        <ErrorPanel>
          <Suspense fallback={<p className="note">{t('loading')}</p>}>
            <Plot conflict={whole} evidence={evidence} />
          </Suspense>
        </ErrorPanel>
      ) : null}
    </details>
  );
}
