/** An atlas of any size from a fixed seed. Its routes stand for nothing: they have the shape of ours and no meaning. */
import type { Atlas, FamilyId, Leg, LngLat, Place, Route, Span, Words } from '../../src/domain/atlas';
import { evidenceGrades, familyIds } from '../../src/domain/kinds';
import { seeded } from './numbers';

/** Ends of the synthetic lines: rough middles of countries, far enough apart that lines spread over the map. */
const ends: readonly LngLat[] = [
  [127.8, 36.4],
  [138.6, 36.6],
  [104.5, 35.2],
  [105, 61],
  [103.3, 46.6],
  [101.5, 15.6],
  [108.2, 14.1],
  [78, 22],
  [66, 48],
  [-1.8, 53],
  [10, 51.7],
  [19.6, 52.2],
];
const starts: readonly LngLat[] = [
  [125.2, 40.2],
  [126.8, 41],
  [128.3, 41.3],
  [129.4, 41.9],
];
const SEED = 20_261_121;
const FIRST_DECADE = 1960;

const words = (text: string): Words => ({ text });
const place = (id: string, at: LngLat, name = id): Place => ({
  id,
  kind: 'country',
  name,
  names: { en: name, ko: name, pl: name },
  aka: [],
  at,
});

/** The years of the decade that begins with `start`. */
const decade = (start: number): Span => ({
  start,
  end: start + 9,
  startSoft: 0,
  endSoft: 0,
  openStart: false,
  openEnd: false,
  edtf: `${start}/${start + 9}`,
});

/** Families and decades go together in a synthetic atlas, so that one decade and one family are the same lines. */
export const familyOf = (start: number): FamilyId => familyIds[(start - FIRST_DECADE) / 10] ?? 'south';

interface LegPlan {
  readonly id: string;
  readonly route: string;
  readonly origin: string;
  readonly destination: string;
  readonly start: number;
  readonly bend: number;
  readonly evidence: Leg['evidence'];
}

const legOf = ({ id, route, origin, destination, start, bend, evidence }: LegPlan): Leg => ({
  id,
  origin,
  destination,
  bend,
  evidence,
  name: words(id),
  text: words(''),
  span: decade(start),
  kind: 'leaving',
  evidenceReason: words(''),
  facts: [],
  lane: 0,
  family: familyOf(start),
  routes: [route],
});

const routeOf = (id: string, legs: readonly Leg[], start: number, name: string): Route => ({
  id,
  family: familyOf(start),
  kind: 'leaving',
  name: words(name),
  short: words(name),
  summary: words(''),
  stages: [legs.map((leg) => leg.id)],
  legs: legs.map((leg) => leg.id),
  journeys: legs.map((leg) => [leg.id]),
  facts: [],
  notSaid: [],
  covers: [],
  from: [...new Set(legs.map((leg) => leg.origin))],
  via: [],
  to: [...new Set(legs.map((leg) => leg.destination))],
  span: decade(start),
});

/**
 * Two short lines in the empty sea south of India, one in each of two decades: a picture of the map shows by them
 * which of the two is asked for. `at` is a point on each, in degrees; they have no names that could cover it.
 */
export const probes = [
  {
    start: 1990,
    ends: [
      [62, -2],
      [68, -2],
    ],
    at: [64.5, -2],
  },
  {
    start: 2010,
    ends: [
      [76, -2],
      [82, -2],
    ],
    at: [78.5, -2],
  },
] as const;

/** Adds the probes to an atlas whose decades are named as ours are. */
export function withProbes(atlas: Atlas): Atlas {
  const parts = probes.map(({ start, ends: [from, to] }) => {
    const [origin, destination, id] = [`probe-from-${start}`, `probe-to-${start}`, `probe-${start}`];
    const leg = legOf({ id: `${id}-1`, route: id, origin, destination, start, bend: 0, evidence: 'documented' });
    return { leg, route: routeOf(id, [leg], start, ''), places: [place(origin, from, ''), place(destination, to, '')] };
  });
  return {
    ...atlas,
    places: {
      ...atlas.places,
      ...Object.fromEntries(parts.flatMap(({ places }) => places.map((one) => [one.id, one]))),
    },
    legs: { ...atlas.legs, ...Object.fromEntries(parts.map(({ leg }) => [leg.id, leg])) },
    routes: [...atlas.routes, ...parts.map(({ route }) => route)],
  };
}

/** An atlas of `count` legs; `legsPerRoute` of them, all of one decade and one family, make a route. Frozen seed, so always the same. */
export function syntheticAtlas(count: number, legsPerRoute: number): Atlas {
  const random = seeded(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const places = [
    ...starts.map((at, index) => place(`from-${index}`, at)),
    ...ends.map((at, index) => place(`to-${index}`, at)),
  ];
  const legs: Leg[] = [];
  const routes: Route[] = [];
  while (legs.length < count) {
    const route = `route-${routes.length}`;
    const start = FIRST_DECADE + 10 * Math.floor(random() * familyIds.length);
    const own = Array.from({ length: Math.min(legsPerRoute, count - legs.length) }, (_, index) =>
      legOf({
        id: `${route}-${index + 1}`,
        route,
        start,
        origin: `from-${Math.floor(random() * starts.length)}`,
        destination: `to-${Math.floor(random() * ends.length)}`,
        bend: (random() - 0.5) * 0.7,
        evidence: pick(evidenceGrades),
      }),
    );
    legs.push(...own);
    routes.push(routeOf(route, own, start, `Route ${routes.length}`));
  }
  const eras = familyIds
    .map((_, index) => FIRST_DECADE + 10 * index)
    .map((start) => ({ id: `${start}s`, scheme: 'decades', span: decade(start), name: words(`${start}s`), facts: [] }));
  return {
    lang: 'en',
    edition: '2026-11',
    firstYear: FIRST_DECADE,
    lastYear: FIRST_DECADE + 10 * familyIds.length - 1,
    places: Object.fromEntries(places.map((one) => [one.id, one])),
    legs: Object.fromEntries(legs.map((leg) => [leg.id, leg])),
    routes,
    eraSchemes: [{ id: 'decades', name: words('Decades'), eras }],
    events: [],
    arrivals: [],
    unhcr: [],
    marks: [],
    conflicts: [],
    stories: [],
    redirects: {},
    counts: { facts: 0, sources: 0 },
  };
}
