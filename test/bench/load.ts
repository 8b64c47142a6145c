/** How soon a page can be read, seen and used, and what it sends, on a good line and on slow ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { freshPage } from './browser';
import { folders } from './builds';
import { median } from './numbers';
import type { IsLate, Row } from './report';
import { openLine, type Line, type Pages, type ShapedServer } from './shapedServer';

/** Ms from the start of the navigation; undefined = did not happen while the page was watched. */
interface Firsts {
  text?: number | undefined;
  name?: number;
  line?: number;
  alive?: number;
  live?: number;
}

declare global {
  interface Window {
    firsts?: Firsts;
  }
}

/** The home page as a plain single-page build has it: its scripts in the head, its styles in a file, and an empty root. */
function singlePage(): string {
  const home = readFileSync(join(folders.app, 'index.html'), 'utf8');
  const tags = home.match(/<(?:script\b[^>]*><\/script>|link\b[^>]*rel="modulepreload"[^>]*>)/gu) ?? [];
  // A page that nobody comes in by links the styles that the home page holds.
  const linked = readFileSync(join(folders.app, '404.html'), 'utf8').match(/assets\/[\w-]+\.css/gu) ?? [];
  const assets = [
    ...linked.map((path) => `<link rel="stylesheet" crossorigin href="./${path}">`),
    ...tags.map((tag) => tag.replaceAll(/ fetchpriority="\w+"/gu, '')),
  ];
  if (!assets.some((tag) => tag.startsWith('<script')))
    throw new Error('The home page has no script; adapt test/bench/load.ts.');
  const head = [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width" />',
    '<title>Tumen</title>',
    ...assets,
  ];
  return `<!doctype html><html lang="en"><head>${head.join('')}</head><body><div id="root"></div></body></html>`;
}

/** Pages that stand beside the built site: nothing at all, and the same app as a plain single page. */
export function sidePages(): Pages {
  return new Map([
    ['/blank/', '<!doctype html><html lang="en"><meta charset="utf-8" /><title>Blank</title><p>A</p></html>'],
    ['/single/', singlePage()],
  ]);
}

/** Runs in the page before its own scripts: notes the first frame in which each thing is there. */
function watchFirsts(): void {
  const firsts: Firsts = {};
  window.firsts = firsts;
  const isAlive = (): boolean =>
    Object.keys(document.getElementById('root')?.firstElementChild ?? {}).some((key) => key.startsWith('__reactFiber'));
  const look = (): void => {
    const now = performance.now();
    if (firsts.name === undefined && document.querySelector('.route-name')) firsts.name = now;
    if (firsts.line === undefined && document.querySelector('.sketch [data-leg] use')) firsts.line = now;
    if (firsts.alive === undefined && isAlive()) firsts.alive = now;
    if (firsts.live === undefined && document.querySelector('[data-ready="live"]')) firsts.live = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    firsts.text ??= list.getEntriesByName('first-contentful-paint')[0]?.startTime;
  }).observe({ type: 'paint', buffered: true });
}

interface Visit {
  readonly path: string;
  /** The visit ends when all of these have happened. */
  readonly until: readonly (keyof Firsts)[];
}

const visits = {
  blank: { path: '/blank/', until: ['text'] },
  app: { path: '/app/', until: ['text', 'name', 'line', 'alive', 'live'] },
  single: { path: '/single/', until: ['text', 'name', 'line', 'alive'] },
  bare: { path: '/bare/', until: ['live'] },
} as const satisfies Readonly<Record<string, Visit>>;
type VisitName = keyof typeof visits;

const PATIENCE = 60_000;

async function visit(
  browser: Browser,
  server: ShapedServer,
  { path, until }: Visit,
  slowdown: number,
): Promise<Firsts> {
  const { context, page } = await freshPage(browser);
  try {
    await page.addInitScript(watchFirsts);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(server.origin + path, { waitUntil: 'commit', timeout: PATIENCE });
    await page
      .waitForFunction((keys) => keys.every((key) => window.firsts?.[key] !== undefined), until, { timeout: PATIENCE })
      .catch(() => undefined);
    const firsts = await page.evaluate(() => window.firsts ?? {});
    // What stands in the markup is seen with the first paint, not before.
    const seen = (at: number | undefined): number => Math.max(at ?? Number.NaN, firsts.text ?? 0);
    return { ...firsts, name: seen(firsts.name), line: seen(firsts.line) };
  } finally {
    await context.close();
  }
}

