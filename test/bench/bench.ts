/**
 * `npm run bench`: what the site weighs, how soon it is there, and what a change of its filter costs. One table of
 * medians and ratios, all of one run; a missed goal is said in the table and never fails. Not part of the tests.
 *
 *   npm run bench -- --only=bytes,load,clicks,filter,law,build   some parts only
 *   npm run bench -- --build                                     builds the site again though its sources are the same
 *   npm run bench -- --minutes=20                                measures longer than seven minutes where it must
 */
import { join } from 'node:path';
import { cpus, loadavg } from 'node:os';
import { startBrowser } from './browser';
import { weighPages } from './bytes';
import { buildPages, buildRows, buildSite, cache, folders } from './builds';
import { clickRows } from './clicks';
import { filterRows } from './filters';
import { lawRows } from './law';
import { loadRows, sidePages, warmUp } from './load';
import { saveReport, tableOf, type IsLate, type Row } from './report';
import { serve } from './shapedServer';

const parts = ['build', 'bytes', 'load', 'clicks', 'filter', 'law'] as const;
type Part = (typeof parts)[number];
/** Above this many waiting processes for each core, ms of the wall clock say little. */
const BUSY = 1;

function wantedParts(args: readonly string[]): ReadonlySet<Part> | string {
  const only = args
    .find((arg) => arg.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const unknown = only?.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) return `There is no part "${unknown}"; the parts are ${parts.join(', ')}.`;
  return new Set(parts.filter((part) => only === undefined || only.includes(part)));
}

/** How long the parts may take together; the build of the site comes before. */
function minutesOf(args: readonly string[]): number {
  const asked = Number(args.find((arg) => arg.startsWith('--minutes='))?.slice('--minutes='.length));
  return asked > 0 ? asked : 7;
}

const load = (): number => loadavg()[0] ?? 0;

/** Measures, prints the table, writes it as JSON below node_modules/.cache/bench. 1 if it could not measure at all. */
export async function main(args: readonly string[]): Promise<number> {
  const wanted = wantedParts(args);
  if (typeof wanted === 'string') {
    console.error(wanted);
    return 2;
  }
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 1000);
  const loadBefore = load();
  const rows: Row[] = [];
  let sent: unknown = null;
  /** Measures a part if it is wanted. A part that fails leaves a line that says so. */
  const measure = async (part: Part, work: () => readonly Row[] | Promise<readonly Row[]>): Promise<void> => {
    if (!wanted.has(part)) return;
    console.log(`${String(seconds()).padStart(4)} s  ${part}`);
    try {
      rows.push(...(await work()));
    } catch (error) {
      const [reason] = String(error).split('\n');
      rows.push({ part, what: 'stopped', value: Number.NaN, unit: '', against: reason ?? '' });
    }
  };

  console.log('   0 s  the site and the pages of the bench are built');
  const times = await buildSite(!args.includes('--build'));
  await buildPages();
  const end = performance.now() + minutesOf(args) * 60_000;
  const isLate: IsLate = () => performance.now() > end;
  await measure('build', () => buildRows(times));
  const server = await serve({ ...folders, single: folders.app }, sidePages());
  const browser = await startBrowser();
  try {
    await warmUp(browser, server);
    await measure('bytes', async () => {
      const weighed = await weighPages(browser, server);
      ({ sent } = weighed);
      return weighed.rows;
    });
    await measure('filter', () => filterRows(browser, server, isLate));
    await measure('clicks', () => clickRows(browser, server, isLate));
    await measure('load', () => loadRows(browser, server, isLate));
  } finally {
    await browser.close();
    await server.close();
  }
  await measure('law', lawRows);

  const run = {
    seconds: Math.round((performance.now() - started) / 1000),
    cores: cpus().length,
    node: process.version,
    chromium: browser.version(),
    loadBefore,
    loadAfter: load(),
  };
  const busy = Math.max(run.loadBefore, 0) > BUSY * run.cores ? '; BUSY: trust bytes and ratios, not ms' : '';
  console.log(
    `\n${tableOf(rows)}\n\n${run.cores} cores, Node ${run.node}, Chromium ${run.chromium}, software WebGL; load average ${run.loadBefore.toFixed(1)} before, ${run.loadAfter.toFixed(1)} after${busy}; ${run.seconds} s`,
  );
  saveReport(join(cache, 'bench.json'), { ...run, at: new Date().toISOString(), sent }, rows);
  return 0;
}
