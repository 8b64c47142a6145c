/** Letters of twice the size on a phone (design section 13): nothing lies beside the screen, and no page has to be moved sideways. */
import type { Page } from '@playwright/test';
import { expect } from '../support/page';
import { atlasIn, evidenceIn, langs } from './support/reading';
import { started } from './support/screen';
import { test } from './support/noWebgl';

test.describe.configure({ timeout: 180_000 });

const [story] = atlasIn('en').stories;
const [fact] = Object.keys(evidenceIn('en').facts);

/** Every kind of page, and a route with each kind of part: legs that branch, figures on an axis, questions, no line. */
const paths = [
  '',
  '?to=europe&time=1990-2009',
  'route/third-country-south-korea/?leg=china-thailand',
  'route/western-europe/?leg=prk-gbr',
  'route/central-europe/',
  'estimates/',
  'estimates/people-in-china/',
  'decades/',
  'table/',
  'sources/',
  `fact/${fact}/`,
  `story/${story?.id}/`,
];

/** What lies beside the screen, unless it can be reached by moving a box of its own. Maps and charts cut their own drawings. */
function beside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('body *')];
    const boxes = all.filter(
      (one) => /auto|scroll/u.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth,
    );
    const isOut = ({ left, right, width, height }: DOMRect): boolean =>
      width > 1 && height > 1 && (right > innerWidth + 1 || left < -1);
    return all
      .filter((one) => one.checkVisibility() && !one.closest('.hidden, .skip, .map-stage, svg.sketch'))
      .filter((one) => isOut(one.getBoundingClientRect()))
      .filter((one) => !boxes.some((box) => box !== one && box.contains(one)))
      .map((one) => `${one.tagName} ${one.getAttribute('class') ?? ''}: ${one.textContent.slice(0, 40)}`);
  });
}

for (const lang of langs) {
  test(`letters of twice the size fit a phone (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of paths) {
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
