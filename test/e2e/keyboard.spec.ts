/** The twelve journeys by keys alone (reliability 5.3). Every stop on the way must be ringed, on the screen and free. */
import { makeSearch } from '../../src/panels/search/searchIndex';
import { test, expect } from '../support/page';
import { expectSeen, faultsOf, press, stop, tabTo } from './support/focus';
import { atlasIn, evidenceIn, legsIn, routeIn, routesFor, speechIn } from './support/reading';
import { decade, listedRoutes, mapIsLive, open, row } from './support/screen';

test.describe.configure({ timeout: 120_000 });

const { t } = speechIn('en');
const atlas = atlasIn('en');
const [firstRoute] = atlas.routes;

test('1, 6, 7: to the first route, to its neighbours, to its sources and back', async ({ page }) => {
  await open(page, '/?ui=list');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip').first()).toBeFocused();
  await expectSeen(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  // Families are closed lines until their key is pressed; arrows go over the open ones.
  await tabTo(page, '.family[data-family="china"] > summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('.family[data-family="china"]')).toHaveAttribute('open');
  await tabTo(page, '.family[data-family="south"] > summary', 4, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, '.route-row a');
  await expect(row(page, firstRoute?.id ?? '')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(firstRoute?.name.text ?? '');
  await expect(page.locator('h1')).toBeFocused();

  for (const next of atlas.routes.slice(1, 6)) {
    // At most three keys to the next route.
    await page.keyboard.press('Escape');
    await expect(page.locator('.route-row a:focus')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await expect(row(page, next.id)).toBeFocused();
    await expectSeen(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText(next.name.text);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const here = atlas.routes[4];
  await expect(page.locator('h1')).toHaveText(here?.name.text ?? '');

  const [leg] = legsIn('en', here?.id ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.leg[data-open] .leg-link')).toBeFocused();
  await tabTo(page, '.cited a');
  const name = await page.locator('.cited a:focus').textContent();
  expect(name?.length).toBeGreaterThan(4);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fact\//u);
  await expect(page.locator('#content')).toBeFocused();
  await tabTo(page, '.source-list a[rel]');
  await page.goBack();
  await expect(page.locator('.leg[data-open] .leg-name')).toHaveText(leg?.name.text ?? '');
  expect((await stop(page)).nowhere).toBe(false);
});

test('2: search leads to any route in at most 12 keys', async ({ page }) => {
  const search = makeSearch(atlas, evidenceIn('en'));
  const ways = atlas.routes.map((route) => {
    const words = `${route.name.text} ${route.short.text}`.split(/[\s,–-]+/u).filter((word) => word.length > 1);
    const tries = words.flatMap((word) => Array.from(word, (_, end) => word.slice(0, end + 1)));
    return tries
      .map((query) => {
        const at = search(query).findIndex((found) => found.kind === 'route' && found.id === route.id);
        return { route, query, downs: at + 1, keys: at < 0 ? Infinity : 1 + query.length + (at + 1) + 1 };
      })
      .reduce((best, one) => (one.keys < best.keys ? one : best));
  });
  expect(ways.filter((way) => way.keys > 12)).toEqual([]);
  const worst = ways.toSorted((a, b) => b.keys - a.keys).slice(0, 3);

  await open(page, '/?ui=list');
  for (const { route, query, downs } of worst) {
    await page.keyboard.press('/');
    await expect(page.locator('[data-search]')).toBeFocused();
    await expectSeen(page);
    await page.keyboard.type(query);
    await expect(page.locator('.search-count')).toHaveText(t('search.count', { n: search(query).length }));
    for (let count = 0; count < downs; count += 1) await page.keyboard.press('ArrowDown');
    await expectSeen(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText(route.name.text);
    await page.keyboard.press('Escape');
    await expect(row(page, route.id)).toBeFocused();
  }
});

test('3, 4, 5: filter by decade and destination, and clear', async ({ page }) => {
  await open(page, '/?ui=list');
  await page.locator('#content').focus();
  await tabTo(page, '.chips a');
  await page.keyboard.press('Enter');
  const place = 'kor';
  await expect(page.locator('.active-chips')).toContainText(atlas.places[place]?.name ?? '');
  await expect.poll(() => listedRoutes(page)).toEqual(routesFor({ decades: [], to: [place] }).toSorted());
  const n = routesFor({ decades: [], to: [place] }).length;
  await expect(page.locator('[data-summary]')).toContainText(
    t('describe.to', { n, m: atlas.routes.length, places: 'South Korea' }),
  );
  expect((await stop(page)).nowhere).toBe(false);

  await tabTo(page, '#clock button[aria-pressed]', 200);
  await page.keyboard.press('Home');
  for (let count = 0; count < 3; count += 1) await press(page, 'ArrowRight');
  await expect(decade(page, 1980)).toBeFocused();
  await expectSeen(page);
  await page.keyboard.press('Space');
  await expect(decade(page, 1980)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => listedRoutes(page)).toEqual(routesFor({ decades: [1980], to: [place] }).toSorted());
  await page.keyboard.press(']');
  await expect(decade(page, 1990)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => listedRoutes(page)).toEqual(routesFor({ decades: [1990], to: [place] }).toSorted());

  await page.locator('#content').focus();
  await tabTo(page, '.active-chips a');
  await page.keyboard.press('Enter');
  await expect.poll(() => listedRoutes(page)).toEqual(routesFor({ decades: [1990], to: [] }).toSorted());
  expect((await stop(page)).nowhere).toBe(false);
  await page.locator('#content').focus();
  await tabTo(page, '.active .text-link');
  await page.keyboard.press('Enter');
  await expect.poll(() => listedRoutes(page)).toHaveLength(atlas.routes.length);
  expect((await stop(page)).nowhere).toBe(false);
});

test('8: sort a table and save it', async ({ page }) => {
  await open(page, '/table/');
  await page.locator('#content').focus();
  await tabTo(page, '[data-table="routes"] th button', 80);
  await page.keyboard.press('Enter');
  const head = page.locator('[data-table="routes"] th[aria-sort]');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const names = await page.locator('[data-table="routes"] tbody th').allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const button = page.getByRole('button', { name: t('table.csv', { name: t('table.routes') }) });
  await button.focus();
  await expectSeen(page);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/^tumen-routes-.*\.csv$/u);
});

test('9: the clock plays, pauses and steps, and never by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, '/?ui=list');
  const years = page.locator('.timeline-years');
  await expect(years).toHaveText('1950 to today');
  await page.locator('#clock').focus();
  await tabTo(page, '#clock button');
  await expect(page.getByRole('button', { name: t('timeline.play') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t('timeline.pause') })).toBeFocused();
  await expect(years).toHaveText('1960 to 1969');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t('timeline.play') })).toBeFocused();
  await expect(page.locator('#clock [role="status"]')).not.toBeEmpty();
  const status = page.locator('#clock [role="status"]');
  await page.keyboard.press(']');
  await expect(status).toContainText(
    (await page.locator('[aria-pressed="true"].decade-button').getAttribute('aria-label')) ?? '',
  );
  await page.keyboard.press('[');
  const paused = await years.textContent();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('button', { name: t('timeline.next') })).toBeFocused();
  await expect(years).toHaveText(paused ?? '');
  await page.keyboard.press('Enter');
  await expect(years).not.toHaveText(paused ?? '');
  await expect(page.getByRole('button', { name: t('timeline.next') })).toBeFocused();
  await tabTo(page, '#clock input[type="range"]');
  await page.keyboard.press('Home');
  await expect(page.locator('#clock input[type="range"]').first()).toHaveValue(String(atlas.firstYear));
  await page.keyboard.press('PageUp');
  await expect(page.locator('#clock input[type="range"]').first()).toHaveValue(String(atlas.firstYear + 10));
});

test('10: the map pans, zooms, opens the nearest route and lets go, both ways', async ({ page }) => {
  await open(page, '/');
  await mapIsLive(page);
  const canvas = page.locator('.map-stage canvas');
  await page.locator('.stage .skip').focus();
  await expectSeen(page);
  await tabTo(page, '.map-stage canvas', 4);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#[\d.]+\/-?[\d.]+\/-?[\d.]+$/u);
  const panned = page.url();
  await page.keyboard.press('+');
  await expect(page).not.toHaveURL(panned);
  const zoomOf = (url: string): number => Number(new URL(url).hash.slice(1).split('/')[0]);
  await expect.poll(() => zoomOf(page.url())).toBeGreaterThan(zoomOf(panned));
  await page.keyboard.press('0');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/route\//u);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/\/route\//u);
  expect((await stop(page)).nowhere).toBe(false);

  await canvas.focus();
  await tabTo(page, '#clock *', 40);
  await canvas.focus();
  await tabTo(page, '.panel *', 8, 'Shift+Tab');
  await page.locator('.stage .skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#clock')).toBeFocused();
});

test('11: the dialogs trap focus, close and give it back; the letters can be switched off', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/route/russia-unhcr/?ui=list');
  await expect(page.locator('h1')).toHaveText(routeIn('en', 'russia-unhcr').name.text);
  const share = page.locator('.header-share');
  await share.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  const inDialog = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null);
  const faults: string[] = [];
  for (let count = 0; count < 45; count += 1) {
    const now = await press(page, 'Tab');
    expect(await inDialog(), now.what).toBe(true);
    faults.push(...faultsOf(now));
  }
  expect(faults).toEqual([]);
  const copy = dialog.locator('.link-field').first().getByRole('button');
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.locator('.link-field').first().getByRole('status')).toHaveText(t('copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/route/russia-unhcr/');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();

  const keys: readonly [string, string][] = [
    ['c', t('cite.title')],
    ['d', t('download')],
    ['?', t('help')],
  ];
  for (const [key, title] of keys) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    if (key === '?') {
      await dialog.getByRole('switch').focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(share).toBeFocused();
  }
  for (const key of ['c', 'd', 'e', 's', 'p']) await page.keyboard.press(key);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: t('help') })).toBeVisible();
  await expect(page).toHaveURL(/\/route\/russia-unhcr\//u);
  await expect(page.locator('dialog')).toHaveCount(1);
});

