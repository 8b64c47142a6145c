/** Files that do not come, come late or come broken, and odd browsers (reliability 3.3): one of the four lawful outcomes each. */
import { test, expect } from '../support/page';
import { atlasFile, builtScript, evidenceFile } from './support/built';
import { all, listWorks, mongolia, t, uncaught } from './support/faults';
import { routeIn, routesFor } from './support/reading';
import { decade, listedRoutes, open, row, seenRow, started } from './support/screen';

test.use({ allowFaults: true });
test.describe.configure({ timeout: 150_000 });

test.describe('files that do not come', () => {
  test('F25 every script is cut: the page can be read, and its links work', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/route/mongolia/');
    await expect(page.locator('h1')).toHaveText(mongolia);
    await expect(page.locator('svg.sketch')).toBeVisible();
    await page.locator('.detail-back').click();
    await expect(page.locator('h1').first()).not.toHaveText(mongolia);
  });

  test('F27, F30, F31 the routes are missing, cut or a web page: one clear fault, and a new try works', async ({
    context,
  }) => {
    const file = atlasFile();
    const answers = [
      { status: 404, body: '' },
      { status: 200, contentType: 'text/javascript', body: 'export default JSON.parse("{\\"lang\\":' },
      { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' },
    ];
    await Promise.all(
      answers.map(async (answer) => {
        const page = await context.newPage();
        const errors = uncaught(page);
        await page.route(file, (route) => route.fulfill(answer));
        await page.goto('/');
        await expect(row(page, 'mongolia')).toBeAttached();
        await expect(page.getByRole('alert')).toContainText(t('error.start'), { timeout: 60_000 });
        await expect(page.getByRole('alert').getByRole('link', { name: t('nav.table') })).toBeVisible();
        await page.unroute(file);
        await page
          .getByRole('alert')
          .getByRole('link', { name: t('retry') })
          .click();
        await started(page);
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expect.poll(() => listedRoutes(page)).toEqual(all);
        expect(errors).toEqual([]);
        await page.close();
      }),
    );
  });

  test('F28 a server that stumbles twice: as normal', async ({ page }) => {
    let asked = 0;
    await page.route(atlasFile(), (route) => {
      asked += 1;
      return asked <= 2 ? route.fulfill({ status: 500, body: '' }) : route.continue();
    });
    await page.goto('/?ui=list');
    await expect(page.locator('html')).toHaveAttribute('data-motion', /./u, { timeout: 60_000 });
    await listWorks(page);
    expect(asked).toBeGreaterThan(2);
  });

  test('F29 a server that hangs: a remark, then a fault, and the app when it comes after all', async ({ page }) => {
    await page.clock.install();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(atlasFile(), async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/?ui=list', { waitUntil: 'commit' });
    await expect(page.locator('#root')).toBeAttached();
    // Our script has run as far as it can: its box for remarks stands before the page.
    await expect(page.locator('body > div').first()).not.toHaveAttribute('id', 'root');
    await page.clock.fastForward(8500);
    await expect(page.getByRole('status').filter({ hasText: t('error.slow') })).toBeVisible();
    await page.clock.fastForward(22_500);
    await expect(page.getByRole('alert')).toContainText(t('error.start'));
    await expect(row(page, 'mongolia')).toBeAttached();
    release();
    await started(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => listedRoutes(page)).toEqual(all);
  });

  test('F26 the line goes after the page has come: what is here works, the rest says so and is tried again', async ({
    page,
    context,
  }) => {
    const errors = uncaught(page);
    await open(page, '/?ui=list');
    await context.setOffline(true);
    await (await seenRow(page, 'russia-unhcr')).click();
    await expect(page.locator('h1')).toHaveText(routeIn('en', 'russia-unhcr').name.text);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.leg-body').getByRole('alert')).toContainText(t('error.figures'), { timeout: 60_000 });
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('through mongolia');
    await expect(page.locator('.search-count')).toHaveText(t('search.failed'));
    await page.locator('.header-lang summary').click();
    await page.locator('.header-lang').getByRole('link', { name: 'Polski' }).click();
    await expect(page.locator('.notices')).toContainText(t('error.language'), { timeout: 60_000 });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');

    await context.setOffline(false);
    // What was asked for comes by itself once the line is back.
    await expect(page.locator('.search-results a').first()).toBeVisible();
    await page.locator('.search-results a').first().click();
    await expect(page.locator('h1')).toHaveText(mongolia);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.leg-body .cited').first()).toBeVisible({ timeout: 60_000 });
    expect(errors).toEqual([]);
  });

  test('F36 a page’s script is gone after a deploy: one clear fault, no loop, and a new try works', async ({
    page,
  }) => {
    const errors = uncaught(page);
    const file = `**/assets/${builtScript(/^EstimatesPage-/u)}`;
    let loads = 0;
    page.on('framenavigated', () => (loads += 1));
    await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
    await page.route(evidenceFile(), (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, '/?ui=list');
    await page.setViewportSize({ width: 1280, height: 800 });
    const before = loads;
    await page
      .locator('.header')
      .getByRole('link', { name: t('nav.estimates') })
      .first()
      .click();
    await expect(page.getByRole('alert')).toContainText(t('error.part'));
    await page.unroute(file);
    await page
      .getByRole('alert')
      .getByRole('button', { name: t('retry') })
      .click();
    await expect(page.getByRole('alert')).toContainText(t('error.figures'), { timeout: 60_000 });
    await page.unroute(evidenceFile());
    await page
      .getByRole('alert')
      .getByRole('button', { name: t('retry') })
      .click();
    await expect(page.locator('.estimates-body h1')).toBeVisible({ timeout: 60_000 });
    // One entry for the address of the page; nothing was loaded anew.
    expect(loads - before).toBeLessThanOrEqual(1);
    expect(errors).toEqual([]);
  });

  test('F35 no web fonts, F38 a slow line: text first, then the app', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await seenRow(page, 'mongolia');
    await expect(page.locator('svg.sketch')).toBeVisible();
    expect(await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().width)).toBeGreaterThan(50);
    release();
    await started(page);
    await listWorks(page);
  });
});

