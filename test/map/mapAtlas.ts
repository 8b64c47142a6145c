/** A small atlas with one of everything the map draws. Its figures and names stand for nothing. */
import type {
  Atlas,
  EvidenceGrade,
  FamilyId,
  Leg,
  LngLat,
  MovementKind,
  Place,
  PlaceMark,
  Route,
  Span,
  Words,
} from '../../src/domain/atlas';
import { journeysOf } from '../../src/domain/edition/paths';

const words = (text: string): Words => ({ text });
const span = (start: number, end: number): Span => ({
  start,
  end,
  startSoft: 0,
  endSoft: 0,
  openStart: false,
  openEnd: false,
  edtf: `${start}/${end}`,
});

const place = (id: string, name: string, ko: string, at: LngLat, more: Partial<Place> = {}): Place => ({
  id,
  kind: 'country',
  name,
  names: { en: name, ko, pl: name },
  aka: [],
  at,
  iso: id.toUpperCase(),
  ...more,
});
const europe = { region: 'europe' };

const placeList: readonly Place[] = [
  place('prk', 'North Korea', '북한', [127, 40.2]),
  place('kor', 'South Korea', '한국', [127.8, 36.4]),
  place('chn', 'China', '중국', [104.5, 35.2]),
  place('rus', 'Russia', '러시아', [105, 61]),
  place('jpn', 'Japan', '일본', [138.6, 36.6]),
  place('mng', 'Mongolia', '몽골', [103.3, 46.6]),
  place('tha', 'Thailand', '태국', [101.5, 15.6]),
  place('vnm', 'Vietnam', '베트남', [108.2, 14.1]),
  place('usa', 'United States', '미국', [-99, 39.5]),
  place('can', 'Canada', '캐나다', [-105, 58]),
  place('aus', 'Australia', '오스트레일리아', [134, -25]),
  place('gbr', 'United Kingdom', '영국', [-1.8, 53], europe),
  place('deu', 'Germany', '독일', [10, 51.7], europe),
  place('fra', 'France', '프랑스', [2.5, 46.7], europe),
  place('nld', 'Netherlands', '네덜란드', [5.5, 52.3], europe),
  place('nor', 'Norway', '노르웨이', [9, 61], europe),
  place('swe', 'Sweden', '스웨덴', [15.5, 60], europe),
  place('dnk', 'Denmark', '덴마크', [9.4, 56], europe),
  place('bel', 'Belgium', '벨기에', [4.6, 50.7], europe),
  place('pol', 'Poland', '폴란드', [19.6, 52.2], europe),
  place('cze', 'Czech Republic', '체코', [15.5, 49.8], europe),
  place('hun', 'Hungary', '헝가리', [19.3, 47.2], europe),
  place('bgr', 'Bulgaria', '불가리아', [25.3, 42.7], europe),
  place('aut', 'Austria', '오스트리아', [14, 47.6], europe),
  place('cn-jl', 'Jilin', '지린성', [126.6, 43.4], { kind: 'province', country: 'chn', iso: 'CN-JL' }),
  place('cn-ln', 'Liaoning', '랴오닝성', [122.8, 41.3], { kind: 'province', country: 'chn', iso: 'CN-LN' }),
  place('kp-09', 'North Hamgyong', '함경북도', [129.4, 41.9], { kind: 'province', country: 'prk', iso: 'KP-09' }),
  place('kp-03', 'North Pyongan', '평안북도', [125.2, 40.2], { kind: 'province', country: 'prk', iso: 'KP-03' }),
];

type LegPlan = readonly [
  from: string,
  to: string,
  evidence: EvidenceGrade,
  bend: number | { lane: number },
  stage?: number,
];
type RoutePlan = readonly [
  id: string,
  family: FamilyId,
  kind: MovementKind,
  short: string,
  years: readonly [number, number] | number,
  legs: readonly LegPlan[],
];

