/** What is known to be doubtful in the sources, by the source that prints it. */
import type { Evidence, Fact } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { useSpeech } from '../../i18n/speech';
import { FactLine } from './FactLine';
import { Part } from './Part';

/** Facts with a doubt, grouped; the largest group first, small ones together. Facts without a stored source stand on their own before them. */
export function Doubts({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useSpeech();
  const facts = Object.values(evidence.facts);
  const unverified = facts.filter((fact) => fact.status === 'unverified');
  const doubtful = facts.filter((fact) => fact.doubt);
  const { large, rest } = bySource(doubtful.filter((fact) => fact.status !== 'unverified'));
  return (
    <Part id="doubts" title={t('doubts.title')}>
      <p>{t('doubts.lead', { n: doubtful.length, m: facts.length })}</p>
      {unverified.length > 0 ? <Group name={t('doubts.unverified')} facts={unverified} open /> : null}
      {large.map(([id, group]) => {
        const source = evidence.sources[id];
        return <Group key={id} name={source ? shortSource(source) : id} facts={group} />;
      })}
      {rest.length > 0 ? <Group name={t('doubts.others')} facts={rest} /> : null}
    </Part>
  );
}

interface GroupProps {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly open?: boolean;
}

function Group({ name, facts, open = false }: GroupProps) {
  return (
    <details className="doubt-group" open={open}>
      <summary>
        {name} <span className="count">{facts.length}</span>
      </summary>
      <ul>
        {facts.map((fact) => (
          <FactLine key={fact.id} fact={fact} {...(fact.doubt ? { remark: fact.doubt } : {})} />
        ))}
      </ul>
    </details>
  );
}

/** A source with fewer doubtful facts than this is not worth a group of its own. */
const leastGroup = 5;

interface Groups {
  readonly large: readonly (readonly [string, readonly Fact[]])[];
  readonly rest: readonly Fact[];
}

/** A fact belongs to the first source that it names. */
function bySource(facts: readonly Fact[]): Groups {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const source = fact.sources[0]?.source ?? '';
    groups.set(source, [...(groups.get(source) ?? []), fact]);
  }
  const sorted = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  return {
    large: sorted.filter(([, group]) => group.length >= leastGroup),
    rest: sorted.filter(([, group]) => group.length < leastGroup).flatMap(([, group]) => group),
  };
}
