/**
 * Who may import whom: the rooms of `src`, and the one room that each library belongs to. Pure functions over file
 * texts; `test/architecture.test.ts` gives them the real files and planted breaches. Each answers with one line a
 * breach: the file, what is wrong, what to do instead.
 */
import { posix } from 'node:path';
import { importsOf, isScript } from './sourceFile';
import type { SourceFile } from './sourceFile';

/** The shells stand beside the folders: the entry, the list of pages, and components that only compose. */
const shell = /^(main|pages|[A-Z][A-Za-z0-9]*)(\.tsx?)?$/;
const rooms = ['domain', 'state', 'map', 'panels', 'i18n', 'embed', 'build'];

/**
 * What each room may import from the other rooms. `domain (types)` is: types only.
 * The shells compose all rooms but `build`; the plugins in `build` load the pages through Vite.
 */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  theme: ['domain'],
  i18n: ['domain (types)'],
  state: ['domain'],
  map: ['domain', 'state', 'theme', 'i18n'],
  panels: ['domain', 'state', 'theme', 'i18n'],
  embed: [],
  build: ['domain', 'theme', 'i18n', 'shell'],
  shell: ['domain', 'state', 'theme', 'i18n', 'map', 'panels', 'embed'],
};

/** The libraries that have a home: nobody else names them, so that each can be changed by opening one folder. */
const homes: { library: RegExp; home: (path: string) => boolean; where: string }[] = [
  {
    library: /^(maplibre-gl|react-map-gl|@vis\.gl)(\/|$)/,
    home: (path) => roomOf(path) === 'map',
    where: 'src/map',
  },
  { library: /^zustand(\/|$)/, home: (path) => roomOf(path) === 'state', where: 'src/state' },
  { library: /^@turf\//, home: (path) => /^src\/domain\/geometry(\.ts$|\/)/.test(path), where: 'src/domain/geometry' },
  {
    library: /^react-dom(\/|$)/,
    home: (path) => ['shell', 'build'].includes(roomOf(path) ?? ''),
    where: 'the shells and src/build',
  },
  {
    library: /^react(\/|$)/,
    home: (path) => !['domain', 'embed', 'theme'].includes(roomOf(path) ?? ''),
    where: 'rooms that draw (never domain, theme or embed)',
  },
  { library: /^(node:|vite$|vite\/|rolldown)/, home: (path) => roomOf(path) === 'build', where: 'src/build' },
];

/**
 * The room of a file in src: the folder, or for files beside the folders `theme` or `shell`. Styles go with the theme.
 * @returns undefined for a file outside src, or one in no room
 */
export function roomOf(path: string): string | undefined {
  const [top, first = '', ...rest] = path.split('/');
  if (top !== 'src') return undefined;
  if (rest.length > 0) {
    if (first === 'styles') return 'theme';
    return rooms.includes(first) ? first : undefined;
  }
  if (/^theme(\.ts)?$/.test(first) || first.endsWith('.css')) return 'theme';
  return shell.test(first) || first.endsWith('.d.ts') ? 'shell' : undefined;
}

function breachOfRoom(file: SourceFile, room: string, target: string, typeOnly: boolean): string | undefined {
  const path = posix.join(posix.dirname(file.path), target.split('?')[0] ?? '');
  if (!path.startsWith('src/')) {
    if (room === 'build') return undefined;
    return `${file.path} imports ${target} from outside src; only src/build reads other folders`;
  }
  const other = roomOf(path) ?? path;
  const allowed = mayImport[room] ?? [];
  if (other === room || allowed.includes(other) || (typeOnly && allowed.includes(`${other} (types)`))) return undefined;
  return `${file.path} (${room}) imports ${target} (${other}); ${room} may import: ${allowed.join(', ') || 'nothing'}`;
}

function breachOfHome(file: SourceFile, target: string): string | undefined {
  const owned = homes.find(({ library }) => library.test(target));
  if (owned === undefined || owned.home(file.path)) return undefined;
  return `${file.path} imports ${target}, which belongs in ${owned.where}`;
}

/** Imports between rooms that the table does not allow, and libraries outside their home. */
export function importBreaches(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => file.path.startsWith('src/') && isScript(file.path))
    .flatMap((file) => {
      const room = roomOf(file.path);
      if (room === undefined) return [`${file.path} is in no room; the rooms are ${rooms.join(', ')} and the shells`];
      return importsOf(file).map(({ target, typeOnly }) =>
        target.startsWith('.') ? breachOfRoom(file, room, target, typeOnly) : breachOfHome(file, target),
      );
    })
    .filter((breach) => breach !== undefined);
}
