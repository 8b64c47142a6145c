/** The atlas without its live map: no WebGL in the browser, or a reader who asks for the list. All that counts still works. */
import { expect } from '../support/page';
import { test } from './support/noWebgl';
import { atlasIn, legsIn, routeIn, routesFor, speechIn } from './support/reading';
import { chip, decade, listedRoutes, open, openFilters, row, seenRow, sketchedRoutes } from './support/screen';

const atlas = atlasIn('en');
const { t } = speechIn('en');
const drawn = (slugs: readonly string[]): string[] =>
  slugs.filter((slug) => routeIn('en', slug).legs.length > 0).toSorted();

test('without WebGL the still map shows what the list shows, says why, and opens routes', async ({ page }) => {
  await open(page, '/');
  const stage = page.locator('.map-stage');
  await expect(stage).toHaveAttribute('data-mode', 'failed');
  await expect(stage).toHaveAttribute('data-ready', 'sketch');
  await expect(stage.getByRole('status')).toHaveText(`${t('nowebgl')} ${t('map.nowebgl.why')}`);
  await expect(page.locator('canvas')).toHaveCount(0);

  await test.step('the United Kingdom in the 1990s: nothing on record, in list, map and count', async () => {
    await chip(page, 'europe').click();
    await chip(page, 'gbr').click();
    await decade(page, 1990).click();
    const expected = routesFor({ decades: [1990], to: ['gbr'] });
    await expect.poll(() => listedRoutes(page)).toEqual(expected.toSorted());
    expect(await sketchedRoutes(page)).toEqual(drawn(expected));
    await expect(page.locator('.active-count')).toHaveText(
      t('filter.count', { n: expected.length, m: atlas.routes.length }),
    );
    await expect(page.locator('.sentence')).toContainText(t('empty'));
  });

  await test.step('with the next decade', async () => {
    await decade(page, 2000).click();
    const expected = routesFor({ decades: [1990, 2000], to: ['gbr'] });
    expect(expected.length).toBeGreaterThan(0);
    await expect.poll(() => listedRoutes(page)).toEqual(expected.toSorted());
    expect(await sketchedRoutes(page)).toEqual(drawn(expected));
  });

  await test.step('every decade: no route is drawn in colour that the list does not show', async () => {
    await page.locator('.active .text-link').click();
    for (let first = 1950; first <= 2020; first += 10) {
      await decade(page, first).click();
      const expected = routesFor({ decades: [first], to: [] });
      await expect.poll(() => listedRoutes(page)).toEqual(expected.toSorted());
      const onMap = await sketchedRoutes(page);
      expect(onMap.length).toBeGreaterThan(0);
      expect(drawn(expected)).toEqual(expect.arrayContaining(onMap));
      await decade(page, first).click();
    }
  });

  await test.step('a line is a link, and its legs are marked on the map', async () => {
    const [leg] = legsIn('en', 'russia-unhcr').slice(-1);
    await page.locator('svg.sketch a[href*="/route/russia-unhcr/"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText(routeIn('en', 'russia-unhcr').name.text);
    await page.locator('.leg-link').last().click();
    await expect(page.locator(`svg.sketch [data-leg="${leg?.id}"]`).first()).toHaveAttribute('data-look', 'selected');
    await expect(page.locator('.timeline-moved')).toBeVisible();
    await page.locator('.timeline-moved button').click();
    await expect(page.locator('.timeline-years')).toHaveText('1950 to today');
  });
});

test('the list alone: no map is drawn or fetched, and filters, routes, stories and pages work', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await open(page, '/?ui=list');
  await expect(page.locator('.stage, canvas, svg.sketch')).toHaveCount(0);
  expect(await listedRoutes(page)).toEqual(atlas.routes.map((route) => route.id).toSorted());

  await openFilters(page);
  await page.getByRole('checkbox', { name: t('kind.leaving') }).uncheck();
  const rest = atlas.routes.filter((route) => route.kind !== 'leaving').map((route) => route.id);
  await expect.poll(() => listedRoutes(page)).toEqual(rest.toSorted());
  // The others are behind one line, and nothing is there to hide them from.
  await expect(page.locator('.outside > summary')).toHaveText(
    t('routes.outside', { n: atlas.routes.length - rest.length }),
  );
  await expect(page.locator('.outside .route-row')).toHaveCount(atlas.routes.length - rest.length);
  await expect(page.getByRole('checkbox', { name: t('routes.hideOthers') })).toHaveCount(0);
  await page.locator('.more summary').click();
  await page
    .getByRole('group', { name: t('filter.via') })
    .getByRole('checkbox')
    .first()
    .check();
  await expect.poll(() => listedRoutes(page).then((all) => all.length)).toBeLessThan(rest.length);
  await page.locator('.active .text-link').click();

  await (await seenRow(page, 'russia-unhcr')).click();
  for (const leg of legsIn('en', 'russia-unhcr')) {
    await page.locator('.leg-after').click();
    await expect(page.locator('.leg[data-open] .leg-name')).toHaveText(leg.name.text);
  }
  await page.locator('.detail-back').click();
  await expect(row(page, 'russia-unhcr')).toBeFocused();
  expect(scripts.filter((url) => /maplibre|AtlasMap|topo/iu.test(url))).toEqual([]);
});
