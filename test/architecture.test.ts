import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  globalBreaches,
  hostBreaches,
  machinePathBreaches,
  nameBreaches,
  sinkBreaches,
  sizeBreaches,
  wordBreaches,
} from './support/houseRules';
import { importBreaches, roomOf } from './support/importRules';
import type { SourceFile } from './support/sourceFile';

const textFile = /\.(tsx?|m?js|css|json|geojson|csv|md|html|txt)$/;

function filesOf(folder: string, recursive: boolean): SourceFile[] {
  return readdirSync(folder, { recursive, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && textFile.test(entry.name) && entry.name !== 'package-lock.json')
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^\.\//, ''))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const source = filesOf('src', true);
const tests = filesOf('test', true);

const rules = {
  'imports follow the rooms': importBreaches,
  'no sinks and no storage': sinkBreaches,
  'the address has one place and the domain is pure': globalBreaches,
  'no foreign host': hostBreaches,
  'no words for readers in components': wordBreaches,
  'names, folders and exports': nameBreaches,
};

describe('the source', () => {
  test.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(rule(source)).toEqual([]);
  });

  test('files stay small', () => {
    expect(sizeBreaches([...source, ...tests])).toEqual([]);
  });

  test('no file names a path of one machine', () => {
    const all = [...source, ...tests, ...filesOf('geodata', true), ...filesOf('.', false)];
    expect(machinePathBreaches(all)).toEqual([]);
  });
});

/** Planted breaches: `[rule, path, text, what the message must name]`. */
const planted: [(files: readonly SourceFile[]) => string[], string, string, string][] = [
  [importBreaches, 'src/map/AtlasMap.tsx', `import { a } from '../panels/a';`, 'panels'],
  [importBreaches, 'src/panels/List.tsx', `const map = import('../map/AtlasMap');`, 'map'],
  [importBreaches, 'src/panels/List.tsx', `import type { L } from '../map/layers/legs';`, 'map'],
  [importBreaches, 'src/domain/a.ts', `export * from '../state/store';`, 'state'],
  [importBreaches, 'src/domain/a.ts', `type S = import('../state/store').Store;`, 'state'],
  [importBreaches, 'src/main.tsx', `import './build/geodata';`, 'build'],
  [importBreaches, 'src/i18n/index.ts', `import { routes } from '../domain/atlas';`, 'domain'],
  [importBreaches, 'src/embed/port.ts', `import { view } from '../domain/view';`, 'domain'],
  [importBreaches, 'src/state/store.ts', `import json from '../../geodata/routes.json';`, 'outside src'],
  [importBreaches, 'src/panels/List.tsx', `import { Map } from 'maplibre-gl';`, 'src/map'],
  [importBreaches, 'src/panels/List.tsx', `import { Map } from 'react-map-gl/maplibre';`, 'src/map'],
  [importBreaches, 'src/map/a.ts', `import { createStore } from 'zustand/vanilla';`, 'src/state'],
  [importBreaches, 'src/domain/filter.ts', `import { bbox } from '@turf/turf';`, 'geometry'],
  [importBreaches, 'src/domain/a.ts', `import { useMemo } from 'react';`, 'react'],
  [importBreaches, 'src/panels/List.tsx', `import { createPortal } from 'react-dom';`, 'react-dom'],
  [importBreaches, 'src/state/store.ts', `import { readFileSync } from 'node:fs';`, 'src/build'],
  [importBreaches, 'src/helpers.ts', `export const a = 1;`, 'no room'],
  [sinkBreaches, 'src/panels/A.tsx', `node.innerHTML = text;`, 'innerHTML'],
  [sinkBreaches, 'src/panels/A.tsx', `node['outerHTML'] = text;`, 'outerHTML'],
  [sinkBreaches, 'src/panels/A.tsx', `const a = <p dangerouslySetInnerHTML={{ __html: b }} />;`, 'dangerously'],
  [sinkBreaches, 'src/map/A.tsx', `popup.setHTML(text);`, 'setHTML'],
  [sinkBreaches, 'src/map/A.tsx', `node.insertAdjacentHTML('beforeend', text);`, 'insertAdjacentHTML'],
  [sinkBreaches, 'src/main.tsx', `document.write(text);`, 'document.write'],
  [sinkBreaches, 'src/main.tsx', `eval(text);`, 'eval'],
  [sinkBreaches, 'src/main.tsx', `const run = new Function('a', text);`, 'Function'],
  [sinkBreaches, 'src/main.tsx', `setTimeout('run()', 10);`, 'setTimeout'],
  [sinkBreaches, 'src/state/a.ts', `window.localStorage.setItem('a', 'b');`, 'localStorage'],
  [sinkBreaches, 'src/state/a.ts', `document.cookie = 'a=b';`, 'cookie'],
  [globalBreaches, 'src/panels/A.tsx', `const here = location.href;`, 'location'],
  [globalBreaches, 'src/panels/A.tsx', `const here = window.location.href;`, 'location'],
  [globalBreaches, 'src/App.tsx', `const { history } = window;`, 'history'],
  [globalBreaches, 'src/domain/a.ts', `document.title = 'a';`, 'document'],
  [hostBreaches, 'src/map/a.ts', `const tiles = 'https://tiles.host.io/x';`, 'tiles.host.io'],
  [hostBreaches, 'src/map/a.ts', 'const tiles = `https://tiles.host.io/${z}`;', 'tiles.host.io'],
  [hostBreaches, 'src/styles.css', `@import url(https://fonts.host.io/a.css);`, 'fonts.host.io'],
  [wordBreaches, 'src/panels/A.tsx', `const a = <p>Show all</p>;`, 'Show all'],
  [wordBreaches, 'src/panels/A.tsx', `const a = <button aria-label="Close" />;`, 'Close'],
  [nameBreaches, 'src/map/utils/a.ts', ``, 'utils'],
  [nameBreaches, 'src/map/route-list.ts', ``, 'camelCase'],
  [nameBreaches, 'src/map/A.tsx', `export default function A() {}`, 'named exports'],
  [sizeBreaches, 'test/map/a.ts', 'a();\n'.repeat(351), '351'],
  [sizeBreaches, 'src/map/a.ts', 'a();\n'.repeat(80), 'median'],
  [machinePathBreaches, 'test/a.ts', `read('${['', 'home', 'someone', 'a.json'].join('/')}')`, 'someone'],
];

