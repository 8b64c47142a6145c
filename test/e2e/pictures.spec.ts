/**
 * Reference pictures of the product, each looked at before it was accepted: sizes, themes, languages and states beside
 * the screens of the design. `npx playwright test pictures --update-snapshots` takes them anew, from a fresh build.
 */
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { open, started } from './support/screen';

test.describe.configure({ timeout: 180_000 });

const wide = { width: 1440, height: 900 };
const tablet = { width: 1024, height: 768 };
const frame = { width: 640, height: 420 };
const phone = { width: 390, height: 844 };
const small = { width: 320, height: 568 };
const lying = { width: 844, height: 390 };
/** A sheet of A4 within its margins, in CSS pixels. */
const paper = { width: 703, height: 1040 };
type Size = typeof wide;

const chinaLeg = '/route/third-country-south-korea/?leg=china-thailand';
const europe = '/?to=europe&time=1990..2009';

test.use({ viewport: wide });
test.beforeEach(async ({ page }, info) => {
  // One set of pictures for all systems: every letter on them comes from the fonts of the site.
  info.snapshotSuffix = '';
  await page.emulateMedia({ colorScheme: 'light' });
});

/** Compares one picture when the page is at rest: its words, fonts and land are there. */
async function take(page: Page, name: string, size?: Size, of?: Locator): Promise<void> {
  if (size) await page.setViewportSize(size);
  await expect(page.locator('.loading:visible, .map-loading')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  // The address of the test's server has another port each time.
  const mask = [page.locator('.qr:not(details:not([open]) *), .print-address')];
  const options = { maxDiffPixelRatio: 0.01, timeout: 40_000, mask, maskColor: '#d9d9d9' };
  await (of ? expect(of) : expect(page)).toHaveScreenshot(`${name}.png`, options);
}

/** Korean in the fonts of the site: a reader's own Korean font comes first, and differs from machine to machine. */
async function useOwnHangul(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.setProperty('--sans', "'Tumen Sans', 'Tumen Hangul', 'Tumen Hangul More'");
    style.setProperty('--serif', "'Tumen Serif', 'Tumen Hangul', 'Tumen Hangul More'");
  });
}