test.describe('odd browsers', () => {
  test('F57 parts of the platform are missing: text in any case', async ({ context }) => {
    const scripts = [
      () => Reflect.deleteProperty(globalThis, 'ResizeObserver'),
      () => Reflect.deleteProperty(globalThis, 'structuredClone'),
      () => Reflect.deleteProperty(globalThis, 'Intl'),
    ];
    await Promise.all(
      scripts.map(async (script) => {
        const page = await context.newPage();
        await page.addInitScript(script);
        await page.goto('/');
        await expect(page.locator('h1').first()).not.toBeEmpty();
        await (await seenRow(page, 'mongolia')).click();
        await expect(page.locator('h1').first()).toHaveText(mongolia);
        await page.close();
      }),
    );
  });

  test('F58 a translator rewrites every text: no crash, and the list goes on working', async ({ page }) => {
    await open(page, '/?ui=list');
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        if (!text.textContent?.trim()) continue;
        const font = document.createElement('font');
        text.parentNode?.replaceChild(font, text);
        font.append(text);
      }
    });
    await decade(page, 1990).click();
    await expect.poll(() => listedRoutes(page)).toEqual(routesFor({ decades: [1990], to: [] }).toSorted());
    await decade(page, 1990).click();
    await expect.poll(() => listedRoutes(page)).toEqual(all);
    await (await seenRow(page, 'mongolia')).click();
    await expect(page.locator('h1')).toHaveText(mongolia);
    await page.locator('.detail-back').click();
    await expect.poll(() => listedRoutes(page)).toEqual(all);
  });

  test('F48 reduced motion, F49 forced colours: nothing slides, and what is chosen can be told', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, '/?ui=list&to=KOR');
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    await page.locator('.filters > summary').click();
    const look = (selector: string, ...keys: string[]): Promise<string[]> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, names) => names.map((name) => getComputedStyle(element).getPropertyValue(name)), keys);
    expect(await look('.chip-on', 'background-color')).not.toEqual(
      await look('.chips a:not(.chip-on)', 'background-color'),
    );
    expect(await look('.header-pages a[aria-current]', 'border-bottom-color')).not.toEqual(
      await look('.header-pages a:not([aria-current])', 'border-bottom-color'),
    );
    const swatches = await page
      .locator('.family-swatch')
      .evaluateAll((all_) => all_.map((one) => getComputedStyle(one).backgroundColor));
    expect(new Set(swatches).size).toBe(swatches.length);
    await page.locator('.header-name').focus();
    await page.keyboard.press('Tab');
    const [style, width] = await page
      .locator(':focus')
      .evaluate((element) => [getComputedStyle(element).outlineStyle, getComputedStyle(element).outlineWidth]);
    expect(style).not.toBe('none');
    expect(Number.parseFloat(width ?? '')).toBeGreaterThanOrEqual(2);
  });
});
