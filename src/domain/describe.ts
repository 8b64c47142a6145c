/** What a view shows, as ids and numbers. The words are made from this in `i18n/viewInWords.ts`; pictures, live region and pages share them. */
import type { Atlas, Route } from './atlas';
import { clockOf, placeMeets, placesOf, selectRoutes, type Clock, type Years } from './filter';
import { unitedYears } from './timeline';
import type { Filter, View } from './view';

export interface PlaceCount {
  /** Country id, or region id where countries are grouped (europe, north-america). */
  readonly place: string;
  readonly count: number;
}

export interface Description {
  readonly total: number;
  /** Routes in the view, undated ones that may belong to it included. */
  readonly count: number;
  /** Of these: undated, or touched only by a soft edge. */
  readonly maybe: number;
  /** Of these: listed without a line. */
  readonly noLine: number;
  readonly clock: Clock;
  /** Years that were asked for, united; empty = no question of time. An open route's own period is none. */
  readonly asked: readonly Years[];
  /** True when every route stands: no filter narrows the view. */
  readonly all: boolean;
  readonly filter: Filter;
  /** Where the routes of the view end, most first, then index order. */
  readonly ends: readonly PlaceCount[];
  /** The open route, if any. */
  readonly route: Route | null;
}

/** Destinations as the reader chooses them: regions stand for their countries. Index order. */
export function destinationGroups(atlas: Atlas): readonly string[] {
  const groups = placesOf(atlas, 'to').map((id) => atlas.places[id]?.region ?? id);
  return [...new Set(groups)];
}

/** Describes `view` by the filter law alone. Pure. */
export function describeView(atlas: Atlas, view: View): Description {
  const visible = selectRoutes(atlas, view.filter);
  const shown = atlas.routes.filter((route) => visible.standing[route.id] !== 'out');
  const ends = destinationGroups(atlas)
    .map((place) => ({
      place,
      count: shown.filter((route) => route.to.some((end) => placeMeets(atlas, end, [place]))).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return {
    total: atlas.routes.length,
    count: shown.length,
    maybe: shown.filter((route) => visible.standing[route.id] === 'maybe').length,
    noLine: shown.filter((route) => route.noLine).length,
    clock: clockOf(atlas, view),
    asked: unitedYears(atlas, visible.years),
    all: shown.length === atlas.routes.length,
    filter: view.filter,
    ends,
    route: atlas.routes.find((route) => route.id === view.selection.route) ?? null,
  };
}
