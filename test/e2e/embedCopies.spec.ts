import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, unzipSync } from 'fflate';
import { expect, test } from '../support/page';

const root = join(import.meta.dirname, '../..');

/** The built site under test. */
const built = process.env['TUMEN_DIST'] ?? 'dist';

/** Runs `npm run pack` on it. */
function pack(...args: string[]): void {
  const script = ['src/build/run.mjs', 'src/build/pack.ts', '--folder', built];
  execFileSync(process.execPath, [...script, ...args], { cwd: root, stdio: 'inherit' });
}

test.describe('one view in one file', () => {
  test.use({ hostOrigins: ['null'] });

  test('opens from a disk, asks for nothing, and says all', async ({ page }, info) => {
    const file = info.outputPath('mongolia.html');
    pack('--view', '/pl/route/mongolia/', '--out', file);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await expect(page.locator('h1')).toHaveText(/Mongoli/u);
    await expect(page.locator('svg.sketch')).toBeVisible();
    await expect(page.locator('.timeline .histogram')).toBeVisible();
    await expect(page.locator('.single-route section h2').first()).toBeVisible();
    expect(await page.locator('.single-sources li').count()).toBeGreaterThan(1);
    await expect(page.locator('body')).toHaveCSS('font-family', /Tumen Sans/u);
    expect(await page.evaluate(() => document.fonts.check('16px "Tumen Sans"'))).toBe(true);
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(await page.locator('script').count()).toBe(0);
  });
});

test.describe('an own copy', () => {
  test.use({ hostOrigins: ['http://host.test:*'] });

  test('stands in a folder of another server with its own name, view and languages', async ({
    page,
    baseURL,
  }, info) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1360, height: 760 });
    const zip = info.outputPath('tumen.zip');
    pack('--out', zip);
    const files = unzipSync(readFileSync(zip));
    const config = { title: 'Our atlas', view: '?era=1990s', languages: ['ko', 'en'], logo: 'icon.svg' };
    files['tumen/atlas.config.json'] = strToU8(JSON.stringify(config));
    const types: Record<string, string> = {
      html: 'text/html',
      js: 'text/javascript',
      css: 'text/css',
      svg: 'image/svg+xml',
    };
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://host.test').pathname.replace('/news/maps/', '');
      const content = files[path.endsWith('/') ? `${path}index.html` : path];
      const type = types[/\.(\w+)$/u.exec(path)?.[1] ?? 'html'] ?? 'application/octet-stream';
      response.writeHead(content ? 200 : 404, { 'Content-Type': type }).end(content);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
    });

    await page.goto(`http://host.test:${port}/news/maps/tumen/`);
    await expect(page.locator('.header-name')).toHaveText('Our atlas');
    await expect(page.locator('.header-logo')).toHaveJSProperty('complete', true);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(page.locator('.header-tools .header-languages a')).toHaveText(['한국어', 'EN']);
    await expect(page.locator('.active-chips')).toContainText('1990');
    await page.locator('.header-tools .header-languages a').last().click();
    await expect(page.locator('.header-name')).toHaveText('Our atlas');
    await page.goto(`http://host.test:${port}/news/maps/tumen/route/mongolia/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mongolia/u);
    await page.goto(`http://host.test:${port}/news/maps/tumen/embed/`);
    await expect(page.locator('html[data-motion] .embed h1')).toHaveText(/1990/u);
    expect(foreign).toEqual([]);
    server.closeAllConnections();
    server.close();
  });
});
