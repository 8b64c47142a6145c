import type { Page } from '@playwright/test';
import { expect } from '../support/page';
import { keepsNothing, showsAtlas } from './hosts/checks';
import { hostOrigin, test } from './hosts/hostServer';

test.use({ hostOrigins: [hostOrigin] });

/** What the spec uses of `<tumen-map>`. */
interface Tumen extends HTMLElement {
  activate(): Promise<void>;
  selectRoute(route: unknown): Promise<void>;
  setFilter(filter: unknown): Promise<void>;
  setView(view: unknown): Promise<void>;
  setState(state: unknown): Promise<void>;
  getState(): Promise<Record<string, unknown>>;
  getPermalink(): Promise<string>;
}
type Heard = { name: string; detail: Record<string, unknown>; frozen: boolean };
declare global {
  interface Window {
    heard: Heard[];
  }
}

const names = ['ready', 'routeselected', 'filterchanged', 'viewchanged', 'statechanged', 'modechanged', 'error'];

/** Collects the element's events where they bubble to. */
async function listen(page: Page): Promise<void> {
  await page.evaluate((all) => {
    window.heard = [];
    for (const name of all) {
      document.addEventListener(`tumen:${name}`, (event) => {
        const { detail } = event as CustomEvent<Record<string, unknown>>;
        window.heard.push({ name, detail, frozen: Object.isFrozen(detail) });
      });
    }
  }, names);
}

const heard = (page: Page, name: string): Promise<Record<string, unknown>[]> =>
  page.evaluate((asked) => window.heard.filter((one) => one.name === asked).map((one) => one.detail), name);

/** Calls a method of the first element; resolves with its answer, or with "code" of the rejection. */
function call(page: Page, method: Exclude<keyof Tumen, keyof HTMLElement>, argument?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, value]) => {
      const element = document.querySelector<Tumen>('tumen-map');
      try {
        return await (element?.[name as 'setState'](value) ?? null);
      } catch (fault) {
        return (fault as { code: string }).code;
      }
    },
    [method, argument] as const,
  );
}

test('a picture until it is clicked, then the map with the keyboard in it', async ({ page, host, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL ?? '')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`${host.address}element.html`);
  const element = page.locator('tumen-map');
  await expect(element.getByRole('button', { name: 'Show the map: Map: the Russia–UNHCR path' })).toBeVisible();
  await expect(element.getByRole('link')).toBeVisible();
  expect(asked).toEqual(['/embed/v1.js']);

  await listen(page);
  await element.getByRole('button').click();
  await showsAtlas(element.locator('iframe').contentFrame(), /1993/u);
  await expect(element.getByRole('link')).toBeHidden();
  await expect(element.locator('iframe')).toBeFocused();
  await expect
    .poll(() => heard(page, 'ready'))
    .toEqual([{ version: '1.0', edition: expect.stringMatching(/^\d{4}-\d{2}$/u) }]);
  expect(await page.evaluate(() => window.heard.every((one) => one.frozen))).toBe(true);
  await keepsNothing(page);
});

test('grows to the height of its content', async ({ page, host }) => {
  await page.goto(`${host.address}element.html`);
  const box = page.locator('tumen-map .box');
  const before = (await box.boundingBox())?.height;
  await call(page, 'activate');
  await expect(box).toHaveAttribute('data-sized', '');
  await expect.poll(async () => (await box.boundingBox())?.height).not.toBe(before);
});

