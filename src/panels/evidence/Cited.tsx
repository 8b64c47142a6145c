/** Where a fact is printed: short source names with their locators, each leading to the fact's own page. */
import { Fragment } from 'react';
import type { Evidence, Fact } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { emptySelection } from '../../domain/view';
import { locatorInWords, wholePage } from '../../i18n/locators';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { ViewLink } from '../ViewLink';

interface CitedProps {
  readonly fact: Fact;
  readonly evidence: Evidence;
  /** False where the words around it already say who says so. */
  readonly speaker?: boolean;
  /** The fact of the row above, where there is one: the same place is not named twice. */
  readonly before?: Fact | undefined;
}

/** Locators that name no place in their source. */
const wholes: readonly string[] = [wholePage, 'none'];

/** "Levi 2017, Introduction ¶2": one link per fact, all its sources in it. */
export function Cited({ fact, evidence, speaker = true, before }: CitedProps) {
  const { t } = useSpeech();
  const isSame = before !== undefined && isSamePlace(fact, before);
  const byLocator = new Map<string, string[]>();
  for (const { source, locator } of fact.sources) {
    const found = evidence.sources[source];
    byLocator.set(locator, [...(byLocator.get(locator) ?? []), found ? shortSource(found) : source]);
  }
  return (
    <span className="cited">
      {speaker && fact.attributedTo && !isSame ? (
        <span className="cited-by" lang={fact.attributedTo.lang}>
          {fact.attributedTo.text};{' '}
        </span>
      ) : null}
      <ViewLink
        to={{ page: 'fact', selection: { ...emptySelection, fact: fact.id }, story: null }}
        title={t('fact.open', { id: fact.id })}
      >
        {isSame ? t('fact.asAbove') : <Places byLocator={byLocator} />}
      </ViewLink>
    </span>
  );
}

/** Short names of sources with the place in them, those at one place together. */
function Places({ byLocator }: { readonly byLocator: ReadonlyMap<string, readonly string[]> }) {
  const speech = useSpeech();
  const atlas = useAtlas();
  return [...byLocator].map(([locator, names], index) => {
    const { text, lang } = locatorInWords(locator, atlas, speech);
    return (
      <Fragment key={locator}>
        {index > 0 ? '; ' : ''}
        {names.join('; ')}
        {wholes.includes(locator) ? null : (
          <>
            , <span lang={lang}>{text}</span>
          </>
        )}
      </Fragment>
    );
  });
}

/** Printed in the same places and put into the same mouth. */
function isSamePlace(a: Fact, b: Fact): boolean {
  const places = (fact: Fact): string => fact.sources.map(({ source, locator }) => `${source}, ${locator}`).join('; ');
  return places(a) === places(b) && a.attributedTo?.text === b.attributedTo?.text;
}
