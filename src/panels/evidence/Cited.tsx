/** Where a fact is printed: short source names with their locators, each leading to the fact's own page. */
import type { Evidence, Fact } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
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
const wholes: readonly string[] = ['whole page', 'none'];

/** "Levi 2017, Introduction ¶2": one link per fact, all its sources in it. */
export function Cited({ fact, evidence, speaker = true, before }: CitedProps) {
  const { t } = useSpeech();
  const isSame = before !== undefined && isSamePlace(fact, before);
  const byLocator = new Map<string, string[]>();
  for (const { source, locator } of fact.sources) {
    const found = evidence.sources[source];
    byLocator.set(locator, [...(byLocator.get(locator) ?? []), found ? shortSource(found) : source]);
  }
  const places = [...byLocator].map(([locator, names]) =>
    wholes.includes(locator) ? names.join('; ') : `${names.join('; ')}, ${locator}`,
  );
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
        {isSame ? t('fact.asAbove') : places.join('; ')}
      </ViewLink>
    </span>
  );
}

/** Printed in the same places and put into the same mouth. */
function isSamePlace(a: Fact, b: Fact): boolean {
  const places = (fact: Fact): string => fact.sources.map(({ source, locator }) => `${source}, ${locator}`).join('; ');
  return places(a) === places(b) && a.attributedTo?.text === b.attributedTo?.text;
}
