/** Letters of twice the size on a phone (design section 13): nothing lies beside the screen, and no page has to be moved sideways. */
import { expect } from '../support/page';
import { beside } from './support/fits';
import { langs } from './support/reading';
import { kindsOfPages } from './support/kindsOfPages';
import { started } from './support/screen';
import { test } from './support/noWebgl';

test.describe.configure({ timeout: 180_000 });

for (const lang of langs) {
  test(`letters of twice the size fit a phone (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of kindsOfPages) {
      await test.step(path === '' ? 'home' : path, async () => {
        await page.goto(`/${lang === 'en' ? '' : `${lang}/`}${path}${path.includes('?') ? '&' : '?'}ui=static`);
        await started(page);
        await expect(page.getByText(/\S/u).first()).toBeVisible();
        await expect(page.locator('.loading')).toHaveCount(0);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: path })
          .toBeLessThanOrEqual(0);
        expect(await beside(page), path).toEqual([]);
      });
    }
  });
}
