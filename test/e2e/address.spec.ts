/** Any address opens the atlas: what was understood is shown, what was not is named, nothing breaks (reliability 2.2). */
import type { Page } from '@playwright/test';
import { test, expect } from '../support/page';
import { atlasIn, routeIn, routesFor, speechIn } from './support/reading';
import { chip, decade, listedRoutes, open, started } from './support/screen';

const { t } = speechIn('en');
const all = atlasIn('en')
  .routes.map((route) => route.id)
  .toSorted();
const notUnderstood = (key: string, item: string): string => t('notice.item-not-understood', { key, item });
const badView = (item: string): string => t('notice.view-not-understood', { item });

interface Row {
  readonly address: string;
  /** What the bar under the header says, line by line. */
  readonly says?: readonly string[];
  /** Where the address bar ends up; the address itself without this. */
  readonly becomes?: string;
  readonly shows?: (page: Page) => Promise<void>;
  /** A new load of the page; the others come as Back and Forward bring them, which is the same reading. */
  readonly load?: true;
}

const shows =
  (routes: readonly string[]) =>
  async (page: Page): Promise<void> =>
    expect.poll(() => listedRoutes(page)).toEqual(routes.toSorted());
const says =
  (years: string) =>
  async (page: Page): Promise<void> =>
    expect(page.locator('.timeline-years')).toHaveText(years);