const lane = (n: number): { lane: number } => ({ lane: n });
const plans: readonly RoutePlan[] = [
  ['direct', 'south', 'leaving', 'Straight south', [1953, 2025], [['prk', 'kor', 'documented', 0.12]]],
  ['war-time', 'south', 'leaving', 'War-time north to south', [1950, 1953], [['prk', 'kor', 'contested', -0.16]]],
  [
    'into-china',
    'china',
    'leaving',
    'Into Jilin and Liaoning',
    [1995, 2025],
    [
      ['kp-09', 'cn-jl', 'documented', 0.15],
      ['kp-03', 'cn-ln', 'documented', 0.15],
    ],
  ],
  [
    'overland',
    'china',
    'leaving',
    'Overland to a third country',
    [1997, 2025],
    [
      ['cn-ln', 'mng', 'inferred', -0.14, 0],
      ['cn-ln', 'tha', 'inferred', 0.12, 0],
      ['mng', 'kor', 'documented', 0.12, 1],
      ['tha', 'kor', 'documented', 0.2, 1],
    ],
  ],
  ['to-japan', 'china', 'leaving', 'To Japan', 2012, [['tha', 'jpn', 'reported', 0.22]]],
  ['to-usa', 'china', 'leaving', 'To the United States', [2006, 2019], [['tha', 'usa', 'documented', 0.1]]],
  ['food', 'china', 'across', 'Across and back for food', [1995, 2012], [['kp-09', 'cn-jl', 'reported', -0.3]]],
  [
    'unhcr-path',
    'russia',
    'leaving',
    'The Russia–UNHCR path',
    [1993, 2012],
    [
      ['prk', 'rus', 'reported', -0.08, 0],
      ['rus', 'kor', 'reported', -0.12, 1],
    ],
  ],
  [
    'onward-europe',
    'asylum',
    'onward',
    'Onward from South Korea to Europe',
    [2004, 2014],
    [['kor', 'gbr', 'reported', lane(0)]],
  ],
  [
    'asylum-west',
    'asylum',
    'leaving',
    'Asylum in western Europe',
    [2000, 2025],
    [
      ['prk', 'nor', 'documented', lane(1)],
      ['prk', 'swe', 'documented', lane(1)],
      ['prk', 'dnk', 'documented', lane(1)],
      ['prk', 'nld', 'documented', lane(1)],
      ['prk', 'bel', 'documented', lane(1)],
      ['prk', 'deu', 'documented', lane(1)],
      ['prk', 'fra', 'reported', lane(1)],
    ],
  ],
  [
    'central',
    'asylum',
    'leaving',
    'Living in central Europe',
    2012,
    [
      ['prk', 'pol', 'reported', lane(2)],
      ['prk', 'cze', 'reported', lane(2)],
      ['prk', 'hun', 'reported', lane(2)],
    ],
  ],
  ['to-canada', 'asylum', 'onward', 'To Canada', [2006, 2020], [['kor', 'can', 'documented', 0.18]]],
  ['from-australia', 'asylum', 'onward', 'From Australia', 2012, [['aus', 'kor', 'contested', 0.04]]],
  [
    'students',
    'state',
    'sent',
    'Students to the Eastern Bloc, 1950s–1970s',
    [1951, 1975],
    [
      ['prk', 'pol', 'documented', lane(3)],
      ['prk', 'deu', 'documented', lane(3)],
      ['prk', 'cze', 'documented', lane(3)],
      ['prk', 'hun', 'documented', lane(3)],
    ],
  ],
  [
    'contract',
    'state',
    'sent',
    'Contract workers',
    2012,
    [
      ['prk', 'pol', 'documented', lane(4)],
      ['prk', 'cze', 'documented', lane(4)],
      ['prk', 'hun', 'documented', lane(4)],
      ['prk', 'bgr', 'documented', lane(4)],
    ],
  ],
  ['posted', 'state', 'leaving', 'Left while posted abroad', 2012, [['prk', 'aut', 'reported', lane(5)]]],
  ['forced-return', 'north', 'return', 'Forced return from China', [1986, 2025], [['cn-jl', 'prk', 'documented', 0.3]]],
  [
    'recalled',
    'north',
    'return',
    'Students recalled from Hungary, 1989',
    [1989, 1989],
    [['hun', 'prk', 'reported', lane(6)]],
  ],
  ['from-japan', 'north', 'north', 'From Japan', [1959, 1984], [['jpn', 'prk', 'documented', 0.18]]],
];

