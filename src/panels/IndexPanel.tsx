/** The panel of a view without an open route: search, the view in words, filters, and the routes. The legend is the filter. */
import { memo, useMemo } from 'react';
import { describeView } from '../domain/describe';
import { isEmptyFilter } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { details, markedHeadline } from '../i18n/viewInWords';
import { useAtlas, useView } from '../state/hooks';
import { ActiveFilters } from './ActiveFilters';
import { Filters } from './Filters';
import { LateFigures } from './LateFigures';
import { RouteList } from './RouteList';
import { SearchBox } from './SearchBox';
import { StoryList } from './StoryList';
import { useSteadyControls } from './steadyControls';
import { WaysOut } from './WaysOut';

/** Reads the store; composition only. */
export const IndexPanel = memo(function IndexPanel() {
  const { t } = useSpeech();
  const { panel, said, onClickCapture } = useSteadyControls();
  return (
    <div className="index" ref={panel} onClickCapture={onClickCapture}>
      <SearchBox />
      <div className="said" ref={said}>
        <ActiveFilters />
        <ViewSentence />
      </div>
      <Filters />
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
    <div className="sentence" data-filtered={!isEmptyFilter(view.filter) || undefined}>
      <h1 tabIndex={-1}>
        {markedHeadline(description, atlas, speech).map(({ text, strong }, at) =>
          strong ? <b key={`${at} ${text}`}>{text}</b> : text,
        )}
      </h1>
      {details(description, atlas, speech).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <WaysOut />
    </div>
  );
}
