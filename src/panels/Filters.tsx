/** All that narrows the view, behind one line: open for a reader who comes to look, closed for one who comes by a filtered link. */
import { memo } from 'react';
import { useSpeech } from '../i18n/speech';
import { useAtlasState } from '../state/hooks';
import { DestinationChips } from './DestinationChips';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';
import { KindList } from './KindList';
import { MoreFilters } from './MoreFilters';
import { PlainFilters } from './PlainFilters';
import { useRoom } from './useRoom';

/** No choice opens or closes it: what was just used stays where it is. In small windows the closed line still shows the destinations (styles/panel.css). */
export const Filters = memo(function Filters() {
  const { t } = useSpeech();
  const cameFiltered = useAtlasState((state) => state.cameFiltered);
  const { small } = useRoom();
  return (
    <Disclosure
      id="filters"
      className={`block filters${cameFiltered ? '' : ' filters-first'}`}
      open={!cameFiltered && !small}
      summary={
        <>
          <Icon name="filter" />
          {t('filters')}
        </>
      }
    >
      <PlainFilters />
      <DestinationChips />
      <KindList />
      <MoreFilters />
    </Disclosure>
  );
});
