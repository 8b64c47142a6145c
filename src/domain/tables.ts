/** The view as tables: which facts and which rows of the series belong to it. The routes are the filter law's. */
import type { ArrivalsRow, Atlas } from './atlas';
import { placeMeets, type Visible, type Years } from './filter';
import type { Filter } from './view';

/** Ids of the facts that the shown routes and legs cite, in order of first use. */
export function factsInView(atlas: Atlas, visible: Visible): readonly string[] {
  const shown = atlas.routes.filter((route) => visible.standing[route.id] !== 'out');
  const legs = shown.flatMap((route) => route.legs).filter((id) => visible.legs[id] !== 'out');
  return [...new Set([...shown.flatMap((route) => route.facts), ...legs.flatMap((id) => atlas.legs[id]?.facts ?? [])])];
}

const meetsYears = (start: number, end: number, years: readonly Years[]): boolean =>
  years.length === 0 || years.some((asked) => start <= asked.end && end >= asked.start);

/** True when the view asks for South Korea as a destination, or for none: the arrivals are counted there. */
export function asksForSouth(atlas: Atlas, { to }: Filter): boolean {
  return to.length === 0 || placeMeets(atlas, 'kor', to);
}

/** Rows of the arrivals series that touch the asked years; none when only other destinations are asked for. */
export function arrivalsInView(atlas: Atlas, filter: Filter, years: readonly Years[]): readonly ArrivalsRow[] {
  if (!asksForSouth(atlas, filter)) return [];
  return atlas.arrivals.filter(({ start, end }) => meetsYears(start, end, years));
}

export interface CountryYear {
  readonly place: string;
  readonly year: number;
  /** People at the end of the year; null = no data, which is not zero. */
  readonly refugees: number | null;
  readonly seekers: number | null;
}

/**
 * UNHCR counts of the asked destinations and years, country by country. Years without a row between the first and the
 * last row of a country stand as no data; before and after them nothing is listed.
 */
export function unhcrInView(atlas: Atlas, { to }: Filter, years: readonly Years[]): readonly CountryYear[] {
  return atlas.unhcr
    .filter(({ place }) => to.length === 0 || placeMeets(atlas, place, to))
    .flatMap(({ place, rows }) => {
      const known = new Map(rows.map(([year, refugees, seekers]) => [year, { refugees, seekers }]));
      const [first, last] = [rows[0]?.[0] ?? 0, rows.at(-1)?.[0] ?? -1];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
        .filter((year) => meetsYears(year, year, years))
        .map((year) => ({ place, year, ...(known.get(year) ?? { refugees: null, seekers: null }) }));
    });
}

export type SortValue = string | number | null;

/** Orders two cells of one column: numbers by size, words by the reader's alphabet, empty cells last either way. */
export function compareCells(a: SortValue, b: SortValue, direction: 1 | -1, collator: Intl.Collator): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return order * direction;
}
