/** The browser of the bench: software WebGL as in the browser tests, and a look at what its processes cost. */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../support/chromium.mjs';

/** The map of a 1440 x 900 window is 1060 x 618; the pages of the bench that are only a map have that size. */
const windowSize = { width: 1440, height: 900 } as const;

/** Starts Chromium. Rejects with one sentence when there is none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run `node test/support/setup.mjs --browser` first.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      // Pages that wait for their turn must not be slowed down or sped up.
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** A page in a context of its own: nothing cached, nothing kept. */
export async function freshPage(
  browser: Browser,
  size: { readonly width: number; readonly height: number } = windowSize,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({
    viewport: { ...size },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  return { context, page: await context.newPage() };
}

/** Processor time of all renderers until now (main threads and workers), in ms; the steps are 10 ms. */
async function rendererTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Runs `work` and tells what it cost the renderers, in ms of processor time. */
export async function costOf(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const before = await rendererTime(browser);
  await work();
  return (await rendererTime(browser)) - before;
}

/** The part of Chromium's trace that says what a thread did and for how long. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * Runs `work` and tells the longest task of the busiest main thread, in ms of processor time: unlike the wall clock's
 * long tasks it does not count what other programs of the machine did meanwhile.
 */
export async function longestTask(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: ['toplevel'] },
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = new Map<string, number[]>();
  for (const event of events) {
    if (event.ph !== 'X' || event.tdur === undefined || !event.name.endsWith('RunTask')) continue;
    if (!mains.has(threadOf(event))) continue;
    const own = tasks.get(threadOf(event)) ?? [];
    own.push(event.tdur / 1000);
    tasks.set(threadOf(event), own);
  }
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  const [busiest] = [...tasks.values()].toSorted((a, b) => sum(b) - sum(a));
  return busiest ? Math.max(...busiest) : Number.NaN;
}
