/** The buttons of the live map at the ends of its zoom: they say so, do nothing, and keep the focus. */
import { expect, test } from '../support/page';
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
