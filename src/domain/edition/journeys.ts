/** Places, legs and routes of one edition: where each route begins, passes and ends, and when. */
import type { Lang, Leg, Place, Route, Span } from '../atlas';
import { issuedYear } from '../citing';
import { hullOf, readSpan } from '../edtf';
import type { AtlasData } from '../read/data';
import type { LegRecord, RouteRecord } from '../records';
import { journeysOf, spanOfJourney } from './paths';
import { present, wordsIn, wordsOrNone } from './words';

/** Time of a record as years; null when no source dates it. */
export function spanOf(data: AtlasData, edtf: string | undefined): Span | null {
  return edtf === undefined ? null : readSpan(edtf, data.edition);
}

/** Places by id. */
export function localisePlaces(data: AtlasData, lang: Lang): Record<string, Place> {
  return Object.fromEntries(
    data.places.map(({ properties, geometry }) => {
      const { id, kind, iso, country, region, names, aka } = properties;
      const from = lang === 'pl' ? properties.from?.pl : undefined;
      const [lng = 0, lat = 0] = geometry.coordinates;
      return [
        id,
        present<Place>({ id, kind, iso, country, region, name: names[lang], names, from, aka, at: [lng, lat] }),
      ];
    }),
  );
}

/** Legs by id, in the order of the routes that use them; a leg that no route uses is left out. */
export function localiseLegs(data: AtlasData, lang: Lang): Record<string, Leg> {
  const users = new Map<string, RouteRecord[]>();
  for (const route of data.routes) {
    for (const id of new Set(route.stages.flat())) users.set(id, [...(users.get(id) ?? []), route]);
  }
  const records = new Map(data.legs.map(({ properties }) => [properties.id, properties]));
  const legs: Record<string, Leg> = {};
  for (const [id, routes] of users) {
    const record = records.get(id);
    const first = routes[0];
    if (record === undefined || first === undefined) continue;
    legs[id] = present<Leg>({
      id,
      origin: record.origin,
      destination: record.destination,
      name: wordsIn(record.name, lang),
      text: wordsIn(record.text, lang),
      span: spanOf(data, record.when),
      knownBy: record.knownBy,
      kind: record.kind,
      evidence: record.evidence,
      evidenceReason: wordsIn(record.evidenceReason, lang),
      facts: record.facts,
      bend: record.bend ?? 0,
      bundle: record.bundle,
      lane: record.lane ?? 0,
      family: first.family,
      routes: routes.map((route) => route.id),
    });
  }
  return legs;
}

interface Step {
  readonly stage: number;
  readonly origin: string;
  readonly destination: string;
}

/** Unique, in the order of first appearance. */
const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/**
 * Where steps begin, pass and end. A place is a beginning when no earlier stage leads to it, and an end when no later
 * stage leaves it; what is both reached and left is passed.
 */
function endsOf(steps: readonly Step[]): Pick<Route, 'from' | 'via' | 'to'> {
  const from = steps.filter(
    ({ origin, stage }) => !steps.some((other) => other.stage < stage && other.destination === origin),
  );
  const to = steps.filter(
    ({ destination, stage }) => !steps.some((other) => other.stage > stage && other.origin === destination),
  );
  const begins = unique(from.map(({ origin }) => origin));
  const ends = unique(to.map(({ destination }) => destination));
  const touched = unique(steps.flatMap(({ origin, destination }) => [origin, destination]));
  return { from: begins, via: touched.filter((id) => !begins.includes(id) && !ends.includes(id)), to: ends };
}

/** Routes in index order. A route that is listed and not drawn takes places and time from its facts. */
export function localiseRoutes(data: AtlasData, lang: Lang): Route[] {
  const places = new Map(data.places.map(({ properties }) => [properties.id, properties]));
  const legs = new Map(data.legs.map(({ properties }) => [properties.id, properties]));
  const facts = new Map(data.facts.map((fact) => [fact.id, fact]));
  const country = (id: string): string => places.get(id)?.country ?? id;

  const jointOf = (leg: LegRecord | undefined) =>
    leg ? [{ id: leg.id, origin: country(leg.origin), destination: country(leg.destination) }] : [];

  const stepsOf = (route: RouteRecord): Step[] => {
    const drawn = route.stages.flatMap((stage, index) =>
      stage.flatMap((id): Step[] => {
        const leg = legs.get(id);
        return leg ? [{ stage: index, origin: country(leg.origin), destination: country(leg.destination) }] : [];
      }),
    );
    if (drawn.length > 0) return drawn;
    return route.facts.flatMap((id): Step[] => {
      const fact = facts.get(id);
      if (fact?.origin === undefined || fact.destination === undefined) return [];
      return [{ stage: 0, origin: country(fact.origin), destination: country(fact.destination) }];
    });
  };

  return data.routes.map((route) => {
    const own = unique(route.stages.flat())
      .map((id) => legs.get(id))
      .filter((leg): leg is LegRecord => leg !== undefined);
    const datesOf = (whens: readonly (string | undefined)[]): Span[] =>
      whens.map((when) => spanOf(data, when)).filter((span) => span !== null);
    const journeys = journeysOf(route.stages.map((stage) => stage.flatMap((id) => jointOf(legs.get(id)))));
    // A journey with an undated leg has no years of its own, however well its other legs are dated.
    const wholly = journeys.filter((ids) => ids.every((id) => legs.get(id)?.when !== undefined));
    const spans =
      own.length > 0
        ? wholly.flatMap((ids) => spanOfJourney(datesOf(ids.map((id) => legs.get(id)?.when))) ?? [])
        : datesOf(route.facts.map((id) => facts.get(id)?.when));
    const known = own.map(({ knownBy }) => knownBy).filter((year) => year !== undefined);
    return present<Route>({
      id: route.id,
      family: route.family,
      kind: route.kind,
      name: wordsIn(route.name, lang),
      short: wordsIn(route.short, lang),
      summary: wordsIn(route.summary, lang),
      stages: route.stages,
      legs: own.map(({ id }) => id),
      journeys,
      facts: route.facts,
      notSaid: route.notSaid.map((one) => wordsIn(one, lang)),
      noLine: wordsOrNone(route.noLine, lang),
      covers: route.covers,
      ...endsOf(stepsOf(route)),
      span: hullOf(spans),
      knownBy: known.length > 0 ? Math.min(...known) : spans.length > 0 ? undefined : knownByFacts(data, route),
    });
  });
}

/** Year of the earliest source of a route's facts, for a route that nothing dates. */
function knownByFacts(data: AtlasData, route: RouteRecord): number | undefined {
  const cited = new Set(
    data.facts.filter(({ id }) => route.facts.includes(id)).flatMap((fact) => fact.sources.map(({ source }) => source)),
  );
  const years = data.sources
    .filter(({ id }) => cited.has(id))
    .map(issuedYear)
    .filter((year) => year !== null);
  return years.length > 0 ? Math.min(...years) : undefined;
}