async function opens(page: Page, { address, says: lines = [], becomes, shows: check, load }: Row): Promise<void> {
  await test.step(address.slice(0, 80), async () => {
    if (load || page.url() === 'about:blank') {
      // A change of the hash alone would not load anything.
      await page.goto('about:blank');
      await open(page, address);
    } else {
      await page.evaluate((to) => {
        window.history.pushState(null, '', to);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, address);
    }
    await expect(page.locator('.notices li')).toHaveText([...lines]);
    await expect(page.locator('h1').first()).not.toBeEmpty();
    if (becomes !== undefined) await expect(page).toHaveURL(becomes);
    await check?.(page);
    expect(await page.evaluate(() => [Reflect.get({}, 'x'), Object.keys(Object.prototype)])).toEqual([undefined, []]);
  });
}

test('bad parts of the query are left out and named', async ({ page }) => {
  const rows: readonly Row[] = [
    { address: '/?ui=list&foo=1', becomes: '/?ui=list&foo=1', shows: shows(all) },
    { address: '/?ui=list&utm_source=x&fbclid=1&gclid=2&mc_eid=3', becomes: '/?ui=list', load: true },
    {
      address: '/?ui=list&era=1990s,19xx',
      says: [notUnderstood('era', '19xx')],
      shows: shows(routesFor({ decades: [1990], to: [] })),
    },
    { address: '/?ui=list&to=ZZZ', says: [notUnderstood('to', 'ZZZ')], shows: shows(all), load: true },
    {
      address: '/?ui=list&to=ISL',
      shows: async (page_) => {
        await expect(page_.locator('.sentence')).toContainText(t('empty'));
        await page_
          .locator('.ways-out')
          .getByRole('link', { name: t('filter.clear') })
          .click();
        await expect.poll(() => listedRoutes(page_)).toEqual(all);
      },
    },
    {
      address: '/?ui=list&to=kor,gb',
      shows: async (page_) => {
        await expect(chip(page_, 'kor')).toHaveAttribute('aria-current', 'true');
        await expect(chip(page_, 'gbr')).toHaveAttribute('aria-current', 'true');
      },
    },
    {
      address: '/?ui=list&era=1990s&era=2000s',
      shows: async (page_) => {
        await expect(decade(page_, 1990)).toHaveAttribute('aria-pressed', 'true');
        await expect(decade(page_, 2000)).toHaveAttribute('aria-pressed', 'true');
      },
    },
    { address: '/?ui=list&era[]=1990s', shows: shows(all) },
    { address: '/?ui=list&time=2003..1994', shows: says('1994 to 2003') },
    { address: '/?ui=list&time=..1994', shows: says('1950 to 1994') },
    { address: '/?ui=list&time=1994..', shows: says('1994 to today') },
    { address: '/?ui=list&edition=1999-01', says: [t('notice.edition-not-available', { item: '1999-01' })] },
    {
      address: '/?ui=list&lang=xx',
      shows: async (page_) => expect(page_.locator('html')).toHaveAttribute('lang', 'en'),
    },
  ];
  for (const one of rows) await opens(page, one);
});

test('hostile input is text: corpus A', async ({ page }) => {
  const attack = '<img src=x onerror=alert(1)>';
  await page.addInitScript(() => {
    window.alert = () => {
      throw new Error('A script from the address has run.');
    };
  });
  const quoted = '%3Cimg src=x onerror=alert(1)%3E';
  const rows: readonly Row[] = [
    { address: `/?ui=list&era=${encodeURIComponent(attack)}`, says: [notUnderstood('era', quoted)] },
    {
      address: `/?ui=list&to=${encodeURIComponent('{{7*7}}')}`,
      says: [notUnderstood('to', '%7B%7B7*7%7D%7D')],
    },
    {
      address: '/?ui=list&__proto__=1&constructor.prototype.x=1&__proto__[x]=1&toString&hasOwnProperty',
      shows: shows(all),
    },
    { address: '/?ui=list&era=__proto__', says: [notUnderstood('era', '__proto__')], shows: shows(all) },
    { address: '/?ui=list&era=1990s,%E0%A4', says: [notUnderstood('era', '%E0%A4')] },
    { address: '/?ui=list&era=1990s,%00', says: [notUnderstood('era', '%00')] },
    { address: '/?ui=list&to=kr,KOR,kor', shows: shows(routesFor({ decades: [], to: ['kor'] })) },
    { address: `/?ui=list&${'&'.repeat(1000)}era=1990s`, shows: shows(routesFor({ decades: [1990], to: [] })) },
    {
      address: `/?ui=list&era=1990s&x=${'y'.repeat(4200)}`,
      load: true,
      says: [t('notice.link-too-long')],
      shows: shows(routesFor({ decades: [1990], to: [] })),
    },
    {
      address: `/?ui=list&to=${Array.from({ length: 40 }, () => 'KOR').join(',')}`,
      says: [t('notice.too-many-items', { key: 'to' })],
    },
  ];
  for (const one of rows) await opens(page, one);
});

test('a hash that is no place leaves the filters as they are: corpus B', async ({ page }) => {
  const filter = '/to/KOR/?ui=list';
  const kept = shows(routesFor({ decades: [], to: ['kor'] }));
  const rows: readonly Row[] = [
    { address: `${filter}#NaN/1/2`, says: [badView('NaN/1/2')], shows: kept },
    { address: `${filter}#0x4/10/20`, says: [badView('0x4/10/20')], shows: kept },
    { address: `${filter}#4/95/10`, says: [badView('4/95/10')], shows: kept },
    { address: `${filter}#4//20`, says: [badView('4//20')], shows: kept },
    { address: `${filter}#99/10/20`, shows: kept },
    { address: `${filter}#4/10/540`, shows: kept },
    { address: `${filter}#?secret=abcdefghij`, shows: kept },
    { address: `${filter}#map=4/38/127`, shows: kept },
    {
      address: '/?ui=list#view&route=russia-unhcr&era=1990s',
      shows: async (page_) => expect(page_.locator('h1')).toHaveText(routeIn('en', 'russia-unhcr').name.text),
    },
  ];
  for (const one of rows) await opens(page, one);

  await test.step('a remark stays until it is closed, and takes focus nowhere', async () => {
    await page.goto('about:blank');
    await open(page, `${filter}&era=18xx#4//20`);
    await expect(page.getByRole('status').filter({ has: page.locator('.notices') })).toBeVisible();
    await expect(page.locator('.notices li')).toHaveCount(2);
    await page
      .locator('.notices')
      .getByRole('button', { name: t('close') })
      .click();
    await expect(page.locator('.notices')).toHaveCount(0);
    await expect(page.locator('#content')).toBeFocused();
  });
});

test('a route that is not there is named with its nearest neighbours', async ({ page }) => {
  await open(page, '/?ui=list&route=mongolai');
  await expect(page.locator('.notices li')).toHaveText(
    new RegExp(`mongolai.*${routeIn('en', 'mongolia').name.text}`, 'u'),
  );
  await expect.poll(() => listedRoutes(page)).toEqual(all);
});

test.describe('a path that no page stands at', () => {
  test.use({ allowFaults: true });
  test('answers 404 with a page that leads on', async ({ page }) => {
    const answer = await page.goto('/route/mongolai/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: t('page.notFound') })).toBeVisible();
    await page
      .locator('main')
      .getByRole('link', { name: t('nav.table') })
      .click();
    await started(page);
    await expect(page.locator('h1')).toHaveText(t('nav.table'));
  });
});
