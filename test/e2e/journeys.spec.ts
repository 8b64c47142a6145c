/** What readers come to do, walked on the built site with the live map, in three languages. */
import type { Page } from '@playwright/test';
import type { Lang } from '../../src/domain/atlas';
import { test, expect } from '../support/page';
import { spotOn } from './support/liveMap';
import { atlasIn, evidenceIn, langs, legsIn, routeIn, routesFor, speechIn } from './support/reading';
import { chip, decade, listedRoutes, mapIsLive, open, seenRow, signature, started } from './support/screen';

// The longest walks of the suite: two live maps in one test, drawn without a graphics card.
test.describe.configure({ timeout: 180_000 });
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const total = atlasIn('en').routes.length;
/** The walk on the live map is in English; the other two are in list mode, which is the same app without it. */
const starts: Record<Lang, { readonly home: string; readonly mode: string }> = {
  en: { home: '/', mode: '' },
  ko: { home: '/ko/', mode: 'ui=list' },
  pl: { home: '/pl/', mode: 'ui=list' },
};

/** The list, the count and the heading of a filtered view say the same, and what the data say. */
async function showsRoutes(page: Page, lang: Lang, decades: readonly number[], to: readonly string[]): Promise<void> {
  const { t, list } = speechIn(lang);
  const expected = routesFor({ decades, to });
  await expect.poll(() => listedRoutes(page)).toEqual(expected.toSorted());
  await expect(page.locator('.active-count')).toHaveText(t('filter.count', { n: expected.length, m: total }));
  const [start, end] = [String(decades[0] ?? 0), String((decades.at(-1) ?? 0) + 9)];
  const names = to.map((id) => atlasIn(lang).places[id]?.name ?? id);
  // English says it of "the United Kingdom".
  const places = list(lang === 'en' ? names.map((name) => `the ${name}`) : names);
  const words = t('describe.rangeTo', { n: expected.length, m: total, start, end, places });
  await expect(page.locator('h1')).toHaveText(words.replaceAll('\u00a0', ' '));
}

