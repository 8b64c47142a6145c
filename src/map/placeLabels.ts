/** What stands beside a place on the map: its name in the reader's language, a second language, and its figure in words. */
import type { Atlas, LngLat, Place } from '../domain/atlas';
import { layOut, mercator, type XY } from '../domain/geometry';
import type { View } from '../domain/view';
import type { Speech } from '../i18n/messages';
import { isShown, type Look } from './looks';
import { radiusOf, type PeopleMark } from './people';

export interface PlaceLabel {
  readonly id: string;
  readonly at: XY;
  readonly name: string;
  /** Korean under other languages, English under Korean; empty where it would repeat the name. */
  readonly second: string;
  /** The figure, and what it counts. */
  readonly figure: string | null;
  readonly note: string | null;
  /** Circle the label must keep clear of, in pixels; 0 for none. */
  readonly radius: number;
  /** The label stands inside its own range circle. */
  readonly inside: boolean;
  readonly strong: boolean;
  /** Collision order of the design: lower is kept first. */
  readonly order: number;
  readonly province: boolean;
}

/** A dashed circle of more than this radius has room for its own words, in pixels. */
const INSIDE = 34;

/** Label order of the design, section 8. A state that is no more gives way to those on the map of today. */
export const LABEL_ORDER = { end: 2, people: 3, country: 5, past: 6, province: 7 } as const;

/** Figure and note of a circle in words. */
function peopleWords(mark: PeopleMark, { t, years }: Speech): { readonly figure: string; readonly note: string } {
  const year = String(mark.to);
  if (mark.low !== mark.high) {
    const note =
      mark.outside || mark.from === mark.to
        ? t('people.estimates.years', { years: years(mark.from, mark.to) })
        : t('people.estimates');
    return { figure: t('people.range', { low: mark.low, high: mark.high }), note };
  }
  if (mark.measure === 'cumulative') {
    const figure = mark.place === 'kor' ? t('people.arrived', { n: mark.high }) : t('people.counted', { n: mark.high });
    return { figure, note: t('people.toEnd', { year }) };
  }
  return mark.refugees
    ? { figure: t('people.refugees', { n: mark.high }), note: t('people.endOf', { year }) }
    : { figure: t('people.stock', { n: mark.high }), note: year };
}

/** A province or city stands for its country in the overview. */
const countryOf = (place: Place): string =>
  place.kind === 'province' || place.kind === 'city' ? (place.country ?? place.id) : place.id;

/** Places that carry a name: ends of shown strokes and places with a circle. Not those behind a gate. */
function namedPlaces(
  atlas: Atlas,
  looks: ReadonlyMap<string, Look>,
  marks: readonly PeopleMark[],
): ReadonlySet<string> {
  const named = new Set(marks.map((mark) => mark.place));
  for (const stroke of layOut(atlas).strokes) {
    if (!isShown(looks.get(stroke.id))) continue;
    for (const id of stroke.legs) {
      const leg = atlas.legs[id];
      if (leg) named.add(leg.origin).add(leg.destination);
    }
  }
  return named;
}

/** Labels of a view, without positions. In the overview only the ends of the open route and places with a circle have a second language (design, section 8). */
export function placeLabels(
  atlas: Atlas,
  view: View,
  looks: ReadonlyMap<string, Look>,
  marks: readonly PeopleMark[],
  k: number,
  speech: Speech,
  overview: boolean,
): PlaceLabel[] {
  const open = new Set(
    (atlas.routes.find((one) => one.id === view.selection.route)?.legs ?? []).flatMap((id) => {
      const leg = atlas.legs[id];
      return leg ? [leg.origin, leg.destination] : [];
    }),
  );
  const labels = new Map<string, PlaceLabel>();
  for (const id of namedPlaces(atlas, looks, marks)) {
    const place = atlas.places[id];
    // From afar the name on the line says where it leads: a region's own name would stand among those of its countries.
    const isVague = place?.kind === 'unnamed' || (place?.kind === 'region' && overview);
    if (!place || (isVague && !open.has(id))) continue;
    const country = countryOf(place);
    if (country !== id) {
      labels.set(
        id,
        bare(place, place.at, view, open.has(id) ? LABEL_ORDER.end : LABEL_ORDER.province, open.has(id), true),
      );
      if (labels.has(country)) continue;
    }
    const target = atlas.places[country] ?? place;
    const mark = marks.find((one) => one.place === target.id);
    const strong = open.has(target.id) || open.has(id);
    const label = bare(
      target,
      target.at,
      view,
      strong ? LABEL_ORDER.end : mark ? LABEL_ORDER.people : target.iso ? LABEL_ORDER.country : LABEL_ORDER.past,
      strong || mark !== undefined,
      false,
    );
    labels.set(
      target.id,
      mark
        ? {
            ...label,
            ...peopleWords(mark, speech),
            radius: radiusOf(mark.high, k),
            inside: mark.high > mark.low && radiusOf(mark.high, k) > INSIDE,
          }
        : label,
    );
  }
  const all = [...labels.values()].map((label) => (overview && !label.strong ? { ...label, second: '' } : label));
  return all.toSorted((a, b) => a.order - b.order || b.radius - a.radius || (a.id < b.id ? -1 : 1));
}

function bare(place: Place, at: LngLat, { lang }: View, rank: number, strong: boolean, province: boolean): PlaceLabel {
  const second = lang === 'ko' ? place.names.en : place.names.ko;
  return {
    id: place.id,
    at: mercator(at),
    name: place.name,
    second: second === place.name ? '' : second,
    figure: null,
    note: null,
    radius: 0,
    inside: false,
    strong,
    order: rank,
    province,
  };
}
