/** The panel of a view without an open route: search, the view in words, filters, and the routes. The legend is the filter. */
import { memo, useMemo } from 'react';
import { describeView } from '../domain/describe';
import { useSpeech } from '../i18n/speech';
import { details, headline } from '../i18n/viewInWords';
import { useAtlas, useView } from '../state/hooks';
import { ActiveFilters } from './ActiveFilters';
import { DestinationChips } from './DestinationChips';
import { LateFigures } from './LateFigures';
import { KindList } from './KindList';
import { MoreFilters } from './MoreFilters';
import { PlainFilters } from './PlainFilters';
import { RouteList } from './RouteList';
import { SearchBox } from './SearchBox';
import { StoryList } from './StoryList';
import { WaysOut } from './WaysOut';

/** Reads the store; composition only. */
export const IndexPanel = memo(function IndexPanel() {
  const { t } = useSpeech();
  return (
    <div className="index">
      <SearchBox />
      <ActiveFilters />
      <ViewSentence />
      <PlainFilters />
      <DestinationChips />
      <KindList />
      <MoreFilters />
      <RouteList />
      <LateFigures />
      <StoryList />
      <p className="panel-foot">
        {t('schematic')} {t('borders')}
      </p>
    </div>
  );
});

/** The view in words: the page's heading, and the sentence that the live region repeats. */
function ViewSentence() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const description = useMemo(() => describeView(atlas, view), [atlas, view]);
  return (
    <div className="sentence">
      <h1 tabIndex={-1}>{headline(description, atlas, speech)}</h1>
      {details(description, atlas, speech).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <WaysOut />
    </div>
  );
}