for (const lang of langs) {
  test(`from the first page to a link that opens the same view (${lang})`, async ({ page, browser, baseURL }) => {
    const speech = speechIn(lang);
    const { t } = speech;
    const { home, mode } = starts[lang];
    await open(page, `${home}?${mode}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    if (!mode) await mapIsLive(page);

    await test.step('choose the United Kingdom and the 1990s', async () => {
      await chip(page, 'europe', lang).click();
      await chip(page, 'gbr', lang).click();
      await decade(page, 1990, lang).click();
      await expect(page).toHaveURL(`${baseURL}${home}?to=GBR&era=1990s${mode && `&${mode}`}`);
      await showsRoutes(page, lang, [1990], ['gbr']);
      await expect(page.locator('.sentence')).toContainText(t('empty'));
    });

    await test.step('add the next decade', async () => {
      await decade(page, 2000, lang).click();
      await showsRoutes(page, lang, [1990, 2000], ['gbr']);
      const [first = ''] = routesFor({ decades: [1990, 2000], to: ['gbr'] });
      if (mode) return;
      const spot = await spotOn(page, first);
      await page.mouse.move(spot.x, spot.y);
      await expect(page.locator('.map-card strong')).toHaveText(routeIn(lang, first).name.text);
      await page.mouse.move(1, 1);
      await expect(page.locator('.map-card')).toHaveCount(0);
    });

    const route = routeIn(lang, 'russia-unhcr');
    const legs = legsIn(lang, route.id);
    await test.step('open the route through Russia; the clock follows', async () => {
      await page.locator('.active .text-link').click();
      await expect.poll(() => listedRoutes(page)).toHaveLength(total);
      await (await seenRow(page, route.id)).click();
      await expect(page.locator('h1')).toHaveText(route.name.text);
      await expect(page.locator('h1')).toBeFocused();
      const { start = 0, end = 0 } = route.span ?? {};
      await expect(page.locator('.timeline-years')).toHaveText(speech.years(start, end));
      await expect(page.locator('.timeline-moved')).toContainText(t('clock'));
    });

    await test.step('step its legs by keyboard', async () => {
      for (const leg of legs) {
        await page.keyboard.press('ArrowRight');
        await expect(page.locator('.leg[data-open] .leg-name')).toHaveText(leg.name.text);
        await expect(page.locator('.leg[data-open] .leg-link')).toBeFocused();
        await expect(page.locator('.leg-reason')).toContainText(leg.evidenceReason.text);
        await expect(page.locator('.leg-body')).toContainText(leg.text.text);
      }
      await page.keyboard.press('ArrowLeft');
      await expect(page.locator('.leg[data-open] .leg-name')).toHaveText(legs[0]?.name.text ?? '');
      await expect(page.locator('[data-summary]')).toContainText(t('leg', { n: 1, m: legs.length }));
    });

    await test.step('read a source, and come back', async () => {
      const cited = page.locator('.leg-body .cited a').first();
      const id = /fact\/([^/]+)\//u.exec((await cited.getAttribute('href')) ?? '')?.[1] ?? '';
      const fact = evidenceIn(lang).facts[id];
      await cited.press('Enter');
      await expect(page.locator('h1')).toHaveText(fact?.statement.text ?? 'no such fact');
      const source = evidenceIn(lang).sources[fact?.sources[0]?.source ?? ''];
      await expect(page.locator('.source-list').first()).toContainText(source?.title ?? 'no such source');
      await page.goBack();
      await expect(page.locator('.leg[data-open] .leg-name')).toHaveText(legs[0]?.name.text ?? '');
    });

    await test.step('copy the link and open it elsewhere', async () => {
      await page
        .locator('.detail-tools')
        .getByRole('button', { name: t('detail.share'), exact: true })
        .click();
      const field = page.locator('.link-field').first();
      await field.getByRole('button').click();
      await expect(field.getByRole('status')).toHaveText(t('copied'));
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
      const here = await signature(page);
      await page.close();

      const elsewhere = await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce' });
      const other = await elsewhere.newPage();
      await other.goto(link);
      await started(other);
      if (!mode) await mapIsLive(other);
      await expect.poll(() => signature(other)).toEqual(here);
      expect(here.openLeg).toEqual([legs[0]?.name.text]);
      expect(here.heading).toEqual([route.name.text]);
      await elsewhere.close();
    });
  });
}

test('a language is chosen without a new page, and keeps the view; Back and Forward lead through it', async ({
  page,
}) => {
  await open(page, '/?to=europe&era=1990s,2000s&kind=leaving');
  const expected = await listedRoutes(page);
  expect(expected.length).toBeGreaterThan(0);
  const loads: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads.push(request.url());
  });
  await page.locator('.header-lang summary').click();
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page.locator('.header-lang')).not.toHaveAttribute('open');
  await expect(page.locator('.header-lang summary')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page).toHaveURL(/\/ko\/\?to=europe&era=1990s,2000s&kind=leaving$/u);
  await expect(page.locator('.active-chips')).toContainText(atlasIn('ko').places['europe']?.name ?? '');
  await expect(page).toHaveTitle(/Tumen$|두만/u);
  expect(await listedRoutes(page)).toEqual(expected);

  const [slug = ''] = expected;
  await (await seenRow(page, slug)).click();
  await expect(page.locator('h1')).toHaveText(routeIn('ko', slug).name.text);
  await page.goBack();
  await expect.poll(() => listedRoutes(page)).toEqual(expected);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.active-chips')).toContainText('Europe');
  expect(await listedRoutes(page)).toEqual(expected);
  await page.goForward();
  await page.goForward();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator('h1')).toHaveText(routeIn('ko', slug).name.text);
  expect(loads).toEqual([]);
});

test('search finds old spellings, other languages, sources and facts', async ({ page }) => {
  await open(page, '/?ui=list');
  const field = page.locator('[data-search]');
  const results = page.locator('.search-results a');
  const place = (id: string): string => atlasIn('en').places[id]?.name ?? id;
  for (const [query, name] of [
    ['Jjagang', place('kp-04')],
    ['Yanggang', place('kp-10')],
    ['양강도', place('kp-10')],
    ['Mongolia', place('mng')],
  ]) {
    await field.fill(query ?? '');
    await expect(results.locator('.search-title').getByText(name ?? '', { exact: true })).not.toHaveCount(0);
  }
  await field.fill('qqqqzz');
  await expect(page.locator('.search-results')).toContainText(speechIn('en').t('search.none'));
  const source = evidenceIn('en').sources['levi-2017'] ?? Object.values(evidenceIn('en').sources)[0];
  await field.fill(source?.title ?? '');
  await expect(results.filter({ hasText: source?.title ?? '' }).first()).toBeVisible();
  await field.fill('levi-027');
  await results
    .filter({ hasText: evidenceIn('en').facts['levi-027']?.statement.text ?? '' })
    .first()
    .click();
  await expect(page).toHaveURL(/\/fact\/levi-027\//u);
});

test('a story sets the view chapter by chapter, and a link leads into the middle of it', async ({ page }) => {
  const [story] = atlasIn('en').stories;
  if (!story) throw new Error('geodata/ has no story.');
  await open(page, '/?ui=list');
  await page.getByRole('link', { name: story.title.text }).click();
  for (const [index, chapter] of story.chapters.entries()) {
    await expect(page.locator('.story h2')).toHaveText(chapter.title.text);
    await expect(page.locator('.story-text')).toHaveText(chapter.text.text);
    if (index > 0) await expect(page.locator('.story h2')).toBeFocused();
    if (index < story.chapters.length - 1) await page.locator('.leg-after').click();
  }
  await expect(page.locator('.leg-after')).toHaveCount(0);
  const last = page.url();
  await page.locator('.detail-back').click();
  await expect(page.locator('.route-row[data-standing="out"]')).toHaveCount(0);
  await open(page, last);
  await expect(page.locator('.story h2')).toHaveText(story.chapters.at(-1)?.title.text ?? '');
});

test('from a route to the estimates it rests on, and to each estimate’s own fact', async ({ page }) => {
  const conflict = atlasIn('en').conflicts.find((one) => one.routes.includes('russia-unhcr'));
  if (!conflict) throw new Error('No question of the data names this route.');
  await open(page, '/route/russia-unhcr/?ui=list');
  const question = page.locator('.related li', { hasText: conflict.title.text });
  await question.locator('summary').click();
  await question.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/estimates/${conflict.slug}/`, 'u'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(conflict.title.text);
  const whole = evidenceIn('en').conflicts.find((one) => one.id === conflict.id);
  await expect(page.locator('.estimates-body a[href*="/fact/"]')).not.toHaveCount(0);
  for (const { fact } of whole?.members ?? []) {
    await expect(page.locator(`.estimates-body a[href*="/fact/${fact}/"]`).first()).toBeAttached();
  }
});
