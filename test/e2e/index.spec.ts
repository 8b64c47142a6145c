/** The index: what stands open, what comes first, and that nothing a reader has just used moves away from her. */
import type { Locator, Page } from '@playwright/test';
import { test, expect } from '../support/page';
import { expectSeen } from './support/focus';
import { atlasIn, routesFor, speechIn } from './support/reading';
import { chip, decade, listedRoutes, open, openFilters, row, seenRow } from './support/screen';

const { t } = speechIn('en');
const total = atlasIn('en').routes.length;
const family = (page: Page, id: string): Locator => page.locator(`.family[data-family="${id}"]`);
const openFamilies = (page: Page): Promise<string[]> =>
  page.locator('.family[open]').evaluateAll((all) => all.map((one) => one.getAttribute('data-family') ?? ''));

/** The still map stands in for the live one. */
async function withoutLiveMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

test.beforeEach(async ({ page }) => withoutLiveMap(page));

test('on one screen: search, sentence, destinations, kinds and all families; a tall one has the lines through China too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/');
  await expect.poll(() => openFamilies(page)).toEqual([]);
  for (const part of ['.search', '.sentence h1', '.chips', '.kinds', '.panel-foot']) {
    await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
  }
  const foot = await page.locator('.panel-foot').boundingBox();
  const last = await page.locator('.family > summary').last().boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  await page.setViewportSize({ width: 1440, height: 1200 });
  await expect.poll(() => openFamilies(page)).toEqual(['china']);
});

for (const lang of ['en', 'ko', 'pl'] as const) {
  test(`in a low window the destinations and all families come before the other filters (${lang})`, async ({
    page,
  }) => {
    for (const [width, height] of [
      [1366, 650],
      [1280, 720],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open(page, lang === 'en' ? '/' : `/${lang}/`);
      await expect(page.locator('.filters')).not.toHaveAttribute('open');
      await expect(page.locator('.kinds')).toBeHidden();
      for (const part of ['.chip', '.family > summary']) {
        await expect(page.locator(part).last(), `${part} ${width} x ${height}`).toBeInViewport({ ratio: 1 });
      }
      const foot = await page.locator('.panel-foot').boundingBox();
      const last = await page.locator('.family > summary').last().boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    }
    await page.locator('.filters > summary').click();
    await expect(page.locator('.kinds')).toBeVisible();
  });
}

test('a filter opens the families that hold routes of the view; what the reader opens or closes stays so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/?ui=list');
  await family(page, 'russia').locator('summary').click();
  await decade(page, 1990).click();
  const shown = await page.locator('.family').evaluateAll((all) => all.map((one) => one.getAttribute('data-family')));
  expect(shown.length).toBeGreaterThan(3);
  await expect.poll(() => openFamilies(page)).toEqual(shown);
  await family(page, 'asylum').locator('summary').click();
  await expect.poll(() => openFamilies(page)).toEqual(shown.filter((id) => id !== 'asylum'));
  await decade(page, 2000).click();
  await expect(family(page, 'asylum')).not.toHaveAttribute('open');

  await row(page, 'russia-unhcr').click();
  await page.locator('.detail-back').click();
  await expect(family(page, 'asylum')).not.toHaveAttribute('open');
  await page.locator('.active .text-link').click();
  await expect.poll(() => openFamilies(page)).toEqual(['russia']);
});

test('a family stays open that was left at once, before the browser had told of it', async ({ page }) => {
  await open(page, '/?ui=list');
  await family(page, 'china').evaluate((part) => {
    part.querySelector('summary')?.click();
    document.querySelector<HTMLElement>('[data-row="russia-unhcr"] a')?.click();
  });
  await expect(page.locator('.detail h1')).toBeFocused();
  await page.keyboard.press('Escape');
  // The row of the route that was left is shown too.
  await expect(row(page, 'russia-unhcr')).toBeFocused();
  await expect.poll(() => openFamilies(page)).toEqual(['china', 'russia']);
});

test('the row of a route that was opened elsewhere is seen when the route is closed', async ({ page }) => {
  await open(page, '/');
  await expect(row(page, 'russia-unhcr')).toBeHidden();
  await page.locator('svg.sketch a[href*="/route/russia-unhcr/"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.detail h1')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row(page, 'russia-unhcr')).toBeFocused();
  await expectSeen(page);
});

