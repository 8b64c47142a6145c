/** A choice in the whole app, as a reader makes it: from the click to the next painted frame, panels and map together. */
import type { Browser } from '@playwright/test';
import { costOf, freshPage } from './browser';
import { median } from './numbers';
import type { Row } from './report';
import type { ShapedServer } from './shapedServer';

const CLICKS = 8;
/** Ms for words to fade in and the map to rest. */
const REST = 700;

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

/** Clicks decades on and off in the built site, with the live map and in list mode. */
export async function clickRows(browser: Browser, server: ShapedServer): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, path, ready] of [
    ['live map', '/app/', '[data-ready="live"]'],
    ['list mode', '/app/?ui=list', '.route-name'],
  ] as const) {
    const { context, page } = await freshPage(browser);
    await page.goto(server.origin + path);
    await page.waitForSelector(ready, { state: 'attached', timeout: 60_000 });
    await page.waitForTimeout(2 * REST);
    await page.evaluate(watchClicks);
    const button = page.locator('.decade-button').nth(4);
    const cpu = await costOf(browser, async () => {
      for (let click = 0; click < CLICKS; click += 1) {
        await button.click();
        await page.waitForTimeout(REST);
      }
    });
    const { paints, tasks } = await page.evaluate(() => window.clicked ?? { paints: [], tasks: [] });
    const part = `click on a decade, ${name}`;
    rows.push(
      {
        part,
        what: 'click to next painted frame',
        value: median(paints),
        unit: 'ms',
        against: `Event Timing, steps of 8 ms; longest ${Math.max(0, ...paints)} ms`,
      },
      {
        part,
        what: 'longest task over 50 ms',
        value: Math.max(0, ...tasks),
        unit: 'ms',
        goal: 0,
        against: `${tasks.length} tasks over 50 ms in ${CLICKS} clicks`,
      },
      { part, what: 'processor time a click', value: cpu / CLICKS, unit: 'ms', against: 'renderer, panels and map' },
    );
    await context.close();
  }
  return rows;
}
