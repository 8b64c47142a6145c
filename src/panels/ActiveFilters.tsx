/** What narrows the view, each with its own way out. Nothing is drawn when nothing narrows it. */
import type { Atlas } from '../domain/atlas';
import { unitedYears } from '../domain/timeline';
import { emptyFilter, isEmptyFilter, type Filter } from '../domain/view';
import type { Speech } from '../i18n/messages';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useView, useVisible } from '../state/hooks';
import { Icon } from './Icon';
import { ViewLink } from './ViewLink';

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: Filter;
}

/** Removable chips, and the count of routes that stand. */
export function ActiveFilters() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const { filter } = useView();
  const { count } = useVisible();
  const { clearFilter } = useActions();
  if (isEmptyFilter(filter)) return null;
  const chips = chipsOf(filter, atlas, speech);
  return (
    <div className="active">
      <ul className="active-chips">
        {chips.map(({ key, label, without }) => (
          <li key={key}>
            <ViewLink to={{ filter: without }} className="chip chip-on">
              <span aria-hidden="true">{label}</span>
              <span className="hidden">{speech.t('filter.remove', { name: label })}</span>
              <Icon name="close" />
            </ViewLink>
          </li>
        ))}
      </ul>
      <ViewLink to={{ filter: emptyFilter }} className="text-link" onFollow={clearFilter}>
        {speech.t(chips.length === 2 ? 'filter.clearBoth' : 'filter.clear')}
      </ViewLink>
      <span className="active-count">{speech.t('filter.count', { n: count, m: atlas.routes.length })}</span>
    </div>
  );
}

function chipsOf(filter: Filter, atlas: Atlas, { t, years }: Speech): readonly Chip[] {
  const eras = atlas.eraSchemes.flatMap((scheme) => scheme.eras);
  const place = (id: string): string => atlas.places[id]?.name ?? id;
  const without = (question: 'to' | 'via' | 'from' | 'eras', id: string): Filter => ({
    ...filter,
    [question]: filter[question].filter((one) => one !== id),
  });
  const decades = atlas.eraSchemes.find((scheme) => scheme.id === 'decades')?.eras ?? [];
  const chosen = eras.filter(({ id }) => filter.eras.includes(id));
  const [span, ...gaps] = unitedYears(
    atlas,
    chosen.map((era) => era.span),
  );
  // Decades in a row are one stretch of years: the clock's own buttons take one of them away.
  const isStretch = chosen.length > 1 && gaps.length === 0 && chosen.every((era) => decades.includes(era));
  const stretch = filter.time
    ? { start: filter.time.from ?? atlas.firstYear, end: filter.time.to ?? atlas.lastYear }
    : isStretch
      ? span
      : undefined;
  const time = stretch
    ? [
        {
          key: 'time',
          label: years(stretch.start, stretch.end, stretch.end >= atlas.lastYear),
          without: { ...filter, time: null, eras: [] },
        },
      ]
    : filter.eras.map((id) => ({
        key: id,
        label: eras.find((era) => era.id === id)?.name.text ?? id,
        without: without('eras', id),
      }));
  return [
    ...filter.from.map((id) => ({
      key: `from-${id}`,
      label: t('filter.fromPlace', { place: place(id) }),
      without: without('from', id),
    })),
    ...filter.via.map((id) => ({
      key: `via-${id}`,
      label: t('filter.viaPlace', { place: place(id) }),
      without: without('via', id),
    })),
    ...filter.to.map((id) => ({ key: `to-${id}`, label: place(id), without: without('to', id) })),
    ...time,
    ...filter.kinds.map((kind) => ({
      key: kind,
      label: t(`kind.${kind}`),
      without: { ...filter, kinds: filter.kinds.filter((one) => one !== kind) },
    })),
  ];
}