test('speaks to the page around it: methods, events and refusals', async ({ page, host, baseURL }) => {
  await page.goto(`${host.address}element.html`);
  await listen(page);
  expect(await call(page, 'getState')).toBe('inactive');
  await call(page, 'activate');

  expect(await call(page, 'getPermalink')).toBe(`${baseURL}/route/russia-unhcr/`);
  await call(page, 'selectRoute', 'mongolia');
  await expect.poll(() => heard(page, 'routeselected')).toEqual([{ route: 'mongolia', origin: 'api' }]);
  await call(page, 'setFilter', { era: ['1990s', '2000s'], to: 'KOR' });
  await expect.poll(() => heard(page, 'filterchanged')).toHaveLength(1);
  expect(await call(page, 'getState')).toMatchObject({ route: 'mongolia', era: ['1990s', '2000s'], to: ['KOR'] });
  await call(page, 'setView', { zoom: 3, lat: 40, lng: 120 });
  await expect.poll(async () => (await heard(page, 'viewchanged')).at(-1)).toMatchObject({ zoom: expect.any(Number) });
  await call(page, 'setState', { route: null, era: [], to: [], time: '1994..2003' });
  await expect
    .poll(async () => (await heard(page, 'statechanged')).at(-1))
    .toMatchObject({ permalink: expect.stringContaining('time=1994..2003'), warnings: [] });
  expect((await heard(page, 'modechanged')).length).toBeGreaterThan(0);

  expect(await call(page, 'selectRoute', '"><img src=x>')).toBe('bad-argument');
  expect(await call(page, 'selectRoute', { route: 'mongolia' })).toBe('bad-argument');
  expect(await call(page, 'selectRoute', 'no-such-route')).toBe('not-found');
  expect(await call(page, 'setState', { era: '19xx' })).toBe('bad-value');
  expect(await call(page, 'setState', { url: 'https://a.example' })).toBe('bad-argument');

  await page.evaluate(() => document.querySelector('tumen-map')?.setAttribute('lang', 'ko'));
  await expect(page.locator('tumen-map iframe').contentFrame().locator('html')).toHaveAttribute('lang', 'ko');
});

test('keys zoom a map that has no room for zoom buttons', async ({ page, host }) => {
  await page.setViewportSize({ width: 340, height: 600 });
  await page.goto(`${host.address}element.html`);
  await listen(page);
  await call(page, 'activate');
  const frame = page.locator('tumen-map iframe').contentFrame();
  await expect(frame.locator('.map-stage')).toHaveAttribute('data-ready', 'live', { timeout: 60_000 });
  await expect(frame.locator('.map-controls button').filter({ visible: true })).toHaveCount(1);
  const zoom = async (): Promise<number> => Number((await heard(page, 'viewchanged')).at(-1)?.['zoom'] ?? 0);
  await frame.locator('.map-stage canvas').press('+');
  await expect.poll(zoom).toBeGreaterThan(0);
  const once = await zoom();
  await frame.locator('.map-stage canvas').press('-');
  await expect.poll(zoom).toBeLessThan(once);
});

test('another script of the page learns nothing and can do nothing', async ({ page, host }) => {
  await page.goto(`${host.address}element.html`);
  await page.evaluate(() => {
    window.heard = [];
    addEventListener('message', ({ data }) => window.heard.push({ name: 'message', detail: data, frozen: false }));
  });
  await call(page, 'activate');
  await call(page, 'selectRoute', 'mongolia');
  const frame = page.locator('tumen-map iframe').contentFrame();
  await expect(frame.locator('h1')).toHaveText(/Mongolia/u);
  const types = await page.evaluate(() =>
    [...new Set(window.heard.map(({ detail }) => detail['type']))].toSorted((a, b) =>
      String(a).localeCompare(String(b)),
    ),
  );
  expect(types).toEqual(['embed-size', 'ready', 'resize']);

  const address = await frame.locator('html').evaluate(() => document.URL);
  await page.evaluate(() => {
    const target = document.querySelector('tumen-map')?.shadowRoot?.querySelector('iframe')?.contentWindow;
    const { port2 } = new MessageChannel();
    target?.postMessage({ ns: 'tumen', v: 1, type: 'call', id: 1, method: 'selectRoute', argument: 'vietnam' }, '*');
    target?.postMessage({ ns: 'tumen', v: 1, type: 'navigate', url: 'about:blank' }, '*');
    target?.postMessage({ ns: 'tumen', v: 1, type: 'connect' }, '*', [port2]);
  });
  await call(page, 'setFilter', { era: '1990s' });
  await expect(frame.locator('h1')).toHaveText(/Mongolia/u);
  expect(await frame.locator('html').evaluate(() => document.URL)).toContain(new URL(address).pathname);
});

