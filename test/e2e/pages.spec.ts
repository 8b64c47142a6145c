/** The script takes a prerendered page over: the same words before and after, on the same elements, nothing moves. */
import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/page';

test.use({ viewport: { width: 1440, height: 900 } });

const samples = [
  '',
  'ko/',
  'pl/',
  'route/mongolia/',
  'ko/route/russia-unhcr/',
  'pl/route/western-europe/',
  'route/left-work-places/',
  'to/KOR/',
  'ko/to/POL/',
  'era/1990s/',
  'pl/era/1950s/',
  'estimates/',
  'ko/estimates/people-in-china/',
  'pl/estimates/in-europe/',
  'decades/',
  'table/',
  'ko/sources/',
  'fact/levi-012/',
  'ko/fact/kh-001/',
  'pl/story/the-russia-formula/',
];

interface Shown {
  readonly title: string;
  readonly heading: string;
  readonly routes: readonly string[];
  readonly counts: readonly string[];
  readonly facts: number;
}

/** What a reader would notice if it changed. */
const shownOn = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent);
    return {
      title: document.title,
      heading: texts('h1').join('|'),
      routes: texts('.route-name'),
      counts: texts('.count, .chip-count'),
      facts: document.querySelectorAll('main a[href*="fact/"]').length,
    };
  });

/** Holds every script of the page until `release` is called. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  let isHeld = true;
  const waiting: Route[] = [];
  await page.route(/\/assets\/.*\.js$/u, async (route) => {
    if (isHeld) waiting.push(route);
    else await route.continue();
  });
  return async () => {
    isHeld = false;
    await Promise.all(waiting.map((route) => route.continue()));
  };
}

/** All of the HTML is there and set in its own fonts: what they move on a slow line is not the script's doing. */
async function fontsArrived(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.readyState !== 'loading' && [...document.fonts].some((font) => font.status === 'loaded'),
  );
  // Each layout may ask for a further font: laid out, all come, and laid out with them.
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let calm = 0; calm < 3; calm += 1) {
      await frame();
      if ([...document.fonts].some((font) => font.status === 'loading')) calm = -1;
      await document.fonts.ready;
    }
  });
}

/** The page's effects have run: it sets how it moves on the root of the document. */
const takenOver = (page: Page): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-motion', /./u);

for (const path of samples) {
  test(`/${path} is taken over without a flash`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(`./${path}`, { waitUntil: 'commit' });
    await page.locator('main').waitFor();
    await fontsArrived(page);
    await page.evaluate(() => {
      Object.assign(globalThis, { moved: 0, heading: document.querySelector('h1') });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Object.assign(globalThis, { moved: Reflect.get(globalThis, 'moved') + Reflect.get(entry, 'value') });
        }
      }).observe({ type: 'layout-shift', buffered: false });
    });
    const before = await shownOn(page);
    expect(before.heading).not.toBe('');

    await release();
    await takenOver(page);
    expect(await shownOn(page)).toEqual(before);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heading') === document.querySelector('h1'))).toBe(true);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toBeLessThan(0.02);
  });
}

test('focus, scroll and open disclosures stay where the reader left them', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('.filters > summary').click();
  await page.locator('.more > summary').click();
  await page.locator('.family[data-family="north"] > summary').click();
  const link = page.locator('.family[data-family="north"] .route-row a').last();
  await link.focus();
  const scrolled = await page.locator('.panel-body').evaluate((panel) => panel.scrollTop);
  expect(scrolled).toBeGreaterThan(0);

  await release();
  await takenOver(page);
  await expect(page.locator('.more')).toHaveAttribute('open', '');
  await expect(page.locator('.family[data-family="north"]')).toHaveAttribute('open', '');
  expect(await page.locator('.panel-body').evaluate((panel) => panel.scrollTop)).toBe(scrolled);
});

test('links of a page that was taken over follow the address', async ({ page }) => {
  await page.goto('./route/mongolia/');
  await takenOver(page);
  await page.locator('.detail-back').click();
  await expect(page).toHaveURL(/\/$/u);
  const addresses = await page
    .locator('.route-row a')
    .evaluateAll((links) => links.map((link) => Reflect.get(link, 'href')));
  const root = new URL('./', page.url()).href;
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(String(address).startsWith(`${root}route/`)).toBe(true);
});

test('a view of its own, asked for by a query, is shown', async ({ page }) => {
  await page.goto('./?era=1990s,2000s');
  await takenOver(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1990 and 2009');
});

test.describe('an address that leads nowhere', () => {
  test.use({ allowFaults: true, javaScriptEnabled: false });

  test('is answered in all languages, with links, before any script', async ({ page }) => {
    const answer = await page.goto('./route/no-such-route/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
    await page.locator('section[lang="ko"] a').first().click();
    await expect(page).toHaveURL(/\/ko\/$/u);
  });
});
