import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { mercator } from './detail';
import { ISO3 } from './editorial';
import { NAMES, readInput, type SourceUnit } from './inputs';
import { provinceNames } from './provinces';
import { shapesOf, type World } from './world';

/** A name on the map in the atlas's three languages, at a point [longitude, latitude] in degrees, rounded to 0.1. */
export type Label = {
  readonly at: readonly [number, number];
  readonly en: string;
  readonly ko: string;
  readonly pl: string;
};
/** Rank 1: part of many routes or a whole region. Rank 2: named by a source. Rank 3: context only. */
export type CountryLabel = Label & { readonly iso3: string; readonly rank: 1 | 2 | 3 };
/** Everything that the map writes on the land, beside the names of routes and figures. */
export type Labels = {
  readonly countries: readonly CountryLabel[];
  readonly provinces: readonly (Label & { readonly id: string })[];
};

const RANKS: readonly (readonly [1 | 2 | 3, string])[] = [
  [1, 'PRK KOR CHN RUS JPN MNG THA VNM USA CAN AUS GBR DEU POL IND KAZ'],
  [
    2,
    'LAO KHM MMR PHL FRA NLD BEL SWE NOR DNK CZE HUN BGR AUT CHE ITA ESP IRL FIN UKR ROU SVK BLR IDN MYS UZB KGZ TUR IRN SAU BRA MEX NZL',
  ],
  [
    3,
    'TWN SGP LUX ISL PRT GRC SRB HRV SVN BIH ALB MKD MNE XKX MDA LTU LVA EST CYP GEO ARM AZE TKM TJK AFG PAK NPL BTN BGD LKA',
  ],
  [
    3,
    'IRQ SYR LBN ISR PSE JOR YEM OMN ARE QAT KWT EGY LBY TUN DZA MAR MRT MLI NER TCD SDN SSD ETH ERI SOM KEN UGA TZA COD NGA',
  ],
  [3, 'SEN GHA CMR AGO ZMB ZWE MOZ MDG NAM BWA ZAF PNG TLS BRN GRL CUB GTM COL VEN PER BOL CHL ARG URY PRY ECU'],
];

/** Points for countries whose middle is not where a reader looks for the name. */
const POINTS: Readonly<Record<string, readonly [number, number]>> = {
  PRK: [126.9, 40.2],
  KOR: [127.9, 36.4],
  CHN: [104.5, 35.2],
  RUS: [100, 62.5],
  USA: [-99, 39.5],
  CAN: [-105, 58],
  FRA: [2.5, 46.8],
  GBR: [-1.8, 53],
  NOR: [9.5, 61.5],
  SWE: [15, 61.5],
  JPN: [138.6, 36.6],
  VNM: [108.2, 14.1],
  THA: [101.5, 15.6],
  IDN: [113.5, -1],
  MYS: [102.3, 4],
  PHL: [122.5, 12.3],
  IND: [79, 22.5],
  KAZ: [67, 48.2],
  MNG: [103.3, 46.6],
  AUS: [134, -25],
};

/** Points inside provinces. Natural Earth's own would put North Pyongan in the sea. */
const PROVINCE_POINTS: Readonly<Record<string, readonly [number, number]>> = {
  'KP-01': [126, 39],
  'KP-02': [126.1, 39.6],
  'KP-03': [125.3, 40.2],
  'KP-04': [126.4, 40.8],
  'KP-05': [125.3, 38.3],
  'KP-06': [126.4, 38.5],
  'KP-07': [127.4, 38.8],
  'KP-08': [127.5, 40.3],
  'KP-09': [129.4, 41.6],
  'KP-10': [128.3, 41.1],
  'KP-13': [130.4, 42.4],
  'CN-JL': [126.1, 43.4],
  'CN-LN': [122.9, 41.4],
  'CN-HL': [128, 47.3],
};

/** The two rivers of the border. A file of their own: the inset names them before the live map is there. */
export const RIVERS = [
  { id: 'yalu', at: [125.6, 40.7], en: 'Yalu', ko: '압록강', pl: 'Yalu' },
  { id: 'tumen', at: [129.7, 42.7], en: 'Tumen', ko: '두만강', pl: 'Tumen' },
] as const;

/**
 * Where CLDR's name is not the one that geodata/places.geojson has: one country has one name in the atlas. (CLDR also writes
 * both Korean states' official forms in places; the atlas's Korean says 북한 and 한국 throughout.)
 */
