/** Facts without a quantity: what a source says, in our words, with where it says so. */
import type { Evidence, Fact } from '../../domain/atlas';
import { figureOf } from '../../domain/figures';
import { useSpeech } from '../../i18n/speech';
import { Cited } from './Cited';
import { Doubt } from './Doubt';

/** Nothing when every fact states a quantity. */
export function StatementList({ facts, evidence }: { readonly facts: readonly Fact[]; readonly evidence: Evidence }) {
  const { t } = useSpeech();
  const statements = facts.filter((fact) => !figureOf(fact));
  if (statements.length === 0) return null;
  return (
    <ul className="statements">
      {statements.map((fact) => (
        <li key={fact.id}>
          <p lang={fact.statement.lang}>{fact.statement.text}</p>
          <p className="note">
            {fact.flags.includes('text-only') ? <span className="tag">{t('fact.textOnly')}</span> : null}{' '}
            <Cited fact={fact} evidence={evidence} />
          </p>
          <Doubt fact={fact} />
        </li>
      ))}
    </ul>
  );
}
