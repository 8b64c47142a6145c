import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { build, createServer, type Rolldown, type ViteDevServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { main as checkData } from '../../src/build/checkData';
import { geodataPlugin, loadData, readFolder } from '../../src/build/geodata';
import { fixtureAtlas, fixtureEdition } from '../fixtures/atlas';
import { edited, geodataFiles, type Files } from '../fixtures/geodata';
import { folderOf } from './folder';

const broken = edited(
  'routes.json',
  ['routes', 0, 'summary', 'pl'],
  undefined,
  edited('legs.geojson', ['features', 0, 'properties', 'facts', 0], 'ext-999'),
);
const entry =
  "globalThis.load = { a: () => import('virtual:atlas/en'), b: () => import('virtual:atlas/ko'), c: () => import('virtual:evidence/pl') };";

async function built(files: Files): Promise<Rolldown.RolldownOutput['output']> {
  const root = folderOf({ 'main.js': entry });
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [geodataPlugin(folderOf(files))],
    build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
  });
  return (result as Rolldown.RolldownOutput).output;
}

async function served(files: Files): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [geodataPlugin(folderOf(files))],
    server: { middlewareMode: true, ws: false, watch: null },
  });
  onTestFinished(() => server.close());
  return server;
}

test('a folder is read by paths with forward slashes, without hidden files', () => {
  const folder = folderOf({ ...geodataFiles, '.DS_Store': 'x' });
  expect(Object.keys(readFolder(folder))).toEqual(Object.keys(geodataFiles).toSorted());
});

test('scripts and tests get the data in all languages', () => {
  const { data, editions } = loadData(folderOf(geodataFiles));
  expect(data.facts).toHaveLength(8);
  expect(editions.en.atlas).toEqual(fixtureAtlas);
  expect(editions.ko.atlas.lang).toBe('ko');
});

test('broken data throw with every problem listed', () => {
  expect(() => loadData(folderOf(broken))).toThrow(
    [
      'geodata/ has 2 problems:',
      'geodata/legs.geojson:31:11 hamgyong-jilin referencesResolve: there is no fact "ext-999" — add the fact, or correct the id',
      'geodata/routes.json:21:7 through-mongolia translated: Polish is missing for "What is known of this route." — add pl',
    ].join('\n'),
  );
});

test('each language and kind is a lazy chunk of its own that gives the edition', async () => {
  const chunks = (await built(geodataFiles)).filter(
    (file) => file.type === 'chunk' && file.isDynamicEntry,
  ) as Rolldown.OutputChunk[];
  expect(chunks.map(({ moduleIds }) => moduleIds.join(' ')).toSorted()).toEqual([
    '\0virtual:atlas/en',
    '\0virtual:atlas/ko',
    '\0virtual:evidence/pl',
  ]);
  const ko = chunks.find(({ facadeModuleId }) => facadeModuleId === '\0virtual:atlas/ko');
  const module = (await import(`data:text/javascript,${encodeURIComponent(ko?.code ?? '')}`)) as Record<
    string,
    unknown
  >;
  expect(Object.values(module)).toContainEqual(fixtureEdition('ko').atlas);
});

test('a build with broken data stops and lists every problem', async () => {
  const stopped = built(broken);
  await expect(stopped).rejects.toThrow(/has 2 problems:/u);
  await expect(stopped).rejects.toThrow(/there is no fact "ext-999"[^]*Polish is missing/u);
});

test('an unknown language is no module', async () => {
  const server = await served(geodataFiles);
  await expect(server.ssrLoadModule('virtual:atlas/xx')).rejects.toThrow(/virtual:atlas\/xx/u);
});

test('the dev server shows a draft with broken words, and not without an edition', async () => {
  const server = await served(edited('routes.json', ['routes', 0, 'summary', 'pl'], undefined));
  const { default: atlas } = (await server.ssrLoadModule('virtual:atlas/pl')) as { default: typeof fixtureAtlas };
  expect(atlas.routes[0]?.summary).toEqual({ text: 'What is known of this route.', lang: 'en' });
  const { 'edition.json': _, ...rest } = geodataFiles;
  await expect((await served(rest)).ssrLoadModule('virtual:atlas/pl')).rejects.toThrow(
    /edition\.json \$ reading: the file is missing/u,
  );
});

test('a change of a data file reloads the page, another file does not', () => {
  const folder = folderOf(geodataFiles);
  const sent: unknown[] = [];
  const watched: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => watched.push(path) });
  const invalidated: string[] = [];
  const modules = new Map([
    ['\0virtual:atlas/en', { id: '\0virtual:atlas/en' }],
    ['main', { id: 'main' }],
  ]);
  const server = {
    watcher,
    ws: { send: (message: unknown) => sent.push(message) },
    moduleGraph: { idToModuleMap: modules, invalidateModule: ({ id }: { id: string }) => invalidated.push(id) },
  };
  (geodataPlugin(folder).configureServer as (server: unknown) => void)(server);
  watcher.emit('all', 'change', join(folder, '..', 'elsewhere.json'));
  expect([watched, sent]).toEqual([[folder], []]);
  watcher.emit('all', 'change', join(folder, 'routes.json'));
  expect([sent, invalidated]).toEqual([[{ type: 'full-reload' }], ['\0virtual:atlas/en']]);
});

test('check:data prints a line for each problem and says by its exit code whether there is one', () => {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => lines.push(line);
  onTestFinished(() => {
    console.log = log;
  });
  const folder = folderOf(broken);
  expect(checkData([folder])).toBe(1);
  expect(lines[0]).toBe(
    `${folder}/legs.geojson:31:11 hamgyong-jilin referencesResolve: there is no fact "ext-999" — add the fact, or correct the id`,
  );
  expect(lines.at(-1)).toMatch(/^2 errors, 0 warnings, \d+\.\d s$/u);
  expect(checkData([folderOf(geodataFiles)])).toBe(0);
  expect(lines.at(-1)).toMatch(/^8 facts, 2 sources, 3 routes, 5 legs; 0 errors, 0 warnings, \d+\.\d s$/u);
});