const legs: Leg[] = [];
const routes = plans.map(([id, family, kind, short, years, legPlans]): Route => {
  const dated = typeof years === 'number' ? { span: null, knownBy: years } : { span: span(years[0], years[1]) };
  const own = legPlans.map(([origin, destination, evidence, shape], index): Leg => ({
    id: `${id}-${index + 1}`,
    origin,
    destination,
    name: words(short),
    text: words(short),
    kind,
    evidence,
    evidenceReason: words(''),
    facts: ['f'],
    family,
    routes: [id],
    ...(typeof shape === 'number' ? { bend: shape, lane: 0 } : { bend: 0, bundle: 'europe', lane: shape.lane }),
    ...dated,
  }));
  legs.push(...own);
  const stages: string[][] = [];
  legPlans.forEach(([, , , , stage = 0], index) => (stages[stage] ??= []).push(`${id}-${index + 1}`));
  const country = (at: string): string => placeList.find((one) => one.id === at)?.country ?? at;
  return {
    id,
    family,
    kind,
    name: words(short),
    short: words(short),
    summary: words(short),
    stages,
    legs: own.map((leg) => leg.id),
    journeys: journeysOf(
      stages.map((ids) =>
        own
          .filter((leg) => ids.includes(leg.id))
          .map(({ id: leg, origin, destination }) => ({
            id: leg,
            origin: country(origin),
            destination: country(destination),
          })),
      ),
    ),
    facts: ['f'],
    notSaid: [],
    covers: [],
    from: [...new Set(own.filter((leg) => stages[0]?.includes(leg.id)).map((leg) => country(leg.origin)))],
    via: [],
    to: [...new Set(own.filter((leg) => stages.at(-1)?.includes(leg.id)).map((leg) => country(leg.destination)))],
    ...dated,
  };
});

const mark = (at: string, measure: PlaceMark['measure'], year: number, figure: Partial<PlaceMark>): PlaceMark => ({
  place: at,
  fact: `f-${at}-${year}`,
  measure,
  year,
  ...figure,
});

/** The fixture: 19 routes, every grade and kind, one bundle with seven lanes, gates, marks and a UNHCR series. */
export const mapAtlas: Atlas = {
  lang: 'en',
  edition: '2026-11',
  firstYear: 1950,
  lastYear: 2025,
  places: Object.fromEntries(placeList.map((one) => [one.id, one])),
  routes,
  legs: Object.fromEntries(legs.map((leg) => [leg.id, leg])),
  eraSchemes: [
    {
      id: 'decades',
      name: words('Decades'),
      eras: [
        { id: '1990s', scheme: 'decades', span: span(1990, 1999), name: words('1990s'), facts: [] },
        { id: '2000s', scheme: 'decades', span: span(2000, 2009), name: words('2000s'), facts: [] },
      ],
    },
  ],
  events: [],
  arrivals: [],
  unhcr: [
    {
      place: 'gbr',
      rows: [
        [2004, 17, 10],
        [2008, 570, 30],
        [2009, 574, 20],
        [2025, 14, 5],
      ],
    },
    {
      place: 'deu',
      rows: [
        [2004, 276, 0],
        [2009, 156, 0],
        [2025, 86, 0],
      ],
    },
    {
      place: 'nld',
      rows: [
        [2009, 31, 0],
        [2025, 50, 0],
      ],
    },
    {
      place: 'can',
      rows: [
        [2016, 485, 0],
        [2025, 90, 0],
      ],
    },
    { place: 'nor', rows: [[2009, 14, 0]] },
  ],
  marks: [
    mark('kor', 'cumulative', 1989, { value: 607 }),
    mark('kor', 'cumulative', 2025, { value: 34_537 }),
    mark('chn', 'stock', 2007, { low: 6000, high: 300_000 }),
    mark('usa', 'cumulative', 2019, { value: 218 }),
  ],
  conflicts: [],
  stories: [],
  redirects: {},
  counts: { facts: 1, sources: 1 },
};