test('the live region is silent about routes on a page that has none', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '/fact/ext-001/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const hear = (): void => {
      const words = document.querySelector('[data-summary]')?.textContent ?? '';
      if (words !== '' && said.at(-1) !== words) said.push(words);
    };
    new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await tabTo(page, '.header-tools a[lang="ko"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator('h1')).toContainText('607명');
  await page.keyboard.press('s');
  await expect(page.locator('h1')).not.toContainText('607명');
  await page.keyboard.press('/');
  await expect(page.locator('[data-search]')).toBeFocused();
  await tabTo(page, '.chips a');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-summary]')).not.toBeEmpty();
  // What was said before the choice would have been said by now: the region waits equally long each time.
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(1);
});

test('12: language and theme', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '/?ui=list');
  await tabTo(page, '.header-tools a[lang="ko"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator('.header-tools a[lang="ko"]')).toBeFocused();
  await tabTo(page, '.header-tools .icon-button');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect((await stop(page)).nowhere).toBe(false);
});

test('Tab goes through the whole page and out of it, once for each stop, with every target large enough', async ({
  page,
}) => {
  await open(page, '/?ui=list&era=1990s#nothing');
  // By a filtered address two lines are closed; what is behind them is a stop too.
  for (const line of ['.filters', '.outside']) await page.locator(`${line} > summary`).click();
  await page.locator('.skip').first().focus();
  const seen: string[] = [];
  const small: string[] = [];
  const faults: string[] = [];
  for (let count = 0; count < 300; count += 1) {
    const now = await press(page, 'Tab');
    if (now.nowhere) break;
    faults.push(...faultsOf(now));
    seen.push(now.what);
    // 24 px by 24 px, or a line of text: WCAG 2.5.8 lets links in sentences be as high as their line.
    if (now.side < 24) small.push(`${now.what}: ${now.side}`);
  }
  expect((await stop(page)).nowhere).toBe(true);
  expect(seen.length).toBeGreaterThan(atlas.routes.length);
  expect(new Set(seen).size).toBeGreaterThan(seen.length * 0.9);
  expect(faults).toEqual([]);
  expect(small).toEqual([]);
});
