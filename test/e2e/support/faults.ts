/** What every fault test asks of the page: that nothing was uncaught, and that the list works whatever the map does. */
import type { Page } from '@playwright/test';
import { expect } from '../../support/page';
import { stop } from './focus';
import { atlasIn, routeIn, routesFor, speechIn } from './reading';
import { decade, listedRoutes, seenRow } from './screen';

export const { t } = speechIn('en');
export const all = atlasIn('en')
  .routes.map((route) => route.id)
  .toSorted();
export const mongolia = routeIn('en', 'mongolia').name.text;

/** Notes what no fault may cause: an error that nobody caught (I1). */
export function uncaught(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** The list works: a filter changes it, a route opens, and the address says so (I2, I4). */
export async function listWorks(page: Page): Promise<void> {
  await expect.poll(() => listedRoutes(page)).toEqual(all);
  await decade(page, 1990).click();
  await expect.poll(() => listedRoutes(page)).toEqual(routesFor({ decades: [1990], to: [] }).toSorted());
  await expect(page).toHaveURL(/era\/1990s/u);
  await (await seenRow(page, 'mongolia')).click();
  await expect(page.locator('h1')).toHaveText(mongolia);
  await expect(page).toHaveURL(/\/route\/mongolia\//u);
  expect((await stop(page)).nowhere).toBe(false);
}

/** Outcome 3: no map, a text that says why, all else as ever. */
export async function isListMode(page: Page): Promise<void> {
  const stage = page.locator('.map-stage');
  await expect(stage).toHaveAttribute('data-mode', 'failed', { timeout: 90_000 });
  await expect(stage.getByRole('status')).toContainText(t('nowebgl'));
  await expect(page.locator('svg.sketch a').first()).toBeAttached();
  await listWorks(page);
}
