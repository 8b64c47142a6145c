import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '../support/page';
import { showsAtlas } from './hosts/checks';
import { hostOrigin, test } from './hosts/hostServer';

test.use({ hostOrigins: [hostOrigin] });

const text = readFileSync(join(import.meta.dirname, '../../docs/embedding.md'), 'utf8');
const examples = [...text.matchAll(/^### (.+?)$|^## (.+?)$|^```html\n(.*?)^```$/gmsu)].reduce<[string, string][]>(
  (found, [, part, chapter, code]) => {
    if (code === undefined) return [...found, [part ?? chapter ?? '', '']];
    return found.map(([name, html], at) => (at === found.length - 1 ? [name, html + code] : [name, html]));
  },
  [],
);
/** The example below a heading of docs/embedding.md, as a page. */
function pageOf(heading: string): string {
  const [, html = ''] = examples.find(([name, code]) => name === heading && code !== '') ?? [];
  if (html === '') throw new Error(`docs/embedding.md has no example below "${heading}".`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${heading}</title>${html}</html>`;
}

test.describe('the examples of docs/embedding.md', () => {
  test('Frame', async ({ page, host }) => {
    host.add('frame.html', pageOf('Frame'));
    await page.goto(`${host.address}frame.html`);
    await showsAtlas(page.frameLocator('iframe'), /Mongolia/u);
  });

  test('Element', async ({ page, host }) => {
    host.add('example.html', pageOf('Element'));
    await page.goto(`${host.address}example.html`);
    await page.getByRole('button', { name: 'Show the map' }).click();
    await showsAtlas(page.locator('tumen-map iframe').contentFrame(), /Mongolia/u);
  });

  test('Picture and link', async ({ page, host }) => {
    host.add('picture.html', pageOf('Picture and link'));
    await page.goto(`${host.address}picture.html`);
    const picture = page.getByRole('img');
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image) => [(image as HTMLImageElement).naturalWidth, image.clientWidth]))
      .toEqual([1200, 600]);
    await page.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mongolia/u);
  });

  test('For those who program', async ({ page, host }) => {
    host.add('script.html', pageOf('For those who program'));
    await page.goto(`${host.address}script.html`);
    await page.getByRole('button', { name: 'Through Mongolia' }).click();
    await expect(page.locator('#where')).toHaveText(/\/route\/mongolia\//u);
  });
});