/** The page as the browser lays it out for paper. */
async function print(page: Page): Promise<void> {
  await page.setViewportSize(paper);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** `path` with the map that needs no graphics card: the same drawing, in a tenth of the time. */
const still = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}ui=static`;

/** The answers of the evidence are on the open leg or in the foot of a frame. */
const evidence = (page: Page): Locator =>
  page.locator('.cited:visible, .embed-wide:visible, .embed-leg-text .note:visible').first();

/** The live map is drawn; a machine without a graphics card takes its time. */
async function mapIsLive(of: Page | FrameLocator): Promise<void> {
  await expect(of.locator('.map-stage')).toHaveAttribute('data-ready', 'live', { timeout: 90_000 });
}

test.describe('live map', () => {
  test('the whole atlas', async ({ page }) => {
    await open(page, '/');
    await mapIsLive(page);
    await take(page, 'live-home-1440');
    await page.emulateMedia({ colorScheme: 'dark' });
    await mapIsLive(page);
    await take(page, 'live-home-1440-dark');
  });

  test('an open leg', async ({ page }) => {
    await open(page, chinaLeg);
    await mapIsLive(page);
    await expect(evidence(page)).toBeVisible();
    await take(page, 'live-leg-1440');
  });

  test('Europe, 1990 to 2009', async ({ page }) => {
    await open(page, europe);
    await mapIsLive(page);
    await take(page, 'live-europe-1440');
  });

  test('a telephone', async ({ page }) => {
    await page.setViewportSize(phone);
    await open(page, '/');
    await mapIsLive(page);
    await take(page, 'live-home-390');
  });

  test('frames', async ({ page }) => {
    await page.setViewportSize(frame);
    await page.goto('/embed/route/third-country-south-korea/');
    await mapIsLive(page);
    await expect(evidence(page)).toBeVisible();
    await take(page, 'live-embed-640');
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto('/embed/route/russia-unhcr/?leg=russia-south-korea');
    await mapIsLive(page);
    await expect(evidence(page)).toBeVisible();
    await take(page, 'live-embed-320');
  });
});

test('home at the six sizes, light and dark', async ({ page }) => {
  await open(page, still('/'));
  await take(page, 'home-1024', tablet);
  await take(page, 'home-640', frame);
  await take(page, 'home-390', phone);
  await take(page, 'home-320', small);
  await take(page, 'home-844', lying);
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'home-1024-dark', tablet);
  await take(page, 'home-320-dark', small);
});

test('an open leg at the six sizes', async ({ page }) => {
  await open(page, still(chinaLeg));
  await expect(evidence(page)).toBeVisible();
  await take(page, 'leg-1024', tablet);
  await take(page, 'leg-640', frame);
  await take(page, 'leg-390', phone);
  await take(page, 'leg-320', small);
  await take(page, 'leg-844', lying);
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'leg-390-dark', phone);
});

test('a filtered view, and one without routes', async ({ page }) => {
  await open(page, still(europe));
  await take(page, 'europe-1024', tablet);
  await take(page, 'europe-390', phone);
  await open(page, still('/?era=1990s&to=GBR'));
  await take(page, 'empty-1440', wide);
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'empty-390-dark', phone);
});

test('Korean', async ({ page }) => {
  await open(page, still('/ko/'));
  await useOwnHangul(page);
  await take(page, 'ko-home-1440', wide);
  await take(page, 'ko-home-390', phone);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, still('/ko/route/russia-unhcr/?leg=russia-south-korea'));
  await useOwnHangul(page);
  await take(page, 'ko-leg-map-1024-dark', tablet, page.locator('.stage'));
});

test('Polish', async ({ page }) => {
  await open(page, still('/pl/'));
  await take(page, 'pl-home-1440', wide);
  await take(page, 'pl-home-640', frame);
  await take(page, 'pl-home-320', small);
  await take(page, 'pl-home-844', lying);
  await open(page, still('/pl/route/third-country-south-korea/?leg=china-thailand'));
  await expect(evidence(page)).toBeVisible();
  await take(page, 'pl-leg-1024', tablet);
  await take(page, 'pl-leg-390', phone);
});

test('estimates that conflict', async ({ page }) => {
  await open(page, '/estimates/people-in-china/');
  await take(page, 'estimates-1440', wide);
  await take(page, 'estimates-390', phone);
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'estimates-1024-dark', tablet);
  await open(page, '/pl/estimates/');
  await take(page, 'pl-estimates-320-dark', small);
});

test('decades, on the screen and on paper', async ({ page }) => {
  await open(page, '/decades/');
  await take(page, 'decades-1440', wide);
  await take(page, 'decades-390', phone);
  await print(page);
  await take(page, 'decades-print', paper);
});

test('table and sources', async ({ page }) => {
  await open(page, '/table/');
  await take(page, 'table-1440', wide);
  await take(page, 'table-390', phone);
  await open(page, '/sources/');
  await take(page, 'sources-1440', wide);
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'sources-390-dark', phone);
});

test('a fact and a story', async ({ page }) => {
  await open(page, '/fact/levi-012/');
  await take(page, 'fact-1440', wide);
  await take(page, 'fact-320', small);
  await open(page, still('/story/the-russia-formula/?chapter=2'));
  await take(page, 'story-1440', wide);
  await take(page, 'story-390', phone);
});

test('dialogs', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  await open(page, still('/route/russia-unhcr/'));
  for (const [key, dialog] of [
    ['?', 'help'],
    ['e', 'share'],
    ['c', 'cite'],
    ['d', 'download'],
  ] as const) {
    await page.setViewportSize(wide);
    await page.keyboard.press(key);
    await expect(page.locator('dialog[open]')).toBeVisible();
    if (dialog === 'share') await mapIsLive(page.frameLocator('dialog iframe'));
    await take(page, `${dialog}-1440`, wide);
    await take(page, `${dialog}-390`, phone);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  }
});

test('frames without the live map', async ({ page }) => {
  await page.setViewportSize(frame);
  await page.goto('/embed/?ui=static');
  await started(page);
  await expect(evidence(page)).toBeVisible();
  await take(page, 'embed-static-640');
  await page.goto('/embed/?ui=list&theme=dark');
  await started(page);
  await take(page, 'embed-list-640-dark');
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto('/embed/pl/route/russia-unhcr/?ui=static');
  await started(page);
  await take(page, 'pl-embed-static-320');
  await page.goto('/embed/estimates/people-in-china/');
  await started(page);
  await take(page, 'embed-estimates-320');
});

test('a browser that cannot draw the live map', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page, '/');
  await expect(page.locator('.map-notice')).toBeVisible();
  await take(page, 'nowebgl-1024', tablet);
  await take(page, 'nowebgl-390', phone);
});

test('colours that the reader chose', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, still(chinaLeg));
  await expect(evidence(page)).toBeVisible();
  await take(page, 'forced-colours-1440', wide);
});

test('a route on paper', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'));
  await open(page, still('/route/russia-unhcr/'));
  await print(page);
  await take(page, 'route-print', paper);
});

test('letters of twice the size', async ({ page }) => {
  await open(page, still('/'));
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await take(page, 'letters-200-1440', wide);
});
