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
}

/** "Levi 2017, Introduction ¶2": one link per fact, all its sources in it. */
export function Cited({ fact, evidence, speaker = true }: CitedProps) {
  const { t } = useSpeech();
  const names = fact.sources.map(({ source, locator }) => {
    const found = evidence.sources[source];
    return locator === 'whole page'
      ? found
        ? shortSource(found)
        : source
      : `${found ? shortSource(found) : source}, ${locator}`;
  });
  return (
    <span className="cited">
      {speaker && fact.attributedTo ? (
        <span className="cited-by" lang={fact.attributedTo.lang}>
          {fact.attributedTo.text};{' '}
        </span>
      ) : null}
      <ViewLink
        to={{ page: 'fact', selection: { ...emptySelection, fact: fact.id }, story: null }}
        title={t('fact.open', { id: fact.id })}
      >
        {names.join('; ')}
      </ViewLink>
    </span>
  );
}
