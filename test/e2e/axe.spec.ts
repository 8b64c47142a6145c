/** axe-core finds nothing to say in any state: pages x themes x languages x what is open x sizes. */
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { Lang } from '../../src/domain/atlas';
import { test, expect } from '../support/page';
import { atlasIn, speechIn } from './support/reading';
import { chip, decade, mapIsLive, open, seenRow } from './support/screen';

// The policy of our pages lets no other script run; axe is the test's own.
test.use({ bypassCSP: true });
test.describe.configure({ timeout: 240_000 });

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const [conflict] = atlasIn('en').conflicts;

/** Collects what axe finds in each state, so that one run names all of it. */
class Audit {
  readonly found: string[] = [];
  states = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The state that the page is in now; `covered` is what an open list hides for the moment. */
  async state(name: string, covered: readonly string[] = []): Promise<void> {
    this.states += 1;
    if (!(await this.page.evaluate(() => 'axe' in window))) {
      await this.page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    }
    const violations = await this.page.evaluate(
      async ({ exclude, values }) => {
        const { axe } = window as unknown as {
          readonly axe: { run: (context: object, options: object) => Promise<AxeResults> };
        };
        const results = await axe.run({ exclude }, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
        return results.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`)
              .slice(0, 4)
              .join(' | ')}`,
        );
      },
      { exclude: [...covered], values: tags },
    );
    this.found.push(...violations.map((violation) => `${name}: ${violation}`));
  }

  /** Says that nothing was found in at least so many states. */
  done(least: number): void {
    expect(this.found).toEqual([]);
    expect(this.states).toBeGreaterThanOrEqual(least);
  }
}

/** The still map stands in for the live one: the same regions, without the wait. */
async function withoutLiveMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

const walks: readonly { readonly lang: Lang; readonly home: string; readonly theme: string }[] = [
  { lang: 'en', home: '/', theme: 'light' },
  { lang: 'ko', home: '/ko/', theme: 'dark' },
  { lang: 'pl', home: '/pl/', theme: 'light' },
];

for (const { lang, home, theme } of walks) {
  test(`the atlas and its dialogs, ${lang}, ${theme}`, async ({ page }) => {
    const { t } = speechIn(lang);
    const audit = new Audit(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await withoutLiveMap(page);
    await open(page, `${home}?theme=${theme}&edition=1999-01`);
    await audit.state('a link with a remark');
    await page.locator('.notices button').click();
    await chip(page, 'europe', lang).click();
    await decade(page, 2000, lang).click();
    await page.locator('.more summary').click();
    await audit.state('filtered, all filters open');
    await page.locator('[data-search]').fill('Seoul');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    await audit.state('search', ['.index > :not(.search)']);
    await page.keyboard.press('Escape');
    await page.locator('.active .text-link').click();
    await (await seenRow(page, 'russia-unhcr')).click();
    await audit.state('a route');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.leg-body .cited').first()).toBeVisible();
    await audit.state('a leg');
    for (const [key, name] of [
      ['c', t('cite.title')],
      ['d', t('download')],
      ['e', t('share.title')],
      ['?', t('help')],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await audit.state(`dialog ${name}`);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
    }
    await page.locator('.detail-back').click();
    await page.locator('.story-list a').first().click();
    await expect(page.locator('.story h1')).toHaveText(atlasIn(lang).stories[0]?.title.text ?? '');
    await audit.state('a story');
    audit.done(10);
  });

  test(`the pages beside the map, ${lang}, ${theme === 'light' ? 'dark' : 'light'}`, async ({ page }) => {
    const { t } = speechIn(lang);
    const audit = new Audit(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, `${home}decades/?theme=${theme === 'light' ? 'dark' : 'light'}`);
    await expect(page.locator('.decade-grid').first()).toBeVisible();
    await audit.state('decades');
    const pages = page.locator('.header > .header-pages');
    await pages.getByRole('link', { name: t('nav.estimates') }).click();
    await expect(page.locator('.estimates-body h1')).toBeVisible();
    if (lang === 'en') await audit.state('estimates');
    await page.locator(`a[href*="/estimates/${conflict?.slug}/"]`).first().click();
    await audit.state('one question');
    await page.locator('.estimates-body a[href*="/fact/"]').first().click();
    await expect(page.locator('.fact-table')).toBeVisible();
    await audit.state('a fact');
    await pages.getByRole('link', { name: t('nav.table') }).click();
    await expect(page.locator('[data-table="routes"]')).toBeVisible();
    if (lang === 'ko') await audit.state('table');
    await pages.getByRole('link', { name: t('nav.sources') }).click();
    await expect(page.locator('.sources-page .source-list').first()).toBeVisible();
    if (lang === 'pl') await audit.state('sources');
    audit.done(4);
  });
}

test('the live map with its legend and controls', async ({ page }) => {
  const audit = new Audit(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/route/mongolia/');
  await mapIsLive(page);
  await audit.state('a route on the live map');
  audit.done(1);
});

for (const width of [390, 320]) {
  test(`a phone ${width} wide`, async ({ page }) => {
    const audit = new Audit(page);
    const { t } = speechIn('en');
    await page.setViewportSize({ width, height: width === 390 ? 844 : 568 });
    await withoutLiveMap(page);
    await open(page, width === 390 ? '/' : '/?theme=dark');
    for (const height of ['half', 'full', 'peek'] as const) {
      await expect(page.locator('.panel')).toHaveAttribute('data-height', height);
      await audit.state(`sheet ${height}`);
      await page.getByRole('button', { name: t(`sheet.${height}`) }).click();
    }
    for (const list of ['.header-menu', '.header-lang']) {
      await page.locator(`${list} summary`).click();
      await audit.state(list);
      await page.locator(`${list} summary`).click();
    }
    await page.locator('.filters > summary').click();
    await audit.state('filters');
    await page.locator('.filters > summary').click();
    await (await seenRow(page, 'russia-unhcr')).click();
    await page.keyboard.press('ArrowRight');
    await audit.state('a leg');
    await page.locator('.header-menu summary').click();
    await page.locator('.header-menu-body .header-share').click();
    await expect(page.locator('dialog')).toBeVisible();
    await audit.state('share');
    await page.keyboard.press('Escape');
    await page.locator('.header-menu summary').click();
    await page
      .locator('.header-menu-body')
      .getByRole('link', { name: t('nav.estimates') })
      .click();
    await expect(page.locator('.estimates-body h1')).toBeVisible();
    await page.locator(`a[href*="/estimates/${conflict?.slug}/"]`).first().click();
    await audit.state('one question');
    audit.done(9);
  });
}
