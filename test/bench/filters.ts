/** What a change of the filter costs on the live map, beside a frame that changes nothing and beside MapLibre's own way. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { costOf, freshPage, longestTask } from './browser';
import { median } from './numbers';
import type { Opened, Plan, Technique } from './page/legs';
import type { IsLate, Row } from './report';
import type { ShapedServer } from './shapedServer';

interface Size {
  /** Synthetic legs; null = our own atlas. */
  readonly legs: number | null;
  /** The first one is ours. */
  readonly techniques: readonly [Technique, ...Technique[]];
  readonly rounds: number;
  /** Changes of one measurement of processor time. */
  readonly turns: number;
  /** Ms after which a map that does not open is given up. */
  readonly patience: number;
  /** At 100,000 one map fills the memory: the techniques follow each other instead of taking turns. */
  readonly alone: boolean;
}

const whole = {
  techniques: ['app', 'setFilter', 'looks', 'plain'],
  rounds: 2,
  turns: 4,
  patience: 40_000,
  alone: false,
} as const;
const lines = { techniques: ['looks', 'setFilter'] } as const;
const sizes: readonly Size[] = [
  { ...whole, legs: null },
  { ...whole, legs: 1000 },
  { ...lines, legs: 10_000, rounds: 2, turns: 3, patience: 60_000, alone: false },
  { ...lines, legs: 100_000, rounds: 1, turns: 1, patience: 60_000, alone: true },
];

/** Samples of one technique at one size. `cpu` is ms of processor time a change, `long` that of the longest task of a change. */
interface Samples {
  readonly opened: Opened;
  readonly floor: number[];
  readonly change: number[];
  readonly cpu: number[];
  readonly long: number[];
  gaveUp: string | null;
}

interface Open {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly samples: Samples;
}

const mapSize = { width: 1060, height: 618 } as const;

/** Opens a map in a page of its own; a text that says why when it is not there in time. */
async function open(browser: Browser, server: ShapedServer, plan: Plan, patience: number): Promise<Open | string> {
  const { context, page } = await freshPage(browser, mapSize);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await page.goto(`${server.origin}/legs/`, { timeout: patience });
    await page.waitForFunction(() => window.bench !== undefined, null, { timeout: patience });
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`not open within ${patience / 1000} s`)), patience);
    });
    const opening = page.evaluate((asked) => window.bench?.open(asked), plan);
    opening.catch(() => undefined);
    const opened = await Promise.race([opening, late]);
    if (opened) return { context, page, samples: { opened, floor: [], change: [], cpu: [], long: [], gaveUp: null } };
    throw new Error('the page has no bench');
  } catch (error) {
    await context.close();
    return String(error).split('\n')[0] ?? '';
  } finally {
    clearTimeout(timer);
  }
}

async function sample(browser: Browser, { page, samples }: Open, turns: number): Promise<void> {
  for (let index = 0; index < 2; index += 1) {
    samples.floor.push((await page.evaluate(() => window.bench?.floor())) ?? Number.NaN);
    samples.change.push((await page.evaluate(() => window.bench?.change())) ?? Number.NaN);
  }
  // Reading pixels makes the page wait for the picture, so tasks and processor time are taken from changes without it.
  const turn = (): Promise<void> => page.evaluate((count) => window.bench?.turns(count), turns);
  samples.cpu.push((await costOf(browser, turn)) / turns);
  samples.long.push(await longestTask(browser, turn));
  samples.gaveUp = (await page.evaluate(() => window.bench?.gaveUp())) ?? null;
}

/** What was found of each technique: samples, or a text that says why there are none. */
type Found = Partial<Record<Technique, Samples | string>>;

async function measure(browser: Browser, server: ShapedServer, size: Size, isLate: IsLate): Promise<Found> {
  const found: Found = {};
  const groups = size.alone ? size.techniques.map((technique) => [technique]) : [size.techniques];
  for (const group of groups) {
    const maps: Open[] = [];
    for (const technique of group) {
      const plan = { technique, legs: size.legs, words: size.techniques[0] === 'app' };
      const map = isLate() ? 'the time of the bench was over' : await open(browser, server, plan, size.patience);
      found[technique] = typeof map === 'string' ? map : map.samples;
      if (typeof map !== 'string') maps.push(map);
    }
    for (let round = 0; round < size.rounds && !(round > 0 && isLate()); round += 1) {
      // A map that breaks under its load keeps the samples it has; the others go on.
      for (const map of maps) await sample(browser, map, size.turns).catch(() => undefined);
    }
    for (const { context } of maps) await context.close().catch(() => undefined);
  }
  return found;
}

const ms = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? 'not measured' : `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const said: Readonly<Record<Technique, string>> = {
  app: 'app',
  looks: 'lines without words',
  setFilter: 'setFilter',
  plain: 'setFilter on one plain layer',
};

function rowsFor({ legs, techniques: [ours, ...others] }: Size, found: Found): readonly Row[] {
  const part = `filter, ${legs === null ? 'our own legs' : `${legs.toLocaleString('en-GB')} legs`}${ours === 'app' ? '' : ', lines without words'}`;
  const goals = ours === 'app';
  const samplesOf = (technique: Technique): Samples | undefined => {
    const samples = found[technique];
    return typeof samples === 'string' ? undefined : samples;
  };
  const [own, outcome] = [samplesOf(ours), found[ours]];
  const middle = (technique: Technique, key: 'floor' | 'change' | 'cpu'): number =>
    median(samplesOf(technique)?.[key] ?? []);
  const longest = (technique: Technique): number => Math.max(...(samplesOf(technique)?.long ?? [Number.NaN]));
  const beside = (value: (technique: Technique) => number): string =>
    others.map((technique) => `${said[technique]} ${ms(value(technique))}`).join(', ');
  const row = (what: string, value: number, unit: Row['unit'], against: string, goal?: number): Row => ({
    part,
    what,
    value,
    unit,
    against,
    ...(goal === undefined ? {} : { goal }),
  });
  const [change, floor, cpu] = [middle(ours, 'change'), middle(ours, 'floor'), middle(ours, 'cpu')];
  const size = own
    ? `${own.opened.legs} legs, ${own.opened.routes} routes`
    : typeof outcome === 'string'
      ? outcome
      : '';
  return [
    row(
      'data in memory to live map',
      (own?.opened.ms ?? Number.NaN) / 1000,
      's',
      `${size}${own?.gaveUp ? `; its guards gave up: ${own.gaveUp}` : ''}`,
    ),
    row(
      'change to painted frame',
      change,
      'ms',
      beside((technique) => middle(technique, 'change')),
    ),
    row(
      'change to painted frame / bare frame',
      change / floor,
      'x',
      `bare frame of the same scene ${ms(floor)}`,
      goals ? 1.5 : undefined,
    ),
    row(
      'processor time a change',
      cpu,
      'ms',
      beside((technique) => middle(technique, 'cpu')),
    ),
    row(
      'processor time / setFilter',
      cpu / middle('setFilter', 'cpu'),
      'x',
      'the same layers and data',
      goals ? 0.4 : undefined,
    ),
    row('longest task, processor time', longest(ours), 'ms', beside(longest), goals ? 50 : undefined),
  ];
}

/** Our own size, then synthetic ones up to 100,000 legs. */
export async function filterRows(browser: Browser, server: ShapedServer, isLate: IsLate): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) rows.push(...rowsFor(size, await measure(browser, server, size, isLate)));
  return rows;
}
