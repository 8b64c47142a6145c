/** Destinations as chips: regions first fold their countries; an open region shows them. */
import type { Atlas } from '../domain/atlas';
import { destinationGroups } from '../domain/describe';
import { placesOf } from '../domain/filter';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useChoiceCounts, useView } from '../state/hooks';
import { ViewLink } from './ViewLink';

/** One row of chips with "n" each; choosing Europe offers its countries beside it. */
export function DestinationChips() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const { to } = useView().filter;
  const counts = useChoiceCounts();
  const ends = placesOf(atlas, 'to');
  // A country that no route of the view reaches is left out, unless it is chosen: then it must be there to be let go.
  const isOffered = (id: string): boolean => (counts.to[id] ?? 0) > 0 || to.includes(id);
  const open = (region: string): readonly string[] =>
    to.some((id) => id === region || atlas.places[id]?.region === region)
      ? ends.filter((id) => id !== region && atlas.places[id]?.region === region && isOffered(id))
      : [];
  const groups = destinationGroups(atlas);
  return (
    <section className="block" aria-labelledby="destinations">
      <h2 className="label" id="destinations">
        {t('filter.to')} {to.length === 0 ? <span className="label-note">{t('filter.any')}</span> : null}
      </h2>
      <ul className="chips">
        {groups.map((id) => (
          <Chip key={id} id={id} />
        ))}
        {groups.flatMap(open).map((id) => (
          <Chip key={id} id={id} small />
        ))}
      </ul>
    </section>
  );
}

/** The choice after `id` was turned on or off. A country takes the place of its region, and a region of its countries. */
function chosenWith({ places }: Atlas, to: readonly string[], id: string): readonly string[] {
  if (to.includes(id)) return to.filter((one) => one !== id);
  return [...to.filter((one) => one !== places[id]?.region && places[one]?.region !== id), id];
}

function Chip({ id, small = false }: { readonly id: string; readonly small?: boolean }) {
  const atlas = useAtlas();
  const { filter } = useView();
  const { setFilter, fly } = useActions();
  const counts = useChoiceCounts();
  const on = filter.to.includes(id);
  const next = chosenWith(atlas, filter.to, id);
  const n = counts.to[id] ?? 0;
  return (
    <li>
      <ViewLink
        to={{ filter: { ...filter, to: next } }}
        className={`chip${on ? ' chip-on' : ''}${small ? ' chip-small' : ''}${n === 0 ? ' chip-none' : ''}`}
        current={on ? 'true' : false}
        onFollow={() => {
          setFilter({ to: next });
          fly(next.length > 0 ? 'filter' : 'home');
        }}
      >
        {atlas.places[id]?.name ?? id} <span className="chip-count">{n}</span>
      </ViewLink>
    </li>
  );
}