describe('the rules see a planted breach', () => {
  const cases = planted.map(([rule, path, text, named]) => ({ rule, path, text, named }));

  test.each(cases)('$path: $named', ({ rule, path, text, named }) => {
    const breaches = rule([{ path, text }]);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(named);
  });
});

/** Lawful code that a rule by mere text would refuse. */
const lawful: [string, string][] = [
  ['src/map/AtlasMap.tsx', `import { Map } from 'maplibre-gl'; import { useView } from '../state/hooks';`],
  ['src/i18n/index.ts', `import type { Route } from '../domain/atlas';`],
  ['src/domain/geometry.ts', `import { bbox } from '@turf/turf'; import { route } from './atlas';`],
  ['src/state/url.ts', `history.replaceState(null, '', location.href);`],
  ['src/main.tsx', `import { App } from './App'; import './fonts.css';`],
  ['src/App.tsx', `import './styles/index.css'; const map = import('./map/AtlasMap');`],
  [
    'src/build/prerender.ts',
    `import { pages } from '../pages'; import { theme } from '../theme'; import { readFile } from 'node:fs/promises';`,
  ],
  [
    'src/domain/a.ts',
    `// location.href, innerHTML, https://host.io\nexport type A = { location: string; history: number };`,
  ],
  ['src/domain/b.ts', `const document = read(); export const id = (window: number[]) => [document, ...window];`],
  ['src/map/Sketch.tsx', `const a = <svg xmlns="http://www.w3.org/2000/svg"><text>{name}</text></svg>;`],
  ['src/panels/A.tsx', `const a = <p title={t('all')}>{count} / {total}</p>;`],
];

describe('the rules let lawful code pass', () => {
  test.each(lawful)('%s: %s', (path, text) => {
    const files = [{ path, text }];
    expect([...Object.values(rules), sizeBreaches, machinePathBreaches].flatMap((rule) => rule(files))).toEqual([]);
  });
});

test('every kind of file in src has its room', () => {
  expect(roomOf('src/map/layers/legs.ts')).toBe('map');
  expect(roomOf('src/theme.ts')).toBe('theme');
  expect(roomOf('src/main.tsx')).toBe('shell');
  expect(roomOf('src/App.tsx')).toBe('shell');
  expect(roomOf('src/styles/index.css')).toBe('theme');
  expect(roomOf('src/vite-env.d.ts')).toBe('shell');
  expect(roomOf('src/other/a.ts')).toBeUndefined();
  expect(roomOf('test/map/a.ts')).toBeUndefined();
});