interface Condition {
  readonly name: string;
  readonly line: Line;
  readonly slowdown: number;
  readonly rounds: number;
  readonly pages: readonly VisitName[];
  /** Whether to wait for the live map. */
  readonly live: boolean;
}

const all: readonly VisitName[] = ['blank', 'app', 'single', 'bare'];
/** Slow 4G as in the project's first measurements: 562 ms before each answer, 1.44 Mbit/s for all. */
const conditions: readonly Condition[] = [
  { name: 'load, good line', line: openLine, slowdown: 1, rounds: 3, pages: all, live: true },
  {
    name: 'load, slow 4G, 4x slower CPU',
    line: { latency: 562, bytesPerSecond: 180_000 },
    slowdown: 4,
    rounds: 3,
    pages: all,
    live: true,
  },
  {
    name: 'load, 400 kbit/s + 400 ms, 4x slower CPU',
    line: { latency: 400, bytesPerSecond: 50_000 },
    slowdown: 4,
    rounds: 2,
    pages: ['blank', 'app', 'single'],
    live: false,
  },
];

function rowsFor(
  { name: part, live }: Condition,
  seen: Readonly<Partial<Record<VisitName, readonly Firsts[]>>>,
): readonly Row[] {
  const of = (page: VisitName, key: keyof Firsts): number =>
    median((seen[page] ?? []).map((firsts) => firsts[key] ?? Number.NaN));
  const [floor, text, line] = [of('blank', 'text'), of('app', 'text'), of('app', 'line')];
  const row = (what: string, value: number, unit: Row['unit'], more: Partial<Row> = {}): Row => ({
    part,
    what,
    value,
    unit,
    ...more,
  });
  const beside = `single page: text ${Math.round(of('single', 'text'))}, route ${Math.round(of('single', 'line'))} ms`;
  return [
    row('blank page, first text', floor, 'ms'),
    row('first text', text, 'ms', { against: beside }),
    row('first route drawn', line, 'ms', { against: `name of a route: ${Math.round(of('app', 'name'))} ms` }),
    row('first route drawn / blank page', line / floor, 'x', { goal: 1.15 }),
    row('first route drawn / single page', line / of('single', 'line'), 'x'),
    row('filters usable', of('app', 'alive'), 'ms', {
      against: `single page: ${Math.round(of('single', 'alive'))} ms`,
    }),
    ...(live
      ? [
          row('live map', of('app', 'live'), 'ms', { against: `bare map page: ${Math.round(of('bare', 'live'))} ms` }),
          row('live map / bare map page', of('app', 'live') / of('bare', 'live'), 'x'),
        ]
      : []),
  ];
}

/** Visits each page once, so that the server has packed its files before anything is timed. */
export async function warmUp(browser: Browser, server: ShapedServer): Promise<void> {
  server.setLine(openLine);
  for (const name of all) await visit(browser, server, visits[name], 1);
}

/** All conditions, the pages of each taking turns. */
export async function loadRows(browser: Browser, server: ShapedServer, isLate: IsLate): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const condition of conditions) {
    server.setLine(condition.line);
    const seen: Partial<Record<VisitName, Firsts[]>> = {};
    for (let round = 0; round < condition.rounds && !(round > 0 && isLate()); round += 1) {
      for (const name of condition.pages) {
        const until = visits[name].until.filter((key) => condition.live || key !== 'live');
        (seen[name] ??= []).push(await visit(browser, server, { ...visits[name], until }, condition.slowdown));
      }
    }
    rows.push(...rowsFor(condition, seen));
  }
  server.setLine(openLine);
  return rows;
}
