import { expect, test } from 'vitest';
import { budgetsOf } from './budgets';

const files = {
  'index.html':
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="./assets/a.css"><script type="module" src="./assets/index.js"></script>',
  'assets/a.css': '@font-face{src:url(latin.woff2)}@font-face{src:url(x-hangul-600.woff2)}',
  'assets/latin.woff2': 'w'.repeat(500),
  'assets/x-hangul-600.woff2': 'w',
  'assets/index.js':
    'import{r}from"./react.js";import w from"./words.js";fetch("atlas.json");const m=()=>import("./map.js");const d=["map.css"];r(m,d)',
  'assets/react.js': 'export const r=1',
  'assets/atlas.json': '{}',
  'assets/words.js': 'var e=JSON.parse(`{}`);export{e as default}',
  'assets/map.js':
    'import{r}from"./react.js";r("maplibregl-canvas",new URL("tile-worker.js",""),new URL("basemap.json",""))',
  'assets/map.css': '.maplibregl-map{}',
  'assets/tile-worker.js': 'postMessage(1)',
  'assets/basemap.json': '[]',
  'route/a/index.html': '<p>not counted</p>',
};

const site = (changes: Record<string, string | undefined> = {}) =>
  new Map(
    Object.entries({ ...files, ...changes }).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, Buffer.from(text)] as const],
    ),
  );

test('each limit counts what its mode loads', () => {
  const [list, map, basemap, fonts] = budgetsOf(site());
  expect(list?.files.toSorted()).toEqual([
    'assets/a.css',
    'assets/atlas.json',
    'assets/index.js',
    'assets/react.js',
    'assets/words.js',
    'index.html',
  ]);
  // What holds data alone is no code of the map.
  expect(map?.files.toSorted()).toEqual([
    'assets/a.css',
    'assets/index.js',
    'assets/map.css',
    'assets/map.js',
    'assets/react.js',
    'assets/tile-worker.js',
  ]);
  expect(basemap?.files).toEqual(['assets/basemap.json']);
  expect(fonts).toMatchObject({ files: ['assets/latin.woff2'], bytes: 500 });
});

test('bytes are counted compressed', () => {
  const bytes = (atlas: string): number => budgetsOf(site({ 'assets/atlas.json': atlas }))[0]?.bytes ?? 0;
  expect(bytes('a'.repeat(10_000)) - bytes('')).toBeLessThan(100);
  expect(bytes('a'.repeat(10_000))).toBeGreaterThan(bytes(''));
});

test('a part that cannot be found stops the check', () => {
  expect(() => budgetsOf(site({ 'assets/tile-worker.js': undefined }))).toThrow('workers');
  expect(() => budgetsOf(site({ 'assets/basemap.json': undefined }))).toThrow('basemap');
  expect(() => budgetsOf(site({ 'assets/map.js': 'export const x=1' }))).toThrow('mapScripts');
});
