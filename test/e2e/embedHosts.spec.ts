import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '../support/page';
import { keepsNothing, showsAtlas } from './hosts/checks';
import { hostOrigin, test } from './hosts/hostServer';
import { filterLikeWordPress } from './hosts/wordpressFilter';

test.use({ hostOrigins: [hostOrigin] });

test.describe('a view in somebody else’s page', () => {
  test.afterEach(async ({ page }) => {
    await keepsNothing(page);
  });

  test('1 plain: the map is drawn, and the frame learns nothing of the page around it', async ({ page, host }) => {
    const referers: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.frame() !== page.mainFrame()) referers.push(request.headers()['referer']);
    });
    await page.goto(`${host.address}plain.html`);
    const frame = page.frameLocator('iframe');
    await showsAtlas(frame, /1993/u);
    await expect(frame.locator('.map-stage')).toHaveAttribute('data-ready', 'live', { timeout: 45_000 });
    expect(referers.filter((referer) => referer?.includes('host.test'))).toEqual([]);
    expect(await page.frames()[1]?.evaluate(() => document.referrer)).toBe('');
    const link = frame.locator('.embed-open');
    await expect(link).toHaveAttribute('target', '_blank');
    const opened = page.waitForEvent('popup');
    await link.click();
    await expect((await opened).locator('h1')).toBeVisible();
  });

  test('2 a host with a strict policy and Trusted Types', async ({ page, host }) => {
    await page.goto(`${host.address}strict.html`);
    await showsAtlas(page.frameLocator('iframe'), /1993/u);
  });

  test('4 a host that allows scripts and nothing else', async ({ page, host }) => {
    await page.goto(`${host.address}sandboxed.html`);
    await showsAtlas(page.frameLocator('iframe'), /\p{Script=Hangul}/u);
  });

  test('5 WordPress: what it makes of our answer is shown, at the height of its content', async ({
    page,
    host,
    request,
  }) => {
    const head = await (await request.get('/route/russia-unhcr/')).text();
    const [, address = ''] =
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/tumen\.example\/([^"]+)"/u.exec(head) ??
      [];
    const answer = (await (await request.get(`/${address}`)).json()) as { html: string };
    const template = readFileSync(join(import.meta.dirname, 'hosts/wordpress.html'), 'utf8');
    host.add('post.html', template.replace('<!-- filtered -->', filterLikeWordPress(answer.html, 'aB3dE5gH7j')));
    await page.goto(`${host.address}post.html`);
    await showsAtlas(page.frameLocator('iframe'), /1993/u);
    await expect(page.locator('iframe')).toBeVisible();
    await expect(page.locator('blockquote')).toBeHidden();
    const height = Number(await page.locator('iframe').getAttribute('height'));
    expect(height).toBeGreaterThanOrEqual(200);
    expect(height).toBeLessThanOrEqual(1000);
    expect(height).not.toBe(360);
  });

  test('6 AMP: the frame asks for its height', async ({ page, host }) => {
    await page.goto(`${host.address}amp.html`);
    await showsAtlas(page.frameLocator('iframe'));
    await expect(page.locator('iframe')).not.toHaveAttribute('height', '300');
    await expect(page.frameLocator('iframe').locator('.notices')).toHaveCount(0);
  });

  test('7 pym: the frame follows its parent’s own parameters', async ({ page, host }) => {
    await page.goto(`${host.address}pym.html`);
    await showsAtlas(page.frameLocator('iframe'));
    await expect(page.locator('iframe')).toHaveAttribute('height', /^\d{3}$/u);
  });

  for (const [number, name] of [
    [8, 'require-corp'],
    [9, 'credentialless'],
  ] as const) {
    test(`${number} a host that isolates itself with ${name}`, async ({ page, host }) => {
      await page.goto(`${host.address}${name}.html`);
      await showsAtlas(page.frameLocator('iframe'), /1993/u);
    });
  }

  test('11 a page from right to left: the frame keeps its own direction', async ({ page, host }) => {
    await page.goto(`${host.address}rtl.html`);
    const frame = page.frameLocator('iframe');
    await showsAtlas(frame);
    await expect(frame.locator('h1')).toHaveCSS('direction', 'ltr');
    await expect(page.locator('tumen-map').getByRole('button')).toBeVisible();
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBe(widths[1]);
  });

  test('12 three frames and one element', async ({ page, host }) => {
    await page.goto(`${host.address}several.html`);
    for (const [title, heading] of [
      ['Map: 1950s', /1950/u],
      ['Map: 1990s', /1990/u],
      ['Map: list', /tras/u],
    ] as const) {
      const frame = page.locator(`iframe[title="${title}"]`);
      await frame.scrollIntoViewIfNeeded();
      await showsAtlas(frame.contentFrame(), heading);
    }
    await page.locator('tumen-map').scrollIntoViewIfNeeded();
    await showsAtlas(page.locator('tumen-map iframe').contentFrame(), /2000/u);
  });
});

