/** Where things are on the screen, by what a reader would look for. */
import type { Locator, Page } from '@playwright/test';
import type { Lang } from '../../../src/domain/atlas';
import { expect } from '../../support/page';
import { atlasIn } from './reading';

/** Opens an address and waits until the app has taken over from the prerendered page. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await started(page);
}

/** The app runs: it alone sets the motion of the document. */
export async function started(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-motion', /./u, { timeout: 60_000 });
}

/** The live map is drawn. The limit is for a busy machine without a graphics card. */
export async function mapIsLive(page: Page): Promise<void> {
  await expect(page.locator('.map-stage')).toHaveAttribute('data-ready', 'live', { timeout: 90_000 });
}

/** The slug in the address of a link to a route. */
const slugOf = (href: string): string => /\/route\/([^/]+)\//u.exec(href)?.[1] ?? href;

/** Slugs of the routes that the list shows as in the view, sorted. */
export async function listedRoutes(page: Page): Promise<string[]> {
  const links = page.locator('.route-row:not([data-standing="out"]) a');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map(slugOf).toSorted();
}

/** Slugs of the routes that the still map draws in colour, sorted. */
export async function sketchedRoutes(page: Page): Promise<string[]> {
  const links = page.locator('svg.sketch a').filter({ has: page.locator('[data-look="in"], [data-look="maybe"]') });
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map(slugOf).toSorted();
}

/** The route of the list by its slug. */
export const row = (page: Page, slug: string): Locator => page.locator(`[data-row="${slug}"] a`);

/** The same where a reader can see it: the family or the list of the others that holds it is opened first. */
export async function seenRow(page: Page, slug: string): Promise<Locator> {
  const closed = page.locator('.routes > details:not([open])').filter({ has: page.locator(`[data-row="${slug}"]`) });
  if ((await closed.count()) > 0) await closed.locator('summary').click();
  await expect(row(page, slug)).toBeVisible();
  return row(page, slug);
}

/** All filters: low windows start with most of them closed. */
export async function openFilters(page: Page): Promise<void> {
  const filters = page.locator('.filters');
  if ((await filters.getAttribute('open')) === null) await filters.locator('> summary').click();
  await expect(filters).toHaveAttribute('open');
}

/** A destination chip by its place id. */
export function chip(page: Page, place: string, lang: Lang = 'en'): Locator {
  const name = atlasIn(lang).places[place]?.name ?? place;
  return page.locator('.chips a').filter({ hasText: new RegExp(`^${name}\\s`, 'u') });
}

/** A decade button of the timeline. */
export function decade(page: Page, first: number, lang: Lang = 'en'): Locator {
  const scheme = atlasIn(lang).eraSchemes.find((one) => one.id === 'decades');
  const name = scheme?.eras.find((era) => era.id === `${first}s`)?.name.text ?? '';
  return page.locator('#clock').getByRole('button', { name, exact: true });
}

/** What tells one view from another to a reader: address, heading, routes and clock. */
export async function signature(page: Page) {
  return {
    address: new URL(page.url()).pathname + new URL(page.url()).search,
    title: await page.title(),
    heading: await page.locator('h1').allTextContents(),
    lang: await page.locator('html').getAttribute('lang'),
    clock: await page.locator('.timeline-years').allTextContents(),
    openLeg: await page.locator('.leg[data-open] .leg-name').allTextContents(),
    chips: await page.locator('.active-chips').allTextContents(),
  };
}