test('filters are open for who comes to look and closed for who comes for something, until they are used', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const filters = page.locator('.filters');
  for (const path of ['/?ui=list&to=GBR', '/?ui=list&era=1990s', '/to/GBR/', '/era/1990s/']) {
    await open(page, path);
    await expect(filters, path).not.toHaveAttribute('open');
    await expect(page.locator('.route-row:not([data-standing="out"])').first(), path).toBeInViewport();
  }
  await page.locator('.active .text-link').click();
  await expect(page.locator('.active')).toHaveCount(0);
  // No choice opens it.
  await expect(filters).not.toHaveAttribute('open');

  await open(page, '/?ui=list');
  await expect(filters).toHaveAttribute('open');
  await chip(page, 'europe').click();
  await decade(page, 1990).click();
  await expect(page.locator('.active-chips li')).toHaveCount(2);
  await expect(filters).toHaveAttribute('open');
  await filters.locator('> summary').click();
  await decade(page, 2000).click();
  await expect(filters).not.toHaveAttribute('open');
});

for (const [width, height] of [
  [1440, 900],
  [1440, 1400],
  [1024, 640],
  [390, 844],
] as const) {
  test(`what was used stays under pointer and focus, ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/');
    const isPhone = width < 640;
    /** Uses a control and says how far it went from where it was. */
    const use = async (control: Locator, settled: () => Promise<void>, how: 'click' | 'Enter' = 'click') => {
      await control.scrollIntoViewIfNeeded();
      const before = await control.boundingBox();
      if (how === 'click') await page.mouse.click((before?.x ?? 0) + 8, (before?.y ?? 0) + 8);
      else await control.press('Enter');
      await settled();
      const after = await control.boundingBox();
      return [Math.abs((after?.x ?? -99) - (before?.x ?? 0)), Math.abs((after?.y ?? -99) - (before?.y ?? 0))];
    };
    const counts = (decades: readonly number[], to: readonly string[]) => async (): Promise<void> => {
      await expect.poll(() => listedRoutes(page)).toEqual(routesFor({ decades, to }).toSorted());
    };
    const still = (moved: number[]): void => expect(Math.max(...moved)).toBeLessThanOrEqual(1);
    still(await use(chip(page, 'europe'), counts([], ['europe'])));
    await expect(page.locator('.active-chips')).toContainText('Europe');
    still(await use(chip(page, 'kor'), counts([], ['europe', 'kor']), 'Enter'));
    still(await use(chip(page, 'kor'), counts([], ['europe']), 'Enter'));
    // Back at the top there is nothing to scroll by.
    await page.locator('.panel-body').evaluate((panel) => panel.scrollTo(0, 0));
    still(await use(chip(page, 'europe'), counts([], [])));
    if (isPhone) return;
    await openFilters(page);
    const leaving = page.locator('.kind').first();
    const rest = atlasIn('en').routes.filter((route) => route.kind !== 'leaving');
    still(await use(leaving, () => expect.poll(() => listedRoutes(page)).toHaveLength(rest.length)));
    still(await use(leaving, () => expect.poll(() => listedRoutes(page)).toHaveLength(total)));
    await decade(page, 1990).click();
    await counts([1990], [])();
  });
}

test('a choice on the clock leaves the list where the reader has scrolled it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await open(page, '/?ui=list');
  await openFilters(page);
  await chip(page, 'europe').click();
  await expect(page.locator('.active')).toBeAttached();
  const panel = page.locator('.panel-body');
  await panel.evaluate((element) => element.scrollTo(0, 200));
  await decade(page, 1990).click();
  await expect.poll(() => listedRoutes(page)).toEqual(routesFor({ decades: [1990], to: ['europe'] }).toSorted());
  expect(await panel.evaluate((element) => element.scrollTop)).toBe(200);
});

test('routes outside the view are a closed list of links after it, and their lines can go', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/?to=europe&era=1990s,2000s');
  const inside = routesFor({ decades: [1990, 2000], to: ['europe'] });
  const outside = page.locator('.outside');
  await expect(page.locator('.family .route-row')).toHaveCount(inside.length);
  await expect(outside.locator('summary')).toHaveText(t('routes.outside', { n: total - inside.length }));
  await expect(page.locator('.active-chips li')).toHaveText([/Europe/u, /1990 to 2009/u]);
  await expect(page.locator('.active .text-link')).toHaveText(t('filter.clearBoth'));
  await expect(page.locator('.active-count')).toHaveText(t('filter.count', { n: inside.length, m: total }));

  await open(page, '/?era=1950s');
  const russia = await seenRow(page, 'russia-unhcr');
  await russia.hover();
  await expect(page.locator('[data-row="russia-unhcr"]')).toHaveAttribute('data-hover', 'true');
  const grey = page.locator('svg.sketch a[href*="/route/russia-unhcr/"]').first();
  await expect(grey).toBeAttached();
  await page.getByRole('checkbox', { name: t('routes.hideOthers') }).check();
  await expect(grey).not.toBeAttached();
  await expect(russia).toBeVisible();
  // Arrows go on from the families into the list of the others.
  await page.locator('.family[open] .route-row a').last().focus();
  await page.keyboard.press('ArrowDown');
  await expect(outside.locator('.route-row a').first()).toBeFocused();
  await russia.click();
  await expect(page).toHaveURL(/\/route\/russia-unhcr\//u);
});

test('two decades with a gap between them stay two chips', async ({ page }) => {
  await open(page, '/?ui=list&era=1950s,1990s');
  await expect(page.locator('.active-chips li')).toHaveText([/1950s/u, /1990s/u]);
  await expect(page.locator('h1')).toContainText('In the years 1950 to 1959 and 1990 to 1999,');
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the half-open sheet has the sentence, one row of filters and the families', async ({ page }) => {
    await open(page, '/');
    await expect(page.locator('.sentence h1')).toBeInViewport();
    await expect(page.locator('[data-search]')).toBeHidden();
    await expect(page.locator('.filters')).not.toHaveAttribute('open');
    await expect.poll(() => openFamilies(page)).toEqual([]);
    const line = await page.locator('.filters > summary').boundingBox();
    const chips = await page.locator('.chips li').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
    expect(new Set(chips.map((y) => Math.round(y)))).toEqual(new Set([Math.round(line?.y ?? 0)]));
    await expect(page.locator('.family > summary').nth(1)).toBeInViewport({ ratio: 1 });
    for (const control of [
      '.filters > summary',
      '.chip',
      '.family > summary',
      '.header-search',
      '.header-lang summary',
    ]) {
      const box = await page.locator(control).first().boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), control).toBeGreaterThanOrEqual(44);
    }
    await page.locator('.filters > summary').tap();
    await expect(page.locator('.filters')).toHaveAttribute('open');
    await expect(page.locator('.kinds')).toBeVisible();
    const below = await page.locator('.sheet-rows').first().boundingBox();
    const list = await page.locator('.routes').boundingBox();
    expect(below?.y ?? 0).toBeGreaterThan((list?.y ?? 0) + (list?.height ?? 0));
  });

  test('a route opens at its top, however far the list was scrolled', async ({ page }) => {
    await open(page, '/');
    await family(page, 'russia').locator('summary').tap();
    await row(page, 'russia-unhcr').scrollIntoViewIfNeeded();
    await row(page, 'russia-unhcr').tap();
    await expect(page.locator('.detail h1')).toBeFocused();
    await expect(page.locator('.detail-back')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.detail h1')).toBeInViewport({ ratio: 1 });
  });

  test('a link to a leg shows that leg', async ({ page }) => {
    await open(page, '/route/mongolia/?leg=mongolia-south-korea');
    await expect(page.locator('.leg[data-open] .leg-link')).toBeInViewport({ ratio: 1 });
  });

  test('search raises the sheet, takes the focus, and lets the map be seen again', async ({ page }) => {
    await open(page, '/');
    await page.locator('.header-search').tap();
    await expect(page.locator('.panel')).toHaveAttribute('data-height', 'full');
    await expect(page.locator('[data-search]')).toBeFocused();
    await page.keyboard.type('through mongolia');
    await page.locator('.search-results a').first().tap();
    await expect(page).toHaveURL(/\/route\/mongolia\//u);
    await expect(page.locator('.panel')).toHaveAttribute('data-height', 'half');
    // From a route and from another page, by sign and by key.
    await page.keyboard.press('/');
    await expect(page.locator('[data-search]')).toBeFocused();
    await open(page, '/sources/');
    await page.locator('.header-search').tap();
    await expect(page.locator('[data-search]')).toBeFocused();
    await expect(page).toHaveURL(/:\d+\/$/u);
  });

  test('language and all else of the bar are one touch away', async ({ page }) => {
    await open(page, '/');
    await page.locator('.header-lang summary').tap();
    await page.locator('.header-languages').getByRole('link', { name: '한국어' }).tap();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(page.locator('.header-lang')).not.toHaveAttribute('open');
    await expect(page.locator('.header-lang summary')).toHaveText('한국어');
    const ko = speechIn('ko');
    const menu = page.locator('.header-menu');
    await menu.locator('summary').tap();
    await menu.locator('.icon-button').first().tap();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await menu.getByRole('button', { name: ko.t('share') }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu.locator('summary')).toBeFocused();
    await expect(menu).not.toHaveAttribute('open');
    await menu.locator('summary').tap();
    await page.locator('.sentence h1').tap();
    await expect(menu).not.toHaveAttribute('open');
  });
});
