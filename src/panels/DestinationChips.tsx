/** Destinations as chips: regions first fold their countries; an open region shows them. */
import { memo, useMemo } from 'react';
import type { Atlas } from '../domain/atlas';
import { destinationGroups } from '../domain/describe';
import { placeMeets, placesOf } from '../domain/filter';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useAtlasStore, useChoiceCounts, useLateView } from '../state/hooks';
import { ViewLink } from './ViewLink';

/** One row of chips with "n" each; choosing Europe offers its countries beside it. */
export const DestinationChips = memo(function DestinationChips() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const { to } = useLateView().filter;
  const counts = useChoiceCounts();
  const ends = placesOf(atlas, 'to');
  // A country that no route of the view reaches is left out, unless it is chosen: then it must be there to be let go.
  const isOffered = (id: string): boolean => (counts.to[id] ?? 0) > 0 || to.includes(id);
  const open = (region: string): readonly string[] =>
    to.some((id) => id === region || atlas.places[id]?.region === region)
      ? ends.filter((id) => id !== region && atlas.places[id]?.region === region && isOffered(id))
      : [];
  const groups = useMemo(() => byUse(atlas), [atlas]);
  return (
    <section className="destinations" aria-labelledby="destinations">
      <h2 className="label" id="destinations">
        {t('filter.to')} {to.length === 0 ? <span className="label-note">{t('filter.any')}</span> : null}
      </h2>
      <ul className="chips">
        {groups.map((id) => (
          <Chip key={id} id={id} on={to.includes(id)} n={counts.to[id] ?? 0} />
        ))}
        {groups.flatMap(open).map((id) => (
          <Chip key={id} id={id} on={to.includes(id)} n={counts.to[id] ?? 0} small />
        ))}
      </ul>
    </section>
  );
});

/** Destinations, the ones of most routes first. By the whole atlas, not by the view: a choice must not move a chip. */
function byUse(atlas: Atlas): readonly string[] {
  const uses = (id: string): number =>
    atlas.routes.filter((route) => route.to.some((end) => placeMeets(atlas, end, [id]))).length;
  return destinationGroups(atlas)
    .map((id) => ({ id, n: uses(id) }))
    .toSorted((a, b) => b.n - a.n)
    .map(({ id }) => id);
}

/** The choice after `id` was turned on or off. A country takes the place of its region, and a region of its countries. */
function chosenWith({ places }: Atlas, to: readonly string[], id: string): readonly string[] {
  if (to.includes(id)) return to.filter((one) => one !== id);
  return [...to.filter((one) => one !== places[id]?.region && places[one]?.region !== id), id];
}

interface ChipProps {
  readonly id: string;
  readonly on: boolean;
  /** Routes that would stand if this were chosen. */
  readonly n: number;
  readonly small?: boolean;
}

function Chip({ id, on, n, small = false }: ChipProps) {
  const atlas = useAtlas();
  const store = useAtlasStore();
  const { filter } = useLateView();
  const { setFilter, fly } = useActions();
  return (
    <li>
      <ViewLink
        to={{ filter: { ...filter, to: chosenWith(atlas, filter.to, id) } }}
        className={`chip${on ? ' chip-on' : ''}${small ? ' chip-small' : ''}${n === 0 ? ' chip-none' : ''}`}
        current={on ? 'true' : false}
        onFollow={() => {
          const next = chosenWith(atlas, store.getState().view.filter.to, id);
          setFilter({ to: next });
          fly(next.length > 0 ? 'filter' : 'home');
        }}
      >
        {atlas.places[id]?.name ?? id} <span className="chip-count">{n}</span>
      </ViewLink>
    </li>
  );
}
