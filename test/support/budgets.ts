/**
 * The byte limits of the built site, counted over dist after brotli (fonts as they are, they are compressed already).
 * `npm run check` calls it. A byte count is exact, so there is no slack; what can no longer be found is a failure too,
 * or a renamed file would switch its limit off.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { importsOf } from './sourceFile';

/** The built files by path from dist, with forward slashes. */
export type Site = ReadonlyMap<string, Buffer>;

/** One limit: what was counted, its bytes, the most it may have, the goal if that is lower, and the files that make it up. */
export type Budget = { name: string; bytes: number; limit: number; goal?: number; files: string[] };

/**
 * Limits in bytes. The map's is 1.1 times a bare page of React and MapLibre (462 kB); its own scripts, styles and
 * worker count, and so do those of the list before it, but no data. The list's limit holds what was reached: react-dom
 * (55 kB), the routes (32) and the home page with its map, words and styles (48) already pass the goal of 120 kB.
 */
const limits = { list: 210_000, map: 508_200, basemap: 120_000, fonts: 120_000 };
const goals = { list: 120_000 };

/** The weights of Hangul that only Korean pages ask for; all other fonts are asked for by the first view. */
const laterFont = /hangul-(?:600|more)/;

/** A script that holds data and no code. */
const isData = (text: string): boolean => /^(?:var|let|const) \w+=JSON\.parse\(/.test(text);

/** A class that only the map library's own code names: it tells the chunk of the live map from any other. */
const mapMark = 'maplibregl-canvas';

function textOf(site: Site, path: string): string {
  return site.get(path)?.toString('utf8') ?? '';
}

function linkedFrom(html: string): string[] {
  const links = html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(?!data:|https?:)([^"#?]+)"[^>]*>/g);
  return [...links]
    .filter(([tag]) => /^<script|rel="(stylesheet|modulepreload)"/.test(tag))
    .map(([, path = '']) => posix.normalize(path).replace(/^\//, ''));
}

function importedBy(site: Site, path: string): { fixed: string[]; later: string[] } {
  const text = textOf(site, path);
  const targets = importsOf({ path, text })
    .map(({ target }) => posix.join(posix.dirname(path), target))
    .filter((target) => site.has(target));
  const isLater = (target: string): boolean => new RegExp(`import\\(["'\`][^"'\`]*${basename(target)}`).test(text);
  return { fixed: targets.filter((target) => !isLater(target)), later: targets.filter(isLater) };
}

/** The scripts that a set of scripts needs at once, themselves included. */
function closure(site: Site, start: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = start.filter((path) => path.endsWith('.js'));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    open.push(...importedBy(site, path).fixed);
  }
  return found;
}

/** Files of some kind that any of the given files names: data, workers, styles and fonts that code or style asks for. */
function namedIn(site: Site, files: Iterable<string>, kind: RegExp): string[] {
  const text = [...files].map((path) => textOf(site, path)).join('\n');
  return [...site.keys()].filter((path) => kind.test(path) && text.includes(basename(path)));
}

function compressed(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;
}

function budget(site: Site, name: string, limit: number, files: Iterable<string>, goal?: number): Budget {
  const paths = [...new Set(files)];
  const size = (path: string): number => {
    const content = site.get(path) ?? Buffer.alloc(0);
    return path.endsWith('.woff2') ? content.length : compressed(content);
  };
  const bytes = paths.reduce((sum, path) => sum + size(path), 0);
  return { name, limit, files: paths, bytes, ...(goal === undefined ? {} : { goal }) };
}

/**
 * Counts the four limits over a built site.
 * @throws if the page, the map's chunk, its worker or the basemap cannot be found in it
 */
export function budgetsOf(site: Site): Budget[] {
  const linked = linkedFrom(textOf(site, 'index.html')).filter((path) => site.has(path));
  const list = [...closure(site, linked), ...linked.filter((path) => path.endsWith('.css'))];
  const data = namedIn(site, list, /\.(json|csv)$/);

  const later = [...closure(site, linked)].flatMap((path) => importedBy(site, path).later);
  const mapStart = later.filter((path) => [...closure(site, [path])].some((it) => textOf(site, it).includes(mapMark)));
  const mapScripts = [...closure(site, mapStart)].filter((path) => !list.includes(path));
  // The page's own script names the styles of a chunk it loads later; those of the map are told by the same mark.
  const mapStyles = namedIn(site, [...list, ...mapScripts], /\.css$/).filter((path) =>
    textOf(site, path).includes('maplibregl'),
  );
  const code = list.filter((path) => !isData(textOf(site, path)));
  const workers = namedIn(site, mapScripts, /worker[\w.-]*\.js$/);
  const basemap = namedIn(site, mapScripts, /basemap[\w.-]*\.json$/);
  const fonts = namedIn(site, ['index.html', ...list], /\.woff2$/).filter((path) => !laterFont.test(path));
  const missing = Object.entries({ linked, mapScripts, workers, basemap }).find(([, files]) => files.length === 0);
  if (missing !== undefined) throw new Error(`budgets: found no ${missing[0]} in dist; adapt test/support/budgets.ts`);

  return [
    budget(site, 'list mode', limits.list, ['index.html', ...list, ...data], goals.list),
    budget(site, 'map mode, scripts and styles', limits.map, [...code, ...mapScripts, ...mapStyles, ...workers]),
    budget(site, 'basemap', limits.basemap, basemap),
    budget(site, 'fonts', limits.fonts, fonts),
  ];
}

function readSite(folder: string): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** Prints each limit of the site in dist (with `--files`, also what it is made of); 1 if any is broken. */
export function main(args: readonly string[]): number {
  const budgets = budgetsOf(readSite('dist'));
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  for (const { name, bytes, limit, goal, files } of budgets) {
    const state = bytes <= limit ? 'ok' : 'TOO BIG';
    const aim = goal === undefined || bytes <= goal ? '' : `; the goal is ${kB(goal)}`;
    console.log(`${name}: ${kB(bytes)} of ${kB(limit)} kB, ${state}${aim}`);
    if (args.includes('--files')) for (const file of files) console.log(`  ${file}`);
  }
  return budgets.every(({ bytes, limit }) => bytes <= limit) ? 0 : 1;
}
