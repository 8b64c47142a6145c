import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/map/basemap';
const read = (path: string): string => readFileSync(path, 'utf8');
const brotli = (path: string): number => brotliCompressSync(read(path)).length;

type Basemap = Topology<{
  countries: GeometryCollection;
  admin1: GeometryCollection;
  rivers: GeometryCollection;
  lakes: GeometryCollection;
  coast: MultiLineString;
  borders: MultiLineString;
  disputed: MultiLineString;
  dmz: MultiLineString;
  provinceLines: MultiLineString;
}>;
const basemap = JSON.parse(read(`${FOLDER}/basemap.topo.json`)) as Basemap;
const shapes = (object: GeometryCollection): Map<unknown, Feature<Polygon | MultiPolygon>> =>
  new Map(
    (feature(basemap, object) as FeatureCollection<Polygon | MultiPolygon>).features.map((shape) => [shape.id, shape]),
  );
const countries = shapes(basemap.objects.countries);

function crossings(ring: readonly Position[], [x = 0, y = 0]: Position): number {
  return ring.filter((point, index) => {
    const [ax = 0, ay = 0] = point;
    const [bx = 0, by = 0] = ring[index + 1] ?? point;
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
  }).length;
}

function holds(shape: Feature<Polygon | MultiPolygon> | undefined, point: Position): boolean {
  const geometry = shape?.geometry;
  const rings = geometry?.type === 'Polygon' ? geometry.coordinates : (geometry?.coordinates.flat() ?? []);
  return rings.reduce((sum, ring) => sum + crossings(ring, point), 0) % 2 === 1;
}

function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    return sum + px * y - x * py;
  }, 0);
}

describe('the basemap of the live map', () => {
  it('has one shape for each country, under its ISO 3166 code', () => {
    const ids = basemap.objects.countries.geometries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(String(id)))).toEqual([]);
    for (const id of [
      'PRK',
      'KOR',
      'CHN',
      'RUS',
      'JPN',
      'MNG',
      'THA',
      'LAO',
      'VNM',
      'KHM',
      'MMR',
      'PHL',
      'LUX',
      'PSE',
    ]) {
      expect(ids).toContain(id);
    }
    for (const id of ['KAB', 'SOL', 'CYN', 'KOS', 'SDS', 'PSX', 'SAH']) expect(ids).not.toContain(id);
  });

  it('draws Crimea and Sevastopol as Ukraine', () => {
    for (const point of [
      [34.1, 45.0],
      [33.6, 44.6],
    ]) {
      expect(holds(countries.get('UKR'), point)).toBe(true);
      expect(holds(countries.get('RUS'), point)).toBe(false);
    }
  });

  it('has the eleven provinces of North Korea and three of China, and no other', () => {
    const ids = basemap.objects.admin1.geometries.map(({ id }) => String(id));
    const korean = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '13'].map((number) => `KP-${number}`);
    expect(ids.toSorted()).toEqual(['CN-HL', 'CN-JL', 'CN-LN', ...korean]);
  });

  it('names the Yalu and the Tumen only, each drawn from its source to its mouth', () => {
    const rivers = feature(basemap, basemap.objects.rivers).features;
    expect(rivers.map(({ id }) => id)).toEqual(['yalu', 'tumen']);
    const ends = rivers.map(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates[0], geometry.coordinates.at(-1)] : [],
    );
    const places = [
      [
        [124.37, 40.09],
        [128.06, 42.0],
      ],
      [
        [128.5, 42.0],
        [130.69, 42.29],
      ],
    ];
    for (const [river, points] of places.entries()) {
      for (const [end, [x = 0, y = 0]] of points.entries()) {
        const [lng = 0, lat = 0] = ends[river]?.[end] ?? [];
        expect(Math.hypot(lng - x, lat - y)).toBeLessThan(0.15);
      }
    }
  });

  it('keeps the truce line and disputed lines apart from borders', () => {
    const span = (line: MultiLineString): readonly number[] => {
      const { geometry } = feature(basemap, line);
      const points = geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : geometry.coordinates;
      const lngs = points.map((point) => (point as Position)[0] ?? 0);
      return [Math.min(...lngs), Math.max(...lngs)];
    };
    const [west = 0, east = 0] = span(basemap.objects.dmz);
    expect(west).toBeGreaterThan(126);
    expect(east).toBeLessThan(129);
    const disputed = feature(basemap, basemap.objects.disputed).geometry;
    const kashmir = disputed.type === 'MultiLineString' ? disputed.coordinates.flat() : [];
    expect(kashmir.some(([x = 0, y = 0]) => x > 73 && x < 78 && y > 33 && y < 36)).toBe(true);
  });

  it('draws no coast along the cut at the date line', () => {
    const { geometry } = feature(basemap, basemap.objects.coast);
    const lines = geometry.type === 'MultiLineString' ? geometry.coordinates : [];
    const cut = lines.flatMap((line) =>
      line.filter(
        ([x = 0, y = 0], index) =>
          Math.abs(x) > 179.9 &&
          Math.abs(line[index + 1]?.[0] ?? 0) > 179.9 &&
          Math.abs((line[index + 1]?.[1] ?? y) - y) > 1,
      ),
    );
    expect(cut).toEqual([]);
  });
});

