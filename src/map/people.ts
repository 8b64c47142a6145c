/** Circles of people: which published figure stands at a place in the years of the view, and how large it is drawn. */
import type { Atlas, Measure, PlaceMark } from '../domain/atlas';
import { placeMeets, type Clock } from '../domain/filter';
import { smallestMark } from '../domain/marks';
import type { View } from '../domain/view';
import type { Frame } from './frame';

export interface PeopleMark {
  readonly place: string;
  readonly measure: Measure;
  /** Equal for one value; apart for a range. */
  readonly low: number;
  readonly high: number;
  /** First and last year of the figures shown; the same for one figure. */
  readonly from: number;
  readonly to: number;
  /** No figure falls in the years of the view; this one is the nearest outside. */
  readonly outside: boolean;
  /** A yearly count of refugees by UNHCR, at the end of its year. */
  readonly refugees: boolean;
}

/**
 * Radius of the largest circles, as a share of the frame's short side and in pixels. A filled circle covers what lies under
 * it; the dashed one of a high estimate does not. With the 300,000 people of the overview the scale is 0.106.
 */
const LARGEST = {
  filled: { share: 0.04, pixels: 24 },
  dashed: { share: 0.1, pixels: 58 },
} as const;
/** No circle grows so large that ten people look like a crowd. */
const CLOSEST_K = 0.92;
const LEAST_RADIUS = 2.2;

/** Stands in for a fact id: the yearly series has facts of its own. */
const UNHCR = '';

/** UNHCR's yearly counts of refugees, as marks. */
function unhcrMarks(atlas: Atlas): PlaceMark[] {
  return atlas.unhcr.flatMap(({ place, rows }) =>
    rows.map(([year, value]): PlaceMark => ({ place, fact: UNHCR, measure: 'stock', value, year })),
  );
}

/** A figure farther from the years of the view than this says nothing about them, and is left to the panel. */
const FARTHEST = 10;

/** Estimates further apart in time than this count different people, not the same ones differently. */
const SAME_QUANTITY = 15;

const ends = ({ value, low, high }: PlaceMark): readonly [number, number] => [
  low ?? value ?? high ?? 0,
  high ?? value ?? low ?? 0,
];

/**
 * The mark of each place: a yearly UNHCR count where there is one, else the published figures. Where estimates of one
 * stock disagree in the years of the view, the lowest and the highest are both shown. Nothing is interpolated. A place
 * whose figure is small has none: an older, larger one must not stand for it, and small counts are text in the panel.
 */
export function peopleMarks(atlas: Atlas, clock: Clock): PeopleMark[] {
  const series = unhcrMarks(atlas);
  const counted = new Set(series.map((mark) => mark.place));
  const byPlace = new Map<string, PlaceMark[]>();
  for (const mark of [
    ...series,
    ...atlas.marks.filter((one) => !counted.has(one.place) || one.measure === 'cumulative'),
  ]) {
    byPlace.set(mark.place, [...(byPlace.get(mark.place) ?? []), mark]);
  }
  return [...byPlace].flatMap(([place, all]) => {
    const cumulative = all.filter((mark) => mark.measure === 'cumulative');
    const marks =
      cumulative.length > 0 && !counted.has(place) ? cumulative : all.filter((mark) => mark.measure !== 'cumulative');
    const mark = markAt(place, marks, clock);
    return mark ? [mark] : [];
  });
}

function markAt(place: string, marks: readonly PlaceMark[], clock: Clock): PeopleMark | null {
  const inside = marks.filter(({ year }) => year >= clock.start && year <= clock.end);
  const latest = nearest(inside.length > 0 ? inside : marks, clock);
  if (!latest || yearsOff(latest, clock) > FARTHEST || ends(latest)[1] < smallestMark) return null;
  const alike = inside.filter((mark) => mark.measure === 'stock' && latest.year - mark.year <= SAME_QUANTITY);
  const disputed =
    latest.measure === 'stock' && alike.some((mark) => mark.low !== undefined && mark.high !== undefined);
  const shown = disputed ? alike : [latest];
  return {
    place,
    measure: latest.measure,
    low: Math.min(...shown.map((mark) => ends(mark)[0])),
    high: Math.max(...shown.map((mark) => ends(mark)[1])),
    from: Math.min(...shown.map((mark) => mark.year)),
    to: Math.max(...shown.map((mark) => mark.year)),
    outside: inside.length === 0,
    refugees: latest.fact === UNHCR,
  };
}

/** How far a figure lies outside the years of a clock; 0 within them. */
const yearsOff = ({ year }: PlaceMark, { start, end }: Clock): number => Math.max(start - year, year - end, 0);

/** The latest figure within the clock; failing that, the nearest outside, a later one before an earlier one equally far. */
const nearest = (marks: readonly PlaceMark[], clock: Clock): PlaceMark | undefined =>
  marks.toSorted((a, b) => yearsOff(a, clock) - yearsOff(b, clock) || b.year - a.year)[0];

/** Marks that belong to a view: of the open route's places, else of the chosen destinations, else all. */
export function marksInView(
  atlas: Atlas,
  { selection, filter }: View,
  marks: readonly PeopleMark[],
): readonly PeopleMark[] {
  const route = atlas.routes.find((one) => one.id === selection.route);
  if (route) {
    const legs = route.legs.flatMap((id) => atlas.legs[id] ?? []);
    const touched = new Set(
      legs.flatMap((leg) => [leg.origin, leg.destination]).map((id) => atlas.places[id]?.country ?? id),
    );
    return marks.filter((mark) => touched.has(mark.place));
  }
  return filter.to.length > 0 ? marks.filter((mark) => placeMeets(atlas, mark.place, filter.to)) : marks;
}

/** One scale for all circles of a view: pixels a square root of people, as large as the frame and the largest circles allow. */
export function scaleOf(marks: readonly PeopleMark[], { width, height }: Pick<Frame, 'width' | 'height'>): number {
  const most = ({ share, pixels }: { readonly share: number; readonly pixels: number }): number =>
    Math.min(share * Math.min(width, height), pixels);
  return Math.min(
    CLOSEST_K,
    ...marks.map(({ low }) => most(LARGEST.filled) / Math.sqrt(Math.max(low, 1))),
    ...marks
      .filter(({ low, high }) => high > low)
      .map(({ high }) => most(LARGEST.dashed) / Math.sqrt(Math.max(high, 1))),
  );
}

/** Circles that a scale can show: those that would be drawn at more than twice their size are left to the panel. */
export const drawable = (marks: readonly PeopleMark[], k: number): readonly PeopleMark[] =>
  marks.filter(({ high }) => k * Math.sqrt(high) >= LEAST_RADIUS / 2);

/** Radius in pixels of the largest circle of a key. */
const KEY = 7.6;

/** A round number of people whose circle, drawn to scale, fits a line of the legend. */
export function keyOf(k: number): { readonly people: number; readonly radius: number } {
  const most = (KEY / k) ** 2;
  const ten = 10 ** Math.floor(Math.log10(most));
  const people = ten * ([5, 2].find((times) => ten * times <= most) ?? 1);
  return { people, radius: k * Math.sqrt(people) };
}

/** Radius in pixels; area is in proportion to people, but never smaller than can be seen. */
export const radiusOf = (people: number, k: number): number => Math.max(k * Math.sqrt(people), LEAST_RADIUS);
