/**
 * What breaks on real machines and lines (reliability 3.3). After each fault one of the four lawful outcomes: as normal,
 * one thing less with a remark, the list without a map, or one clear fault with a way on. Never a blank page.
 */
import { chromium } from '@playwright/test';
import { test, expect } from '../support/page';
import { isListMode, mongolia, uncaught } from './support/faults';
import { mapIsLive, open } from './support/screen';

test.use({ allowFaults: true });
test.describe.configure({ timeout: 150_000 });

test.describe('no WebGL', () => {
  for (const [name, script] of [
    [
      'F03 WebGL 2 is null, WebGL 1 is there',
      () => {
        const { prototype } = HTMLCanvasElement;
        const get: unknown = Reflect.get(prototype, 'getContext');
        Reflect.set(prototype, 'getContext', function getContext(this: HTMLCanvasElement, ...args: unknown[]) {
          return args[0] === 'webgl2' || typeof get !== 'function' ? null : Reflect.apply(get, this, args);
        });
      },
    ],
    [
      'F04 getContext throws',
      () => {
        HTMLCanvasElement.prototype.getContext = () => {
          throw new Error('The driver is gone.');
        };
      },
    ],
    [
      'F22 storage throws, too',
      () => {
        HTMLCanvasElement.prototype.getContext = () => null;
        for (const key of ['localStorage', 'sessionStorage', 'indexedDB']) {
          Object.defineProperty(window, key, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      },
    ],
  ] as const) {
    test(`${name}: the list without a map`, async ({ page }) => {
      const errors = uncaught(page);
      await page.addInitScript(script);
      await open(page, '/');
      await isListMode(page);
      expect(errors).toEqual([]);
    });
  }

  test('F02 no graphics at all: the list without a map', async ({ baseURL, launchOptions }) => {
    const browser = await chromium.launch({
      ...launchOptions,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-software-rasterizer'],
    });
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const errors = uncaught(page);
    await open(page, baseURL ?? '');
    await isListMode(page);
    expect(errors).toEqual([]);
    await browser.close();
  });
});

test.describe('the live map', () => {
  test('F05 the drawing context is lost and comes back: the same map, selection and address', async ({ page }) => {
    const errors = uncaught(page);
    await open(page, '/route/russia-unhcr/');
    await mapIsLive(page);
    const before = page.url();
    await page.locator('.map-stage canvas').evaluate(async (canvas: HTMLCanvasElement) => {
      const lost = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, { once: true }));
      const back = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve, { once: true }));
      const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      loss?.loseContext();
      await lost;
      // The loss must be over before it can be undone.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      loss?.restoreContext();
      await back;
    });
    await mapIsLive(page);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.leg[data-open]')).toHaveCount(1);
    expect(page.url().startsWith(before)).toBe(true);
    expect(errors).toEqual([]);

    await test.step('F42 away and back: the map is alive', async () => {
      const here = page.url();
      await page.goto('/404.html');
      await page.goBack();
      await expect(page).toHaveURL(here);
      await mapIsLive(page);
      await expect(page.locator('.leg[data-open]')).toHaveCount(1);
    });
  });

  for (const [name, answer] of [
    ['F12 the worker is missing', { status: 404, body: '' }],
    ['F16 the worker throws at its start', { status: 200, contentType: 'text/javascript', body: 'throw 1' }],
    ['F17 the worker never answers', { status: 200, contentType: 'text/javascript', body: '' }],
  ] as const) {
    test(`${name}: the list without a map`, async ({ page }) => {
      await page.route('**/assets/*worker*.js', (route) => route.fulfill(answer));
      await open(page, '/');
      await isListMode(page);
    });
  }

  test('F33 no basemap, F34 no map fonts: routes stay', async ({ page }) => {
    const errors = uncaught(page);
    await page.route('**/*.topo*.json', (route) => route.fulfill({ status: 404 }));
    await open(page, '/');
    await expect(page.locator('.map-stage')).not.toHaveAttribute('data-mode', 'loading', { timeout: 90_000 });
    await expect(page.locator('.map-stage').getByRole('status')).toBeVisible();
    await expect(page.locator('svg.sketch a').first()).toBeAttached();
    await page.unroute('**/*.topo*.json');
    await page.route('**/fonts/**', (route) => route.fulfill({ status: 404 }));
    await open(page, '/route/mongolia/');
    await expect(page.locator('.map-stage')).not.toHaveAttribute('data-mode', 'loading', { timeout: 90_000 });
    await expect(page.locator('h1')).toHaveText(mongolia);
    expect(errors).toEqual([]);
  });
});
