/**
 * The filter law, said once. List, map, counts, timeline, table, text summary and prerendered pages all read
 * `selectRoutes`; none of them decides by itself what belongs to a view.
 *
 *  1. A route stands in the view by each of five questions: time, destination, origin, via, kind. It takes the
 *     weakest answer of the five: out < maybe < in.
 *  2. Time is asked journey by journey (legs joined end to end). A journey stands as its weakest leg, a route as its best
 *     journey. A leg whose certain years meet the asked years is in; one that meets them only by a soft edge, or that no
 *     source dates but that could fall there, is maybe.
 *  3. Destination, origin and via are asked of the route as a whole. A region (europe) stands for every place in it.
 *     Within one question choices are alternatives; between questions all must hold.
 *  4. When destinations are asked for, only the journeys that end there count, and only their legs stay.
 *  5. An empty question asks nothing.
 */
import type { Atlas, Leg, MovementKind, Route, Span } from './atlas';
import type { Filter, View, YearRange } from './view';

export type Standing = 'in' | 'maybe' | 'out';
/** Years, both ends inclusive. */
export interface Years {
  readonly start: number;
  readonly end: number;
}
export interface VisibleRoute {
  readonly id: string;
  readonly standing: Standing;
  /** True when it is here only because no source dates it. */
  readonly undated: boolean;
}
export interface Visible {
  /** All routes in index order, with how they stand. */
  readonly routes: readonly VisibleRoute[];
  readonly standing: Readonly<Record<string, Standing>>;
  /** A leg stands as its best route, but no better than its own years. */
  readonly legs: Readonly<Record<string, Standing>>;
  /** Asked years, united; empty = all years. */
  readonly years: readonly Years[];
  /** Routes that are in or maybe. */
  readonly count: number;
}

const rank: Record<Standing, number> = { out: 0, maybe: 1, in: 2 };
const weakest = (a: Standing, b: Standing): Standing => (rank[a] <= rank[b] ? a : b);
const strongest = (a: Standing, b: Standing): Standing => (rank[a] >= rank[b] ? a : b);

