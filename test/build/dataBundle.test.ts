import { createHash } from 'node:crypto';
import { csvParse } from 'd3-dsv';
import type { LineString, MultiLineString } from 'geojson';
import { expect, test } from 'vitest';
import { cutAt180, routesGeoJson } from '../../src/build/bundle/routes';
import { dataBundle } from '../../src/build/dataBundle';
import { loadData } from '../../src/build/geodata';
import { geodataFiles } from '../fixtures/geodata';
import { folderOf } from './folder';

const description =
  '{ "title": "Series", "resources": [{ "name": "unhcr", "path": "series/unhcr.csv", "title": "UNHCR" }] }';
function bundle() {
  const loaded = loadData(folderOf(geodataFiles));
  const files = dataBundle({ ...geodataFiles, 'datapackage.json': description }, loaded);
  return { loaded, files, text: (path: string) => String(files.get(path)) };
}

test('the files are there as edited, and the made ones beside them', () => {
  const { files } = bundle();
  for (const [path, text] of Object.entries(geodataFiles)) expect(files.get(path)).toBe(text);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'routes.geojson',
      'facts.csv',
      'datapackage.json',
      'LICENSE',
      'CITATION.cff',
      'CHANGES.md',
    ]),
  );
});

test('routes.geojson has a flat feature for each leg of each route', () => {
  const { features } = routesGeoJson(bundle().loaded);
  expect(features.map(({ id }) => id)).toEqual([
    'through-mongolia.hamgyong-jilin',
    'through-mongolia.china-mongolia',
    'through-mongolia.mongolia-korea',
    'to-america.hamgyong-jilin',
    'to-america.china-america',
    'onward-to-britain.korea-britain',
  ]);
  expect(features[1]?.properties).toMatchObject({
    route: 'through-mongolia',
    order: 2,
    start_year: 2000,
    end_year: 2010,
    edtf: '2000~/2010~',
    start_soft_years: 2,
    open_end: false,
    route_ko: 'The route through-mongolia (ko)',
    destination_pl: 'Mongolia',
    evidence: 'reported',
    facts: 'ext-902',
    sources: 'sample-2012',
  });
  expect(features[0]?.properties).toMatchObject({ start_year: 1995, end_year: 2025, open_end: true });
  expect(features[2]?.properties).toMatchObject({ start_year: null, end_year: null, edtf: null, known_by: 2012 });
  for (const { properties } of features)
    for (const value of Object.values(properties ?? {}))
      expect(typeof value === 'object' && value !== null).toBe(false);
});

test('lines end at their places and stay on the map', () => {
  const { features } = routesGeoJson(bundle().loaded);
  const lines = features.map(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
  expect(lines[0]?.[0]?.[0]).toEqual([129.5, 41.8]);
  expect(lines[0]?.at(-1)?.at(-1)).toEqual([126.5, 43.6]);
  expect(lines[4]?.at(-1)?.at(-1)).toEqual([-98, 39.5]);
  expect(features[4]?.geometry.type).toBe('MultiLineString');
  for (const [lng = 0, lat = 0] of lines.flat(2)) expect(Math.abs(lng) <= 180 && Math.abs(lat) <= 90).toBe(true);
});

test.each<[string, readonly (readonly [number, number])[], LineString | MultiLineString]>([
  [
    'inside',
    [
      [10, 0],
      [20, 10],
    ],
    {
      type: 'LineString',
      coordinates: [
        [10, 0],
        [20, 10],
      ],
    },
  ],
  [
    'to the east',
    [
      [170, 0],
      [190, 10],
    ],
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 0],
          [180, 5],
        ],
        [
          [-180, 5],
          [-170, 10],
        ],
      ],
    },
  ],
  [
    'to the west',
    [
      [-170, 0],
      [-190, 10],
    ],
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [-170, 0],
          [-180, 5],
        ],
        [
          [180, 5],
          [170, 10],
        ],
      ],
    },
  ],
])('a line %s is cut as it should be', (_, path, geometry) => {
  expect(cutAt180(path)).toEqual(geometry);
});

test('facts.csv has a row for each fact', () => {
  const rows = csvParse(bundle().text('facts.csv'));
  expect(rows).toHaveLength(8);
  expect(rows[3]).toMatchObject({
    id: 'ext-904',
    statement_pl: 'In 2010 there were 581 refugees in the United Kingdom. (pl)',
    value: '581',
    start_year: '2010',
    unit: 'persons',
    conflicts: 'c1',
    sources: 'sample-2012',
    locators: 'paragraph 1',
  });
  expect(rows[7]).toMatchObject({ id: 'ext-908', statement_ko: '', value: '' });
});

test('datapackage.json keeps what was edited and adds every data file with size and hash', () => {
  const { text } = bundle();
  const { title, resources } = JSON.parse(text('datapackage.json')) as {
    title: string;
    resources: { path: string; title?: string; bytes: number; hash: string; mediatype: string }[];
  };
  expect(title).toBe('Series');
  const paths = resources.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['routes.geojson', 'facts.csv', 'facts/external.json', 'series/unhcr.csv', 'sources.json']),
  );
  expect(paths.filter((path) => path === 'datapackage.json' || path === 'LICENSE')).toEqual([]);
  const unhcr = resources.find(({ path }) => path === 'series/unhcr.csv');
  const content = geodataFiles['series/unhcr.csv'] ?? '';
  expect(unhcr).toMatchObject({
    title: 'UNHCR',
    mediatype: 'text/csv',
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  });
});

test('licence, citation and changes say what their readers look for', () => {
  const { text } = bundle();
  expect(text('LICENSE')).toMatch(/CC BY 4\.0[^]*UNHCR Refugee\s+Data Finder/u);
  expect(text('CITATION.cff')).toMatch(
    /^cff-version: 1\.2\.0\n[^]*version: "2026-11"\ndate-released: "2026-11-21"\nlicense: CC-BY-4\.0\n/u,
  );
  expect(text('CHANGES.md')).toBe('# Changes of the data\n\n## 2026-11 (2026-11-21)\n\nFirst edition.\n');
});
