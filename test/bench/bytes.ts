/** What the first view of a page sends, counted at the server after brotli 11. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { freshPage } from './browser';
import { folders } from './builds';
import type { Row } from './report';
import { openLine, type Sent, type ShapedServer } from './shapedServer';

const PATIENCE = 60_000;
/** The last thing a live map asks for is its worker; a list asks for no more once it shows a route. */
const hasWorker = (sent: readonly Sent[]): boolean => sent.some(({ path }) => /worker[^/]*\.js$/u.test(path));
const isWhole = { list: () => true, map: hasWorker } as const;

/** Every file of a page's first view but fonts and pictures, each once. Rejects when the page asks for none of its code. */
async function weigh(
  browser: Browser,
  server: ShapedServer,
  path: string,
  kind: keyof typeof isWhole,
): Promise<readonly Sent[]> {
  const { context, page } = await freshPage(browser);
  const files = new Map<string, Sent>();
  const take = (): readonly Sent[] => {
    for (const sent of server.takeSent()) files.set(sent.path, sent);
    return [...files.values()];
  };
  try {
    server.takeSent();
    const start = performance.now();
    await page.goto(server.origin + path, { waitUntil: 'networkidle', timeout: PATIENCE });
    while (!isWhole[kind](take()) && performance.now() - start < PATIENCE) await page.waitForTimeout(200);
    await page.waitForLoadState('networkidle');
    if (!isWhole[kind](take())) throw new Error(`${path} never asked for the code of the map.`);
    return take().filter((sent) => !/\.(woff2|png|svg|ico)$/u.test(sent.path));
  } finally {
    await context.close();
  }
}

const kB = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
const share = (sent: readonly Sent[], ending: RegExp): Sent[] => sent.filter(({ path }) => ending.test(path));
const code = /\.(js|css)$/u;

/** Data travels as scripts too: a module that holds one text of JSON. */
function isData({ path }: Sent): boolean {
  if (!path.startsWith('/app/') || !path.endsWith('.js')) return false;
  return /^[^;]{0,40}JSON\.parse\(/u.test(readFileSync(join(folders.app, path.slice('/app/'.length)), 'utf8'));
}

/** Bytes of the first view in list mode and in map mode, beside the bare map page. `sent` holds each file, for the report. */
export async function weighPages(
  browser: Browser,
  server: ShapedServer,
): Promise<{ readonly rows: readonly Row[]; readonly sent: Readonly<Record<string, readonly Sent[]>> }> {
  server.setLine(openLine);
  const list = await weigh(browser, server, '/app/?ui=list', 'list');
  const app = await weigh(browser, server, '/app/', 'map');
  const bare = await weigh(browser, server, '/bare/', 'map');
  const [ours, theirs] = [share(app, code).filter((sent) => !isData(sent)), share(bare, code)];
  const parts = [
    `html ${kB(share(list, /\/$/u)).toFixed(1)}`,
    `css ${kB(share(list, /\.css$/u)).toFixed(1)}`,
    `js ${kB(share(list, /\.js$/u).filter((sent) => !isData(sent))).toFixed(1)}`,
    `data ${kB(list.filter((sent) => isData(sent) || sent.path.endsWith('.json'))).toFixed(1)}`,
  ];
  const row = (what: string, value: number, unit: Row['unit'], against: string, goal?: number): Row => ({
    part: 'bytes',
    what,
    value,
    unit,
    against,
    ...(goal === undefined ? {} : { goal }),
  });
  return {
    sent: { list, app, bare },
    rows: [
      row('list mode, all but fonts', kB(list), 'kB', `${list.length} files: ${parts.join(', ')}`, 120),
      row(
        'map mode, scripts, styles, worker',
        kB(ours),
        'kB',
        `bare MapLibre + React page ${kB(theirs).toFixed(1)} kB`,
      ),
      row('map mode / bare page', kB(ours) / kB(theirs), 'x', 'without data on both sides', 1.1),
      row('data of the map', kB(app.filter((sent) => isData(sent))), 'kB', 'atlas in one language'),
      row('basemap', kB(share(app, /\.json$/u)), 'kB', 'the one file of the live map', 120),
    ],
  };
}
