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
}

/** "Levi 2017, Introduction ¶2": one link per fact, all its sources in it. */
export function Cited({ fact, evidence, speaker = true }: CitedProps) {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const byLocator = new Map<string, string[]>();
  for (const { source, locator } of fact.sources) {
    const found = evidence.sources[source];
    byLocator.set(locator, [...(byLocator.get(locator) ?? []), found ? shortSource(found) : source]);
  }
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
        {[...byLocator].map(([locator, names], index) => {
          const { text, lang } = locatorInWords(locator, atlas, speech);
          return (
            <Fragment key={locator}>
              {index > 0 ? '; ' : ''}
              {names.join('; ')}
              {locator === wholePage ? null : (
                <>
                  , <span lang={lang}>{text}</span>
                </>
              )}
            </Fragment>
          );
        })}
      </ViewLink>
    </span>
  );
}