describe('the drawings of the land', () => {
  const drawings = ['sketchLand', 'sketchKorea', 'sketchLandFine'].map(
    (name) =>
      [name, JSON.parse(read(`${FOLDER}/${name}.json`)) as { world: number; paths: Record<string, string> }] as const,
  );

  it.each(drawings)('%s holds whole-number path data for every class', (_, { world, paths }) => {
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['land', 'kp', 'origin', 'borders', 'dmz', 'rivers']));
    expect(world).toBeGreaterThan(4000);
    for (const path of Object.values(paths)) expect(path).toMatch(/^(m-?\d+[ -]\d+l(-?\d+[ -]\d+ ?)+z?)+$/);
  });

  it('of North America is there, as far as its lines reach', () => {
    const { world, paths } = JSON.parse(read(`${FOLDER}/sketchAmericas.json`)) as (typeof drawings)[number][1];
    const starts = [...(paths['land'] ?? '').matchAll(/m(\d+) (\d+)/g)].map(([, x]) => (Number(x) / world) * 360 - 180);
    expect(Math.min(...starts)).toBeLessThan(-150);
    expect(Math.max(...starts)).toBeLessThanOrEqual(-48);
    expect(paths['borders']).toMatch(/^m/);
  });

  it.each(drawings)('%s begins North Korea where Web Mercator puts it', (_, { world, paths }) => {
    const [, x, y] = /^m(\d+) (\d+)/.exec(paths['kp'] ?? '') ?? [];
    const longitude = (Number(x) / world) * 360 - 180;
    const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * Number(y)) / world))) * 180) / Math.PI;
    expect(longitude).toBeGreaterThan(124);
    expect(longitude).toBeLessThan(131);
    expect(latitude).toBeGreaterThan(37.5);
    expect(latitude).toBeLessThan(43.1);
  });
});

describe('the provinces', () => {
  const { features } = JSON.parse(read('geodata/admin1.geojson')) as FeatureCollection<
    Polygon | MultiPolygon,
    { id: string; country: string; names: Record<string, string>; aka: string[]; role: string }
  >;

  it('are closed polygons, outer rings anticlockwise', () => {
    for (const { geometry, properties } of features) {
      for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
        for (const [index, ring] of polygon.entries()) {
          expect(ring[0], properties.id).toEqual(ring.at(-1));
          expect(ring.length).toBeGreaterThan(3);
          expect(signedArea(ring) > 0, `${properties.id} ring ${index}`).toBe(index === 0);
        }
      }
    }
  });

  it('name the four that most people came from, with the spellings that sources use', () => {
    const named = features.filter(({ properties }) => properties.role === 'origin-named');
    expect(named.map(({ properties }) => properties.names['en'])).toEqual([
      'North Pyongan',
      'Chagang',
      'North Hamgyong',
      'Ryanggang',
    ]);
    const spellings = named.flatMap(({ properties }) => properties.aka);
    expect(spellings).toEqual(expect.arrayContaining(['Jjagang', 'Yanggang', 'North Hamgyung', 'Jagang']));
    for (const { properties } of features) {
      expect(Object.keys(properties.names)).toEqual(['en', 'ko', 'pl']);
      expect(properties.country).toBe(properties.id.startsWith('KP') ? 'PRK' : 'CHN');
    }
  });
});

describe('the labels', () => {
  const labels = JSON.parse(read(`${FOLDER}/labels.json`)) as {
    countries: { iso3: string; at: Position; en: string; ko: string; pl: string }[];
    provinces: { id: string; at: Position }[];
  };

  it("say 북한 and 한국 for the two states, and stand inside their country's shape", () => {
    const byCode = new Map(labels.countries.map((label) => [label.iso3, label]));
    expect(byCode.size).toBe(labels.countries.length);
    expect(byCode.get('PRK')).toMatchObject({ en: 'North Korea', ko: '북한', pl: 'Korea Północna' });
    expect(byCode.get('KOR')).toMatchObject({ en: 'South Korea', ko: '한국', pl: 'Korea Południowa' });
    const archipelagos = new Set(['PHL', 'IDN', 'MYS']);
    const outside = labels.countries.filter(
      ({ iso3, at }) => !archipelagos.has(iso3) && !holds(countries.get(iso3), at),
    );
    expect(outside.map(({ iso3 }) => iso3)).toEqual([]);
  });

  it('stand inside their province', () => {
    const provinces = shapes(basemap.objects.admin1);
    expect(labels.provinces.filter(({ id, at }) => !holds(provinces.get(id), at)).map(({ id }) => id)).toEqual([]);
  });
});

describe('what the basemap weighs and comes from', () => {
  it.each([
    [`${FOLDER}/basemap.topo.json`, 120_000],
    [`${FOLDER}/sketchLand.json`, 12_000],
    [`${FOLDER}/sketchAmericas.json`, 3_200],
    [`${FOLDER}/sketchKorea.json`, 5_000],
    [`${FOLDER}/sketchLandFine.json`, 40_000],
    [`${FOLDER}/labels.json`, 5_000],
  ])('%s stays within %d bytes of brotli', (path, limit) => {
    expect(brotli(path)).toBeLessThanOrEqual(limit);
  });

  it('is exactly what the note of its origin lists', () => {
    const rows = [...read(`${FOLDER}/PROVENANCE.md`).matchAll(/^\| `([^`]+)` \| \d+ \| `([0-9a-f]{64})` \|$/gm)];
    expect(rows.length).toBe(8);
    for (const [, path = '', hash] of rows) {
      expect(createHash('sha256').update(read(path)).digest('hex'), path).toBe(hash);
    }
  });
});
