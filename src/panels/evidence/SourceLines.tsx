/** What several facts rest on: one line a source, with every place in it that one of them cites. */
import { Fragment } from 'react';
import type { Evidence, Fact, Source } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { emptySelection } from '../../domain/view';
import { locatorInWords, wholePage } from '../../i18n/locators';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { ViewLink } from '../ViewLink';
import { SourceLink } from './SourceLink';

interface Line {
  /** Several only where they are cited in the very same places: copies of one table. */
  readonly sources: readonly Source[];
  /** Locator to the first fact that is printed there, in the order of the facts. */
  readonly places: ReadonlyMap<string, string>;
}

/** "Kim 2012, ¶3, ¶4": the name leads to the source's entry with all that rests on it, each locator to a fact. */
export function SourceLines({ facts, evidence }: { readonly facts: readonly string[]; readonly evidence: Evidence }) {
  return (
    <ul className="statements source-lines">
      {linesOf(facts, evidence).map(({ sources, places }) => (
        <li key={sources[0]?.id} className="note cited">
          {sources.map((source, index) => (
            <Fragment key={source.id}>
              {index > 0 ? '; ' : ''}
              <LineName source={source} whole={places.get(wholePage)} />
            </Fragment>
          ))}
          <Places places={places} />
        </li>
      ))}
    </ul>
  );
}

/** Where a fact cites the page as a whole, the name itself is the place. */
function LineName({ source, whole }: { readonly source: Source; readonly whole: string | undefined }) {
  return whole ? <FactPlace fact={whole} words={shortSource(source)} /> : <SourceLink source={source} />;
}

/** Locators with commas of their own are kept apart by semicolons. */
function Places({ places }: { readonly places: Line['places'] }) {
  const speech = useSpeech();
  const atlas = useAtlas();
  const cited = [...places].filter(([locator]) => locator !== wholePage);
  const mark = cited.some(([locator]) => locator.includes(',')) ? '; ' : ', ';
  return cited.map(([locator, fact], index) => {
    const { text, lang } = locatorInWords(locator, atlas, speech);
    return (
      <Fragment key={locator}>
        {index > 0 ? mark : ', '}
        <FactPlace fact={fact} words={text} {...(lang ? { lang } : {})} />
      </Fragment>
    );
  });
}

function FactPlace({ fact, words, lang }: { readonly fact: string; readonly words: string; readonly lang?: string }) {
  const { t } = useSpeech();
  return (
    <ViewLink
      to={{ page: 'fact', selection: { ...emptySelection, fact }, story: null }}
      title={t('fact.open', { id: fact })}
      {...(lang ? { lang } : {})}
    >
      {words}
    </ViewLink>
  );
}

/**
 * Sources in the order in which the facts first cite them, those cited in the very same places on one line; those that
 * the evidence does not hold are left out.
 */
export function linesOf(ids: readonly string[], evidence: Evidence): readonly Line[] {
  const cited = ids.flatMap((id) => evidence.facts[id] ?? []).flatMap((fact) => placesOf(fact));
  const bySource = new Map<string, Map<string, string>>();
  for (const { source, locator, fact } of cited) {
    const places = bySource.get(source) ?? new Map<string, string>();
    if (!places.has(locator)) places.set(locator, fact);
    bySource.set(source, places);
  }
  const lines = new Map<string, { readonly sources: Source[]; readonly places: Line['places'] }>();
  for (const [id, places] of bySource) {
    const source = evidence.sources[id];
    if (!source) continue;
    // Pages cited whole are different pages, however many facts they share.
    const key = places.has(wholePage) ? id : [...places].flat().join('\n');
    const line = lines.get(key) ?? { sources: [], places };
    line.sources.push(source);
    lines.set(key, line);
  }
  return [...lines.values()];
}

const placesOf = (fact: Fact) => fact.sources.map(({ source, locator }) => ({ source, locator, fact: fact.id }));
