/** All that is known of a route on paper: leg by leg, each figure and statement with its source. On the screen one leg is open at a time. */
import type { Evidence, Fact, Route } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { factTime, figureWords } from '../evidence/figureWords';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';

interface PrintFactsProps {
  readonly route: Route;
  readonly evidence: Evidence;
}

/** From this many facts on they are set smaller, so that a handout stays on two pages. */
const many = 40;

/** Each fact once, under the first leg that rests on it. */
export function PrintFacts({ route, evidence }: PrintFactsProps) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const printed = new Set<string>();
  const once = (ids: readonly string[]): readonly Fact[] =>
    ids.flatMap((id) => {
      const fact = printed.has(id) ? undefined : evidence.facts[id];
      printed.add(id);
      return fact ?? [];
    });
  const legs = [...new Set(route.legs)].flatMap((id) => atlas.legs[id] ?? []);
  const groups = [
    ...legs.map((leg) => ({
      id: leg.id,
      head: `${leg.name.text} (${t(`grade.${leg.evidence}`)})`,
      facts: once(leg.facts),
    })),
    { id: route.id, head: t('detail.facts'), facts: once(route.facts) },
  ];
  return (
    <div className="print-facts" data-many={printed.size > many || undefined}>
      {groups
        .filter(({ facts }) => facts.length > 0)
        .map(({ id, head, facts }) => (
          <section key={id}>
            <h2>{head}</h2>
            <ul>
              {facts.map((fact) => (
                <PrintFact key={fact.id} fact={fact} evidence={evidence} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function PrintFact({ fact, evidence }: { readonly fact: Fact; readonly evidence: Evidence }) {
  const speech = useSpeech();
  const value = figureWords(fact, speech);
  const measure = value && fact.measure ? `${speech.t(`measure.${fact.measure}.tag`)}, ` : '';
  const sources = fact.sources.map(({ source, locator }) => {
    const found = evidence.sources[source];
    const name = found ? shortSource(found) : source;
    return locator === 'whole page' ? name : `${name}, ${locator}`;
  });
  return (
    <li>
      {value ? (
        <>
          <strong>{value}</strong> ({measure}
          {factTime(fact, speech)}){' '}
        </>
      ) : null}
      <span lang={fact.statement.lang}>{fact.statement.text}</span> <span className="note">{sources.join('; ')}.</span>
    </li>
  );
}
