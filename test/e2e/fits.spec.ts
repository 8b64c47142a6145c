/** The words of every kind of page at the six sizes of the design, in three languages (design section 13; twice the letters: letters.spec.ts). */
import { expect } from '../support/page';
import { beside, spoilt } from './support/fits';
import { test } from './support/noWebgl';
import { kindsOfPages } from './support/kindsOfPages';
import { langs } from './support/reading';
import { started } from './support/screen';

test.describe.configure({ timeout: 480_000 });

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 640 },
  { width: 844, height: 390 },
  { width: 640, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
] as const;

/** Higher than most pages are. */
const WHOLE = 5000;

for (const lang of langs) {
  const addressOf = (path: string): string =>
    `/${lang === 'en' ? '' : `${lang}/`}${path}${path.includes('?') ? '&' : '?'}ui=static`;

  test(`words are whole and free of each other at every size (${lang})`, async ({ page }) => {
    for (const path of kindsOfPages) {
      await page.setViewportSize(sizes[0]);
      await page.goto(addressOf(path));
      await started(page);
      await expect(page.locator('.loading')).toHaveCount(0);
      // What a window shows at first, and all that it can be moved to.
      for (const { width, height } of sizes.flatMap((size) => [size, { ...size, height: WHOLE }])) {
        await page.setViewportSize({ width, height });
        const faults = async (): Promise<readonly string[]> => [...(await beside(page)), ...(await spoilt(page))];
        await expect.poll(faults, { message: `${path} at ${width} x ${height}` }).toEqual([]);
      }
    }
  });
}

test('what does not fit is seen', async ({ page }) => {
  await page.setViewportSize(sizes[0]);
  await page.goto('/?ui=static');
  await started(page);
  const spoil = (
    selector: string,
    style: Partial<Record<'position' | 'top' | 'left' | 'maxWidth' | 'overflow', string>>,
  ) =>
    page
      .locator(selector)
      .first()
      .evaluate((one: HTMLElement, changes) => Object.assign(one.style, changes), style);
  await spoil('.sentence h1', { position: 'relative', top: '14px' });
  await spoil('.chip', { maxWidth: '60px', overflow: 'hidden' });
  await spoil('.header-share', { position: 'relative', left: '60px' });
  const faults = (await spoilt(page)).join('\n');
  expect(faults).toMatch(/50 routes.* \| 17 end/u);
  expect(faults).toContain('cut: 17');
  expect((await beside(page)).join()).toContain('header-share');
});
