/** Facts without a quantity: what a source says, in our words, with where it says so. */
import type { Evidence, Fact } from '../../domain/atlas';
import { useSpeech } from '../../i18n/speech';
import { Cited } from './Cited';
import { Doubt } from './Doubt';
import { toldFigure } from './figureWords';

/** Nothing when every fact states a quantity. */
export function StatementList({ facts, evidence }: { readonly facts: readonly Fact[]; readonly evidence: Evidence }) {
  const { t } = useSpeech();
  const statements = facts.filter((fact) => !toldFigure(fact));
  if (statements.length === 0) return null;
  return (
    <ul className="statements">
      {statements.map((fact, index) => (
        <li key={fact.id}>
          <p lang={fact.statement.lang}>{fact.statement.text}</p>
          <p className="note">
            {fact.flags.includes('text-only') ? <span className="tag">{t('fact.textOnly')}</span> : null}{' '}
            <Cited fact={fact} evidence={evidence} before={statements[index - 1]} />
          </p>
          <Doubt fact={fact} before={statements[index - 1]} />
        </li>
      ))}
    </ul>
  );
}