test('leaves nothing behind when it is taken out, and can come back', async ({ page, host }) => {
  await page.goto(`${host.address}element.html`);
  await call(page, 'activate');
  expect(page.frames()).toHaveLength(2);
  const codes = await page.evaluate(async () => {
    const element = document.querySelector<Tumen>('tumen-map');
    const code = (fault: unknown): string => (fault as { code: string }).code;
    const open = element?.getState().catch(code);
    element?.remove();
    const after = element?.getState().catch(code);
    const answers = [await open, await after];
    if (element) document.body.append(element);
    return answers;
  });
  expect(codes).toEqual(['removed', 'inactive']);
  await expect.poll(() => page.frames().length).toBe(1);
  await expect(page.locator('tumen-map').getByRole('button')).toBeVisible();
  await call(page, 'activate');
  await showsAtlas(page.locator('tumen-map iframe').contentFrame(), /1993/u);
});

test('the map gives its drawing context back when its frame goes', async ({ page }) => {
  await page.goto('/embed/route/russia-unhcr/');
  const canvas = page.locator('.map-stage[data-ready="live"] canvas').first();
  await expect(canvas).toBeVisible({ timeout: 45_000 });
  const lost = await canvas.evaluate((element) => {
    const context = (element as HTMLCanvasElement).getContext('webgl2');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    return context?.isContextLost();
  });
  expect(lost).toBe(true);
});

test.describe('bad attributes', () => {
  test.use({ allowFaults: true });

  test('are ignored with one warning each, and the fallback link stays', async ({ page, host, baseURL }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.clock.install();
    await page.goto(`${host.address}badElements.html`);
    await listen(page);
    for (const id of ['route', 'height', 'base', 'poster', 'dead']) {
      await expect(page.locator(`#${id}`).getByRole('link')).toBeVisible();
    }
    expect(warnings.filter((text) => text.includes('ignored')).toSorted()).toEqual([
      '<tumen-map> ignored: base',
      '<tumen-map> ignored: height',
      '<tumen-map> ignored: poster',
      '<tumen-map> ignored: route',
    ]);
    expect(warnings.filter((text) => text.includes('defined already'))).toHaveLength(1);
    expect(await page.locator('#poster img').getAttribute('src')).toBe(`${baseURL}/share/home.png`);

    await page.clock.fastForward(10_000);
    await expect.poll(() => heard(page, 'error')).toEqual([{ code: 'timeout', message: expect.any(String) }]);
    await expect(page.locator('#dead').getByRole('status')).toHaveText(/did not answer/u);
    await expect(page.locator('#dead').getByRole('link')).toBeVisible();
  });
});

test.describe('twenty elements', () => {
  const twenty = Array.from(
    { length: 20 },
    (_, at) => `<tumen-map id="m${at}" era="1990s" poster="/poster.png"><a href="/">Map ${at}</a></tumen-map>`,
  );

  test('ask for one script before a click, and for one frame after it', async ({ page, host, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(baseURL ?? '')) asked.push(new URL(request.url()).pathname);
    });
    host.add(
      'twenty.html',
      `<!doctype html><script type="module" src="${baseURL}/embed/v1.js"></script>${twenty.join('')}`,
    );
    await page.goto(`${host.address}twenty.html`);
    await expect(page.locator('tumen-map').getByRole('button')).toHaveCount(20);
    await page.locator('#m19').scrollIntoViewIfNeeded();
    expect(asked).toEqual(['/embed/v1.js']);
    await page.locator('#m19').getByRole('button').click();
    await showsAtlas(page.locator('#m19 iframe').contentFrame(), /1990/u);
    expect(page.frames()).toHaveLength(2);
  });

  test('all at once: none is blank, and those out of sight hold no drawing context', async ({
    page,
    host,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const eager = twenty.map((code) => code.replace('poster', 'load="eager" height="300" poster')).join('');
    host.add('eager.html', `<!doctype html><script type="module" src="${baseURL}/embed/v1.js"></script>${eager}`);
    await page.goto(`${host.address}eager.html`);
    for (let at = 0; at < 20; at += 1) {
      await expect(page.locator(`#m${at} iframe`).contentFrame().locator('svg.sketch, canvas').first()).toBeVisible({
        timeout: 120_000,
      });
    }
    await page.locator('#m19').scrollIntoViewIfNeeded();
    await expect(page.locator('#m0 iframe').contentFrame().locator('.map-stage')).toHaveAttribute(
      'data-mode',
      'sketch',
    );
    expect(await page.locator('#m0 iframe').contentFrame().locator('canvas').count()).toBe(0);
  });
});
