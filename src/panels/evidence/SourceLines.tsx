/** What several facts rest on: one line a source, with every place in it that one of them cites. */
import { Fragment } from 'react';
import type { Evidence, Fact, Source } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { ViewLink } from '../ViewLink';
import { SourceLink } from './SourceLink';

/** The locator of a short page, in the data. */
const wholePage = 'whole page';

interface Line {
  readonly source: Source;
  /** Locator to the first fact that is printed there, in the order of the facts. */
  readonly places: ReadonlyMap<string, string>;
}

/** "Kim 2012, ¶3, ¶4": the name leads to the source's entry with all that rests on it, each locator to a fact. */
export function SourceLines({ facts, evidence }: { readonly facts: readonly string[]; readonly evidence: Evidence }) {
  return (
    <ul className="statements source-lines">
      {linesOf(facts, evidence).map(({ source, places }) => (
        <li key={source.id} className="note cited">
          <LineName source={source} whole={places.get(wholePage)} />
          {[...places]
            .filter(([locator]) => locator !== wholePage)
            .map(([locator, fact]) => (
              <Fragment key={locator}>
                {', '}
                <FactPlace fact={fact} words={locator} />
              </Fragment>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** Where a fact cites the page as a whole, the name itself is the place. */
function LineName({ source, whole }: { readonly source: Source; readonly whole: string | undefined }) {
  return whole ? <FactPlace fact={whole} words={shortSource(source)} /> : <SourceLink source={source} />;
}

function FactPlace({ fact, words }: { readonly fact: string; readonly words: string }) {
  const { t } = useSpeech();
  return (
    <ViewLink
      to={{ page: 'fact', selection: { ...emptySelection, fact }, story: null }}
      title={t('fact.open', { id: fact })}
    >
      {words}
    </ViewLink>
  );
}

/** Sources in the order in which the facts first cite them; those that the evidence does not hold are left out. */
export function linesOf(ids: readonly string[], evidence: Evidence): readonly Line[] {
  const cited = ids.flatMap((id) => evidence.facts[id] ?? []).flatMap((fact) => placesOf(fact));
  const bySource = new Map<string, Map<string, string>>();
  for (const { source, locator, fact } of cited) {
    const places = bySource.get(source) ?? new Map<string, string>();
    if (!places.has(locator)) places.set(locator, fact);
    bySource.set(source, places);
  }
  return [...bySource].flatMap(([id, places]) => {
    const source = evidence.sources[id];
    return source ? [{ source, places }] : [];
  });
}

const placesOf = (fact: Fact) => fact.sources.map(({ source, locator }) => ({ source, locator, fact: fact.id }));
