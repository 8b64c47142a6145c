/** The buttons of the live map at the ends of its zoom: they say so, do nothing, and keep the focus. */
import { expect, test } from '../support/page';
import { spotOn } from './support/liveMap';
import { speechIn } from './support/reading';
import { mapIsLive, open } from './support/screen';

const { t } = speechIn('en');

test('the zoom buttons end where the zoom does', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1920, height: 900 });
  await open(page, '/#5/38/127');
  await mapIsLive(page);
  const [nearer, farther] = [
    page.getByRole('button', { name: t('map.zoomIn') }),
    page.getByRole('button', { name: t('map.zoomOut') }),
  ];
  await expect(nearer).toHaveAttribute('aria-disabled', 'true');
  await expect(farther).toHaveAttribute('aria-disabled', 'false');
  await nearer.focus();
  await page.keyboard.press('Enter');
  await expect(nearer).toBeFocused();
  await expect(page).toHaveURL(/#5\//u);

  await farther.focus();
  for (let presses = 0; presses < 8; presses += 1) {
    const before = new URL(page.url()).hash;
    if ((await farther.getAttribute('aria-disabled')) === 'true') break;
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).not.toBe(before);
  }
  await expect(farther).toHaveAttribute('aria-disabled', 'true');
  await expect(farther).toBeFocused();
  await expect(nearer).toHaveAttribute('aria-disabled', 'false');
});

test('a double click on a line opens it and leaves the camera to it; beside all lines it zooms', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/');
  await mapIsLive(page);
  const { x, y } = await spotOn(page, 'prisoners-india-1954');
  await page.mouse.dblclick(x, y);
  await expect(page.locator('.detail h1')).toBeVisible();
  await expect(page).toHaveURL(/\/route\/prisoners-india-1954\/(?:\?leg=[a-z\d-]+)?$/u);
  await page.keyboard.press('Escape');
  await expect(page.locator('.detail')).toHaveCount(0);
  const map = await page.locator('.map-stage canvas').boundingBox();
  // The Arctic.
  await page.mouse.dblclick((map?.x ?? 0) + 120, (map?.y ?? 0) + 12);
  await expect(page).toHaveURL(/#[\d.]+\//u);
});
