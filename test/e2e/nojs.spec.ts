/** A reader without scripts: every page stands in its HTML, every link leads to one. In Korean, from the map to a source and back. */
import { expect, test } from '../support/page';

test.use({ javaScriptEnabled: false, locale: 'ko-KR', viewport: { width: 1440, height: 900 } });

test('from the map to a route, its source, a decade and a destination', async ({ page }) => {
  await page.goto('./ko/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('전체 경로');
  await expect(page.locator('svg.sketch')).toBeVisible();

  await page.locator('.family[data-family="russia"] > summary').click();
  await page.locator('.routes').getByRole('link', { name: '러시아·유엔난민기구 경로' }).click();
  await expect(page).toHaveURL(/\/ko\/route\/russia-unhcr\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('러시아·유엔난민기구 경로');
  await expect(page.locator('svg.sketch')).toBeVisible();

  await page.locator('.cited a').first().click();
  await expect(page).toHaveURL(/\/ko\/fact\/[a-z]+-\d+\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.getByRole('link', { name: '출처와 방법' }).first().click();
  await expect(page).toHaveURL(/\/ko\/sources\/$/u);
  await expect(page.locator('main')).toContainText('Levi');

  await page.locator('.header-name').click();
  await expect(page).toHaveURL(/\/ko\/$/u);
  const plain = page.getByRole('navigation', { name: '링크로 된 조건' });
  await expect(plain).toBeVisible();
  await plain.getByRole('link', { name: '1990년대' }).click();
  await expect(page).toHaveURL(/\/ko\/era\/1990s\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1990년');

  // By a filtered address the routes come first, and the filters are behind their line.
  await expect(page.locator('.route-row:not([data-standing="out"])').first()).toBeVisible();
  await expect(plain).toBeHidden();
  await page.locator('.filters > summary').click();
  await plain.getByRole('link', { name: '폴란드' }).click();
  await expect(page).toHaveURL(/\/ko\/to\/POL\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('폴란드');
  await expect(page.locator('.route-row:not([data-standing="out"])').first()).toBeVisible();
  await expect(page.locator('.outside .route-row').first()).toBeHidden();
  await page.locator('.outside > summary').click();
  await expect(page.locator('.outside .route-row').first()).toBeVisible();
});

test('families are opened by their line', async ({ page }) => {
  await page.goto('./ko/');
  const russia = page.locator('.family[data-family="russia"]');
  await expect(russia.locator('.route-row').first()).toBeHidden();
  await russia.locator('summary').click();
  await expect(russia.locator('.route-row').first()).toBeVisible();
});

test('the same page in another language is a link', async ({ page }) => {
  await page.goto('./ko/estimates/');
  await page.locator('.header').getByRole('link', { name: 'Polski' }).first().click();
  await expect(page).toHaveURL(/\/pl\/estimates\/$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
});

test('a story can be read to its end', async ({ page }) => {
  await page.goto('./ko/story/the-russia-formula/');
  await expect(page.getByRole('heading', { name: '먼저 노동자들이 있었다' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveCount(1);
});

test('controls that only a script could answer are not shown', async ({ page }) => {
  await page.goto('./ko/');
  await expect(page.getByRole('button', { name: '공유와 퍼가기' })).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the whole list can be scrolled to', async ({ page }) => {
    await page.goto('./ko/');
    const last = page.locator('.panel-foot');
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(tooWide).toBe(false);
  });
});