const OWN_NAMES: Partial<Record<keyof typeof NAMES, Readonly<Record<string, string>>>> = {
  en: { CZ: 'Czech Republic' },
  ko: { KR: '한국', AU: '호주' },
};

type Territories = Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;

function territoryNames(language: keyof typeof NAMES): (alpha2: string) => string {
  const main = (JSON.parse(readInput(NAMES[language])) as { main: Territories }).main;
  const names = main[language]?.localeDisplayNames.territories ?? {};
  return (alpha2) => {
    const own = OWN_NAMES[language]?.[alpha2];
    if (own) return own;
    const name = (alpha2 === 'MM' ? names['MM-alt-short'] : undefined) ?? names[alpha2];
    if (!name) throw new Error(`CLDR has no ${language} name for ${alpha2}`);
    return name.replace(/ \(.*\)$/, '');
  };
}

function edgeDistance(point: Position, ring: readonly (readonly [number, number])[]): number {
  const [x = 0, y = 0] = point;
  let inside = false;
  let least = Infinity;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [qx, qy] of ring) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
    const length = (qx - px) ** 2 + (qy - py) ** 2 || 1;
    const share = Math.max(0, Math.min(1, ((x - px) * (qx - px) + (y - py) * (qy - py)) / length));
    least = Math.min(least, Math.hypot(x - px - share * (qx - px), y - py - share * (qy - py)));
    [px, py] = [qx, qy];
  }
  return inside ? least : -least;
}

/** Of a 0.1-degree-rounded grid, the point of the largest ring that is farthest from its edge as drawn. */
function middle(geometry: MultiPolygon): readonly [number, number] {
  const rings = geometry.coordinates.map((polygon) => polygon[0] ?? []);
  const span = (ring: Position[], axis: 0 | 1): readonly [number, number] => {
    const values = ring.map((point) => point[axis] ?? 0);
    return [Math.min(...values), Math.max(...values)];
  };
  const size = (ring: Position[]): number => {
    const [west, east] = span(ring, 0);
    const [south, north] = span(ring, 1);
    return (east - west) * (north - south);
  };
  const largest = rings.reduce((best, ring) => (size(ring) > size(best) ? ring : best));
  const [west, east] = span(largest, 0);
  const [south, north] = span(largest, 1);
  const drawn = largest.map(([x = 0, y = 0]) => mercator(x, y));
  let best: readonly [number, number] = [west, south];
  let most = -Infinity;
  for (let column = 1; column < 40; column += 1) {
    for (let row = 1; row < 40; row += 1) {
      const at = [west + ((east - west) * column) / 40, south + ((north - south) * row) / 40] as const;
      const away = edgeDistance(mercator(...at), drawn);
      if (away > most) [most, best] = [away, at];
    }
  }
  return [Math.round(best[0] * 10) / 10, Math.round(best[1] * 10) / 10];
}

/** ISO 3166-1 alpha-2 for each alpha-3, as the source's units carry them. */
function alpha2Codes(units: readonly SourceUnit[]): ReadonlyMap<string, string> {
  const found = units.flatMap(({ properties: { adm0_a3: holder, iso_a2: alpha2 } }) =>
    /^[A-Z]{2}$/.test(alpha2) ? [[ISO3[holder] ?? holder, alpha2] as const] : [],
  );
  return new Map(found.toReversed());
}

/** The labels of the map. Throws when a ranked country is missing from the world or from CLDR. */
export function buildLabels(world: World, units: readonly SourceUnit[]): Labels {
  const alpha2 = alpha2Codes(units);
  const [en, ko, pl] = [territoryNames('en'), territoryNames('ko'), territoryNames('pl')];
  const countries = RANKS.flatMap(([rank, codes]) => codes.split(' ').map((iso3) => ({ iso3, rank }))).map(
    ({ iso3, rank }) => {
      const code = alpha2.get(iso3);
      const shapes = shapesOf(world).filter((shape) => shape.properties?.country === iso3);
      if (!code || shapes.length === 0) throw new Error(`no shape for ${iso3}`);
      return { iso3, at: POINTS[iso3] ?? middle(merge(world, shapes)), rank, en: en(code), ko: ko(code), pl: pl(code) };
    },
  );
  const provinces = Object.entries(PROVINCE_POINTS).map(([id, at]) => ({ id, at, ...provinceNames(id) }));
  return { countries, provinces };
}
