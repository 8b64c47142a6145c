import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Detail } from './detail';
import type { TopologyTools } from './inputs';
import { shapesOf, simplifyWorld, type World } from './world';

/** What a province is to the atlas: named by a source as an origin, counted as one, a place of arrival, or neither. */
export type Role = 'origin-named' | 'origin-figures' | 'arrival' | 'context';

type Province = {
  readonly role: Role;
  readonly en: string;
  readonly ko: string;
  readonly pl: string;
  readonly aka: readonly string[];
};

/** The official romanisation of North Korea first; McCune-Reischauer, Revised and the sources' spellings as other names. */
const PROVINCES: Readonly<Record<string, Province>> = {
  'KP-01': {
    role: 'origin-figures',
    en: 'Pyongyang',
    ko: '평양시',
    pl: 'Pjongjang',
    aka: ["P'yŏngyang", 'Pyeongyang', 'Phyongyang', '평양직할시'],
  },
  'KP-02': {
    role: 'context',
    en: 'South Pyongan',
    ko: '평안남도',
    pl: 'P’yŏngan Południowy',
    aka: ["P'yŏngan-namdo", 'Pyeongannam-do', 'South Phyongan', 'South Pyeongan'],
  },
  'KP-03': {
    role: 'origin-named',
    en: 'North Pyongan',
    ko: '평안북도',
    pl: 'P’yŏngan Północny',
    aka: ["P'yŏngan-pukto", "P'yŏngan-bukto", 'Pyeonganbuk-do', 'North Phyongan', 'North Pyeongan'],
  },
  'KP-04': {
    role: 'origin-named',
    en: 'Chagang',
    ko: '자강도',
    pl: 'Chagang',
    aka: ['Chagang-do', 'Jagang-do', 'Jagang', 'Jjagang'],
  },
  'KP-05': {
    role: 'context',
    en: 'South Hwanghae',
    ko: '황해남도',
    pl: 'Hwanghae Południowe',
    aka: ['Hwanghae-namdo', 'Hwanghaenam-do'],
  },
  'KP-06': {
    role: 'context',
    en: 'North Hwanghae',
    ko: '황해북도',
    pl: 'Hwanghae Północne',
    aka: ['Hwanghae-pukto', 'Hwanghae-bukto', 'Hwanghaebuk-do'],
  },
  'KP-07': {
    role: 'context',
    en: 'Kangwon',
    ko: '강원도',
    pl: 'Kangwŏn',
    aka: ['Kangwŏn-do', 'Gangwon-do', 'Gangwon'],
  },
  'KP-08': {
    role: 'origin-figures',
    en: 'South Hamgyong',
    ko: '함경남도',
    pl: 'Hamgyŏng Południowy',
    aka: ['Hamgyŏng-namdo', 'Hamgyeongnam-do', 'South Hamgyeong', 'South Hamgyung'],
  },
  'KP-09': {
    role: 'origin-named',
    en: 'North Hamgyong',
    ko: '함경북도',
    pl: 'Hamgyŏng Północny',
    aka: ['Hamgyŏng-pukto', 'Hamgyŏng-bukto', 'Hamgyeongbuk-do', 'North Hamgyeong', 'North Hamgyung'],
  },
  'KP-10': {
    role: 'origin-named',
    en: 'Ryanggang',
    ko: '량강도',
    pl: 'Ryanggang',
    aka: ['Ryanggang-do', 'Yanggang-do', 'Yanggang', '양강도'],
  },
  'KP-13': {
    role: 'context',
    en: 'Rason',
    ko: '라선시',
    pl: 'Rasŏn',
    aka: ['Rasŏn', 'Raseon', 'Naseon', 'Rajin-Sonbong', '나선시', '라선특별시'],
  },
  'CN-JL': { role: 'arrival', en: 'Jilin', ko: '지린성', pl: 'Jilin', aka: ['Jilin Sheng', 'Kirin', '길림성'] },
  'CN-LN': {
    role: 'arrival',
    en: 'Liaoning',
    ko: '랴오닝성',
    pl: 'Liaoning',
    aka: ['Liaoning Sheng', '요녕성', '료녕성'],
  },
  'CN-HL': {
    role: 'context',
    en: 'Heilongjiang',
    ko: '헤이룽장성',
    pl: 'Heilongjiang',
    aka: ['Heilongjiang Sheng', 'Heilungkiang', '흑룡강성'],
  },
};

/** The names of a province by ISO 3166-2 code. Throws for a code that the atlas does not draw. */
export function provinceNames(id: string): Pick<Province, 'en' | 'ko' | 'pl'> {
  const province = PROVINCES[id];
  if (!province) throw new Error(`no names for ${id}`);
  return { en: province.en, ko: province.ko, pl: province.pl };
}

const DETAIL: Detail = {
  zones: [{ box: [118, 37, 135, 48], zoom: 6 }],
  elsewhere: 4,
  minTriangle: 0.8,
  minIsland: 6,
};

const rounded = (point: Position): Position => point.map((value) => Math.round(value * 1000) / 1000);

function area(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nx = 0, ny = 0] = ring[index + 1] ?? ring[0] ?? [];
    return sum + x * ny - nx * y;
  }, 0);
}

/** RFC 7946: outer rings run anticlockwise, holes clockwise; first and last position are the same. */
function wound(rings: readonly Position[][]): Position[][] {
  return rings.flatMap((ring, index) => {
    const points = ring.map(rounded).filter((point, at, all) => at === 0 || point.join() !== all[at - 1]?.join());
    if (points.length < 4) return [];
    return [area(points) > 0 === (index === 0) ? points : points.toReversed()];
  });
}

type ProvinceFeature = Feature<
  Polygon | MultiPolygon,
  { id: string; country: string; names: { en: string; ko: string; pl: string }; aka: string[]; role: Role }
>;

/** The provinces that the sources name, as RFC 7946 polygons with three decimals, in the order of their codes. */
export function buildProvinces(full: World, tools: TopologyTools): FeatureCollection & { features: ProvinceFeature[] } {
  const world = simplifyWorld(full, DETAIL, tools);
  const features = Object.entries(PROVINCES).map(([id, { role, aka, ...names }]): ProvinceFeature => {
    const shape = shapesOf(world).find((candidate) => candidate.properties?.province === id);
    if (!shape) throw new Error(`no shape for ${id}`);
    const { geometry } = feature(world, shape) as Feature<Polygon | MultiPolygon>;
    const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      .map(wound)
      .filter((rings) => rings.length > 0);
    const [only] = polygons;
    return {
      type: 'Feature',
      id,
      properties: { id, country: id.startsWith('KP') ? 'PRK' : 'CHN', names, aka: [...aka], role },
      geometry:
        only && polygons.length === 1
          ? { type: 'Polygon', coordinates: only }
          : { type: 'MultiPolygon', coordinates: polygons },
    };
  });
  return {
    type: 'FeatureCollection',
    features: features.toSorted((a, b) => a.properties.id.localeCompare(b.properties.id, 'en')),
  };
}
