/** A choice in the whole app, as a reader makes it: from the click to the next painted frame, panels and map together. */
import type { Browser, Page } from '@playwright/test';
import { costOf, freshPage, longestTask } from './browser';
import { median } from './numbers';
import type { IsLate, Row } from './report';
import type { ShapedServer } from './shapedServer';

const CLICKS = 6;
/** A task longer than this, in ms, makes a page wait that the reader would notice. */
const LONG = 50;
/** Ms for words to fade in and the map to rest. */
const REST = 500;

declare global {
  interface Window {
    clicked?: { readonly paints: number[]; readonly tasks: number[] };
  }
}

function watchClicks(): void {
  const clicked: NonNullable<Window['clicked']> = { paints: [], tasks: [] };
  window.clicked = clicked;
  const options = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver((list) =>
    clicked.paints.push(
      ...list
        .getEntries()
        .filter(({ name }) => name === 'click')
        .map(({ duration }) => duration),
    ),
  ).observe(options);
  new PerformanceObserver((list) => clicked.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
}

function forgetClicks(): void {
  window.clicked?.paints.splice(0);
  window.clicked?.tasks.splice(0);
}

/** What is clicked: the built site, and the same app with more routes than ours. */
const subjects = [
  ['live map', '/app/', '[data-ready="live"]'],
  ['list mode', '/app/?ui=list', '.route-name'],
  ['live map, 1,000 synthetic routes', '/whole/?routes=1000', '[data-ready="live"]'],
  ['list mode, 1,000 synthetic routes', '/whole/?routes=1000&ui=list', '.route-name'],
] as const;
const PATIENCE = 90_000;

/** Clicks decades on and off, with the live map and in list mode. What does not open in time is left out and said. */
export async function clickRows(browser: Browser, server: ShapedServer, isLate: IsLate): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, path, ready] of subjects) {
    const part = `click on a decade, ${name}`;
    if (isLate()) {
      rows.push({ part, what: 'left out', value: Number.NaN, unit: '', against: 'the time of the bench was over' });
      continue;
    }
    const { context, page } = await freshPage(browser);
    try {
      await page.goto(server.origin + path);
      await page.waitForSelector(ready, { state: 'attached', timeout: PATIENCE });
      rows.push(...(await clickedRows(browser, page, part)));
    } catch (error) {
      const [reason] = String(error).split('\n');
      rows.push({ part, what: 'stopped', value: Number.NaN, unit: '', against: reason ?? '' });
    }
    await context.close();
  }
  return rows;
}

async function clickedRows(browser: Browser, page: Page, part: string): Promise<readonly Row[]> {
  await page.waitForTimeout(2 * REST);
  await page.evaluate(watchClicks);
  const box = await page.locator('.decade-button').nth(4).boundingBox();
  if (!box) throw new Error('there is no decade to click');
  // Pressed with the mouse where it lies: looking for the button each time would count as the page's work.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const click = async (times: number): Promise<void> => {
    for (let done = 0; done < times; done += 1) {
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForTimeout(REST);
    }
  };
  await click(2);
  const longest = await longestTask(browser, () => click(CLICKS));
  await page.evaluate(forgetClicks);
  const cpu = await costOf(browser, () => click(CLICKS));
  const { paints, tasks } = await page.evaluate(() => window.clicked ?? { paints: [], tasks: [] });
  return [
    {
      part,
      what: 'click to next painted frame',
      value: median(paints),
      unit: 'ms',
      against: `Event Timing, steps of 8 ms; longest ${Math.max(0, ...paints)} ms`,
    },
    {
      part,
      what: 'longest task, processor time',
      value: longest,
      unit: 'ms',
      goal: LONG,
      against: `in ${CLICKS} clicks; by the wall clock ${tasks.length} over ${LONG} ms, the longest ${Math.max(0, ...tasks)} ms`,
    },
    { part, what: 'processor time a click', value: cpu / CLICKS, unit: 'ms', against: 'renderer, panels and map' },
  ];
}