/** The years a filter asks for: the free range if set, else the chosen eras; sorted, empty = all years. */
export function askedYears(atlas: Atlas, filter: Filter): readonly Years[] {
  if (filter.time) return filter.time.from === null && filter.time.to === null ? [] : [closeRange(atlas, filter.time)];
  const eras = atlas.eraSchemes.flatMap((scheme) => scheme.eras).filter((era) => filter.eras.includes(era.id));
  return eras
    .map(({ span }) => ({ start: span.start, end: span.end }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function closeRange(atlas: Atlas, range: YearRange): Years {
  return { start: range.from ?? atlas.firstYear, end: range.to ?? atlas.lastYear };
}

/** What the timeline shows as chosen. `byRoute`: the open route's period set it, and "show all years" is offered. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  readonly byRoute: boolean;
}

/** The clock of a view: the asked years' hull; else the open route's own period; else all years. */
export function clockOf(atlas: Atlas, view: View): Clock {
  const asked = askedYears(atlas, view.filter);
  if (asked.length > 0) {
    return {
      start: Math.min(...asked.map((one) => one.start)),
      end: Math.max(...asked.map((one) => one.end)),
      byRoute: false,
    };
  }
  const route = view.filter.time ? undefined : atlas.routes.find((one) => one.id === view.selection.route);
  if (route?.span)
    return {
      start: Math.max(route.span.start, atlas.firstYear),
      end: Math.min(route.span.end, atlas.lastYear),
      byRoute: true,
    };
  return { start: atlas.firstYear, end: atlas.lastYear, byRoute: false };
}

/** How a span stands to one interval. Open and soft edges reach out by their uncertainty as "maybe". */
export function standInTime(span: Span | null, knownBy: number | undefined, years: readonly Years[]): Standing {
  if (years.length === 0) return 'in';
  let best: Standing = 'out';
  for (const { start, end } of years) {
    if (span) {
      if (span.start <= end && span.end >= start) return 'in';
      if (span.start - span.startSoft <= end && span.end + span.endSoft >= start) best = strongest(best, 'maybe');
    } else if (knownBy === undefined || start <= knownBy) {
      best = strongest(best, 'maybe');
    }
  }
  return best;
}

/** True when `place` is one of `asked`, or belongs to an asked region or country. */
export function placeMeets(atlas: Atlas, place: string, asked: readonly string[]): boolean {
  const found = atlas.places[place];
  return asked.some((id) => id === place || (found !== undefined && (found.region === id || found.country === id)));
}

const meets = (atlas: Atlas, places: readonly string[], asked: readonly string[]): boolean =>
  asked.length === 0 || places.some((place) => placeMeets(atlas, place, asked));

const kindMeets = (kind: MovementKind, kinds: readonly MovementKind[]): boolean =>
  kinds.length === 0 || kinds.includes(kind);

/** A journey of a route with how it stands; rule 4 leaves out the ones that end elsewhere. */
function standJourneys(
  atlas: Atlas,
  route: Route,
  to: readonly string[],
  years: readonly Years[],
): readonly (readonly [readonly Leg[], Standing])[] {
  return route.journeys
    .map((ids) => ids.flatMap((id) => atlas.legs[id] ?? []))
    .filter((legs) => to.length === 0 || placeMeets(atlas, legs.at(-1)?.destination ?? '', to))
    .map((legs) => [legs, legs.map((leg) => standInTime(leg.span, leg.knownBy, years)).reduce(weakest, 'in')]);
}

/** A route stands as its best journey; one without legs goes by its own years. */
function bestOf(route: Route, journeys: ReturnType<typeof standJourneys>, years: readonly Years[]): Standing {
  if (route.legs.length === 0) return standInTime(route.span, route.knownBy, years);
  return journeys.map(([, journey]) => journey).reduce(strongest, 'out');
}

const standRoute = (atlas: Atlas, route: Route, to: readonly string[], years: readonly Years[]): Standing =>
  bestOf(route, standJourneys(atlas, route, to, years), years);

/** The filter law. Pure; the result is derived data and is never stored. */
export function selectRoutes(atlas: Atlas, filter: Filter): Visible {
  const years = askedYears(atlas, filter);
  const legs: Record<string, Standing> = {};
  const standing: Record<string, Standing> = {};
  for (const id of Object.keys(atlas.legs)) legs[id] = 'out';
  const routes = atlas.routes.map((route): VisibleRoute => {
    const asked =
      meets(atlas, route.to, filter.to) && meets(atlas, route.from, filter.from) && meets(atlas, route.via, filter.via);
    const belongs = asked && kindMeets(route.kind, filter.kinds);
    const journeys = belongs ? standJourneys(atlas, route, filter.to, years) : [];
    for (const [ownLegs, journey] of journeys) {
      for (const leg of ownLegs) legs[leg.id] = strongest(legs[leg.id] ?? 'out', journey);
    }
    const own = belongs ? bestOf(route, journeys, years) : 'out';
    standing[route.id] = own;
    return { id: route.id, standing: own, undated: own === 'maybe' && route.span === null };
  });
  return { routes, standing, legs, years, count: routes.filter((route) => route.standing !== 'out').length };
}

/** For each choice of a question: how many routes would stand (in or maybe) if it alone were chosen there. */
export interface ChoiceCounts {
  readonly to: Readonly<Record<string, number>>;
  readonly via: Readonly<Record<string, number>>;
  readonly from: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly eras: Readonly<Record<string, number>>;
}

/**
 * Counts per choice, the other questions kept as asked: the "n" beside every chip and checkbox. Each route is asked once
 * for what it can answer, not once for every choice there is.
 */
export function countChoices(atlas: Atlas, filter: Filter): ChoiceCounts {
  const years = askedYears(atlas, filter);
  const eras = atlas.eraSchemes.flatMap((scheme) => scheme.eras);
  const zeros = (ids: readonly string[]): Record<string, number> => Object.fromEntries(ids.map((id) => [id, 0]));
  const counts = {
    to: zeros(placesOf(atlas, 'to')),
    via: zeros(placesOf(atlas, 'via')),
    from: zeros(placesOf(atlas, 'from')),
    kinds: zeros(atlas.routes.map((route) => route.kind)),
    eras: zeros(eras.map((era) => era.id)),
  };
  const add = (table: Record<string, number>, id: string): void => {
    table[id] = (table[id] ?? 0) + 1;
  };
  for (const route of atlas.routes) {
    const to = meets(atlas, route.to, filter.to);
    const via = meets(atlas, route.via, filter.via);
    const from = meets(atlas, route.from, filter.from);
    const kind = kindMeets(route.kind, filter.kinds);
    const isIn = to && standRoute(atlas, route, filter.to, years) !== 'out';
    if (via && from && kind) {
      for (const id of choicesOf(atlas, route.to)) {
        if (standRoute(atlas, route, [id], years) !== 'out') add(counts.to, id);
      }
    }
    if (isIn && from && kind) for (const id of choicesOf(atlas, route.via)) add(counts.via, id);
    if (isIn && via && kind) for (const id of choicesOf(atlas, route.from)) add(counts.from, id);
    if (isIn && via && from) add(counts.kinds, route.kind);
    if (to && via && from && kind) {
      for (const { id, span } of eras) {
        if (standRoute(atlas, route, filter.to, [{ start: span.start, end: span.end }]) !== 'out') add(counts.eras, id);
      }
    }
  }
  return counts;
}

/** The choices that a route's places answer to: themselves and their regions. */
function choicesOf(atlas: Atlas, places: readonly string[]): ReadonlySet<string> {
  return new Set(places.flatMap((id) => [id, atlas.places[id]?.region ?? id]));
}

/** Every place and region that some route begins at, passes or ends at, in index order. */
export function placesOf(atlas: Atlas, end: 'to' | 'via' | 'from'): readonly string[] {
  const found = new Set<string>();
  for (const route of atlas.routes) {
    for (const id of route[end]) {
      const region = atlas.places[id]?.region;
      if (region) found.add(region);
      found.add(id);
    }
  }
  return [...found];
}
