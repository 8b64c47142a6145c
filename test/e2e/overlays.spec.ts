/** What lies over the page: the table and the events of the clock, and dialogs. It covers little and goes away by a key. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/page';
import { test } from './support/noWebgl';
import { speechIn } from './support/reading';
import { open } from './support/screen';

const { t } = speechIn('en');

/** Left, top, right and bottom on the screen. */
async function edges(element: Locator): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

const summary = (page: Page): Locator => page.locator('.timeline .arrivals-table > summary');

for (const [width, height] of [
  [1440, 900],
  [1024, 640],
] as const) {
  test(`the table of the clock lies over the map at ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/route/mongolia/');
    const before = await edges(page.locator('.stage'));
    await summary(page).focus();
    await page.keyboard.press('Enter');
    const table = page.getByRole('region', { name: t('timeline.table') });
    await expect(table).toBeVisible();
    expect(await edges(page.locator('.stage'))).toEqual(before);
    const box = await edges(table);
    expect(box.bottom - box.top).toBeLessThanOrEqual(height * 0.6 + 1);
    expect(box.top).toBeGreaterThanOrEqual(before.top);
    expect(box.bottom).toBeLessThanOrEqual((await edges(summary(page))).top + 1);
    await expect(summary(page)).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await table.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(table).toBeHidden();
    await expect(summary(page)).toBeFocused();
    await expect(page, 'the route stays open').toHaveURL(/\/route\/mongolia\/$/u);
  });
}

test('on a phone the figures are a line of the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  await expect(summary(page)).toBeHidden();
  await page.locator('.panel-handle').press('ArrowUp');
  await page
    .locator('.sheet-rows > summary')
    .filter({ hasText: t('timeline.arrivals') })
    .click();
  await expect(page.locator('.panel .arrivals-table table')).toBeVisible();
});

test('the words of an event stand at its mark and leave it free', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/');
  const marks = page.locator('.event-button');
  const tip = page.locator('.event-tip');
  await marks.first().focus();
  const count = await marks.count();
  for (let at = 0; at < count; at += 1) {
    const mark = marks.nth(at);
    await expect(mark).toBeFocused();
    const [dot, words] = [await edges(mark), await edges(tip)];
    // Its dot is drawn in the lower half of the button.
    expect(words.bottom, `mark ${at}`).toBeLessThanOrEqual(dot.bottom - 6);
    expect(words.left - dot.right, `mark ${at}`).toBeLessThanOrEqual(0);
    expect(dot.left - words.right, `mark ${at}`).toBeLessThanOrEqual(0);
    expect(words.right, `mark ${at}`).toBeLessThanOrEqual(1440);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(tip.locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  await expect(marks.last()).toBeFocused();
});

test('a black button keeps its words under the pointer', async ({ page }) => {
  await open(page, '/?ui=list');
  await page.keyboard.press('e');
  const button = page.getByRole('button', { name: t('copy.code') });
  await button.hover();
  const [ink, ground] = await button.evaluate((one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    return [color, backgroundColor].map((words) => Number(/\d+/u.exec(words)?.[0]));
  });
  expect(Math.abs((ink ?? 0) - (ground ?? 0))).toBeGreaterThan(120);
});

test('the head of every dialog stays in sight', async ({ page }) => {
  test.slow();
  for (const [width, height] of [
    [1440, 900],
    [1024, 640],
    [390, 844],
    [320, 568],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '/?to=GBR&era=1990s,2000s');
    for (const key of ['?', 'c', 'd', 'e']) {
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog');
      await expect(dialog.locator('.loading')).toHaveCount(0);
      await dialog.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      const close = dialog.locator('.modal-head').getByRole('button', { name: t('close') });
      await expect(close, `${key} at ${width} x ${height}`).toBeInViewport({ ratio: 1 });
      const [head, whole] = [await edges(dialog.locator('.modal-head')), await edges(dialog)];
      expect(head.bottom - head.top, `${key} at ${width} x ${height}`).toBeLessThan(height / 3);
      expect(whole.right).toBeLessThanOrEqual(width);
      await close.click();
      await expect(dialog).toHaveCount(0);
    }
  }
});

test('the saved picture carries its key, and Hangul in every list of fonts', async ({ page }) => {
  await open(page, '/?to=GBR');
  await page.keyboard.press('d');
  const sheet = page.locator('.picture-sheet');
  await expect(sheet).toContainText(t('picture.others'));
  await page.getByText('SVG', { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('download.save', { what: 'SVG' }) }).click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(Buffer.from(part as Uint8Array));
  const svg = Buffer.concat(parts).toString('utf8');
  const lists = [...svg.matchAll(/font-family="([^"]+)"/gu)].map(([, list]) => list ?? '');
  expect(lists.length).toBeGreaterThan(3);
  expect(lists.filter((list) => !list.includes('Tumen Hangul'))).toEqual([]);
  expect(svg).toContain('@font-face{font-family:"Tumen Hangul"');
  for (const words of [t('schematic'), t('borders')]) expect(svg).toContain(words.slice(0, 30));
});

test.describe('a host that allows frames nothing', () => {
  test.use({ allowFaults: true });

  test('frames get a page with its styles, and the share dialog names the header', async ({ page }) => {
    await page.route(/./u, async (route) => {
      const answer = await route.fetch();
      const { 'access-control-allow-origin': _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers });
    });
    await open(page, '/');
    await page.keyboard.press('e');
    await expect(page.locator('.preview').getByRole('status')).toContainText('Access-Control-Allow-Origin: *');
    await expect(page.locator('.preview-picture')).toBeVisible();
    const host = '<iframe src="/embed/" sandbox="allow-scripts" width="640" height="420"></iframe>';
    await page.route('**/host-page', (route) => route.fulfill({ contentType: 'text/html', body: host }));
    await page.goto('/host-page');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg.sketch')).toBeVisible();
    await expect(frame.locator('svg.sketch > rect').first()).not.toHaveCSS('fill', 'rgb(0, 0, 0)');
  });
});

test.describe('the table page in a narrow window', () => {
  test('shows its last columns to the keyboard', async ({ page }) => {
    await open(page, '/table/');
    const box = page.locator('.table-scroll').first();
    // Heads that sort are the stops of the keyboard in it; from each the arrows scroll it.
    await box.locator('thead button').first().focus();
    const width = await box.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(width).toBeGreaterThan(0);
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowRight');
        return box.evaluate((element) => element.scrollWidth - element.clientWidth - element.scrollLeft);
      })
      .toBeLessThan(2);
  });
});