test.describe('a dark page', () => {
  // The browser's own setting stands: what the frame sees is then what its page says.
  test.use({ colorScheme: null });

  test('10 a dark page: the frame is dark as well', async ({ page, host }) => {
    await page.goto(`${host.address}dark.html`);
    const frame = page.frameLocator('iframe');
    await showsAtlas(frame);
    await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
    await expect(frame.locator('.embed')).toHaveCSS('background-color', 'rgb(23, 28, 31)');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('3 the frame says in text what the map shows, with its sources and the way out', async ({ page, host }) => {
    await page.goto(`${host.address}plain.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('h1')).toHaveText(/1993/u);
    await expect(frame.locator('svg.sketch')).toBeVisible();
    await expect(frame.locator('.embed-sources')).toContainText(/Sources: \p{L}/u);
    await expect(frame.locator('.embed-open')).toHaveAttribute('href', /route\/russia-unhcr\/$/u);
  });
});

test('a frame never writes the history of the page around it', async ({ page, host }) => {
  await page.goto(`${host.address}sandboxed.html`);
  const frame = page.frameLocator('iframe');
  await showsAtlas(frame);
  const before = await page.evaluate(() => window.history.length);
  await frame.locator('.embed-strip button[aria-pressed]').first().click();
  await expect(frame.locator('.embed-strip [aria-pressed="true"]')).toHaveCount(1);
  expect(await page.evaluate(() => window.history.length)).toBe(before);
});

test('a wheel over the map scrolls the page around it', async ({ page, host }) => {
  await page.goto(`${host.address}plain.html`);
  await showsAtlas(page.frameLocator('iframe'));
  await page.evaluate(() => document.body.style.setProperty('height', '3000px'));
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

for (const [width, height, shown, hidden] of [
  [
    640,
    420,
    ['h1', '.embed-note', '.embed-map', '.map-note', '.embed-strip', '.embed-wide', '.embed-open'],
    ['.embed-leg', '.embed-borders'],
  ],
  [
    320,
    480,
    ['h1', '.embed-map', '.embed-leg', '.embed-borders', '.embed-narrow', '.embed-open'],
    ['.embed-strip', '.embed-note', '.map-note'],
  ],
  [280, 300, ['h1', '.embed-map', '.embed-narrow', '.embed-open'], ['.embed-strip', '.embed-note']],
  [120, 80, ['.embed-map', '.embed-cover'], ['h1', '.embed-foot', '.embed-strip']],
] as const) {
  test(`${width} by ${height} keeps what the design keeps`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/embed/route/russia-unhcr/');
    await expect(page.locator('html[data-motion] .embed')).toBeVisible();
    for (const part of shown) await expect(page.locator(part).first(), part).toBeVisible();
    for (const part of hidden) await expect(page.locator(part).first(), part).toBeHidden();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

for (const lang of ['', 'ko/', 'pl/']) {
  test(`a narrow frame holds a leg, its steps and its foot, and no letter under 11.5 px (${lang || 'en'})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    for (const route of ['russia-unhcr', 'third-country-south-korea', 'western-europe']) {
      await page.goto(`/embed/${lang}route/${route}/`);
      await expect(page.locator('html[data-motion] .embed-leg')).toBeVisible();
      await expect(page.locator('.embed-leg .note').first()).toBeVisible();
      const frame = await page.evaluate(() => ({
        tooHigh: document.documentElement.scrollHeight - innerHeight,
        small: [...document.querySelectorAll('.embed > :not(.embed-map, .hidden) *')]
          .filter((one) => one.textContent !== '' && Number.parseFloat(getComputedStyle(one).fontSize) < 11.5)
          .map((one) => one.textContent),
      }));
      expect(frame, route).toEqual({ tooHigh: 0, small: [] });
    }
  });
}
