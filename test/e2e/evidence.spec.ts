/** Ten figures, picked by a fixed seed, each followed from the map or the timeline to where it is printed, and back. In three languages. */
import type { Locator, Page } from '@playwright/test';
import type { Fact, Lang, Source } from '../../src/domain/atlas';
import { sourceAddress } from '../../src/domain/citing';
import { locatorInWords } from '../../src/i18n/locators';
import { expect } from '../support/page';
import { numbersIn } from '../support/printedNumbers';
import { test } from './support/noWebgl';
import { atlasIn, evidenceIn, langs, routeIn, speechIn } from './support/reading';
import { open, seenRow } from './support/screen';

test.describe.configure({ timeout: 180_000 });
test.use({ actionTimeout: 30_000 });

/** Where a figure stands: with a leg or with the route itself, in the series of arrivals, or behind an event. */
type Place =
  | { readonly on: 'route'; readonly route: string; readonly leg: string | null; readonly fact: string }
  | { readonly on: 'arrivals'; readonly start: number; readonly end: number }
  | { readonly on: 'event'; readonly event: string; readonly fact: string };

/** Mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1), the same ones for the same seed. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of the items, each at most once. */
function pick<Item>(items: readonly Item[], count: number, random: () => number): readonly Item[] {
  const left = [...items];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}

/** What one person did is told as a statement, not as a figure of one. */
const hasNumber = ({ value, low, high, unit }: Fact): boolean =>
  [value, low, high].some((one) => one !== undefined) && !(unit === 'persons' && value === 1);

/** Every figure of the data that the map's panel or the timeline shows. */
function placesOfFigures(): Readonly<Record<Place['on'], readonly Place[]>> {
  const { routes, legs, arrivals, events } = atlasIn('en');
  const figures = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => hasNumber(evidenceIn('en').facts[id] ?? raise(`There is no fact ${id}.`)));
  const onRoutes = routes.flatMap((route): readonly Place[] => {
    const onLegs = new Set(route.legs.flatMap((id) => legs[id]?.facts ?? []));
    const own = figures(route.facts.filter((id) => !onLegs.has(id)));
    return [
      ...own.map((fact) => ({ on: 'route' as const, route: route.id, leg: null, fact })),
      ...route.legs.flatMap((leg) =>
        figures(legs[leg]?.facts ?? []).map((fact) => ({ on: 'route' as const, route: route.id, leg, fact })),
      ),
    ];
  });
  return {
    route: onRoutes,
    arrivals: arrivals
      .filter(({ status }) => status !== 'unverified')
      .map(({ start, end }) => ({ on: 'arrivals', start, end })),
    event: events.flatMap(({ id, facts }): readonly Place[] =>
      figures(facts.slice(0, 1)).map((fact) => ({ on: 'event', event: id, fact })),
    ),
  };
}

function raise(reason: string): never {
  throw new Error(reason);
}

const random = randomBy(1950);
const all = placesOfFigures();
const followed = [...pick(all.route, 6, random), ...pick(all.arrivals, 2, random), ...pick(all.event, 2, random)];

/** The numbers that a reader must see for a fact. */
function numbersOf({ value, low, high, unit, flags }: Fact): readonly number[] {
  // What UNHCR writes for one to five people.
  if (flags.includes('five-or-fewer')) return [5];
  const numbers = [value, low, high].filter((one) => one !== undefined);
  return unit === 'percent' ? numbers.map((one) => Math.round(one * 10) / 10) : numbers;
}

/** Years, and where a day is given the day, that a reader must see for a fact; nothing when no source dates it. */
function timesOf({ asOf, span }: Fact): readonly number[] {
  const [, year, day] = /^(\d{4})(?:-\d\d)?(?:-(\d\d))?$/u.exec(asOf ?? '') ?? [];
  if (year !== undefined) return [year, day].filter((one) => one !== undefined).map(Number);
  if (span === null) return [];
  return [...new Set([span.start, ...(span.openEnd ? [] : [span.end])])];
}

/** A time as printed names the years of the data and no others. */
async function expectTime(printed: Locator, fact: Fact, lang: Lang): Promise<void> {
  const numbers = numbersIn((await printed.textContent()) ?? '', lang);
  const expected = timesOf(fact);
  expect(numbers, fact.id).toEqual(expect.arrayContaining([...expected]));
  expect(numbers.filter((one) => one > 1900 && !expected.includes(one))).toEqual([]);
}

/** A source as printed: its title, and its address behind the link. */
async function expectSource(entry: Locator, source: Source | undefined): Promise<void> {
  if (!source) throw new Error('The data lack a source.');
  await expect(entry.locator('cite')).toHaveText(source.title);
  const address = sourceAddress(source);
  await expect(entry.locator(`a[href=${JSON.stringify(address ?? '')}]`)).toHaveCount(address === null ? 0 : 1);
}

/** The page of a fact says what the data say, and names each source with the place in it. */
async function expectFactPage(page: Page, fact: Fact, lang: Lang): Promise<void> {
  const { t } = speechIn(lang);
  await expect(page.locator('h1')).toHaveText(fact.statement.text);
  await expect(page).toHaveURL(new RegExp(`/fact/${fact.id}/`, 'u'));
  const cell = (name: string): Locator =>
    page.locator('.fact-table > div', { has: page.getByText(name, { exact: true }) }).locator('dd');
  expect(numbersIn((await cell(t('fact.value')).textContent()) ?? '', lang), fact.id).toEqual(numbersOf(fact));
  await expectTime(cell(t('fact.time')), fact, lang);
  const entries = page.locator('.source-list > li');
  await expect(entries).toHaveCount(fact.sources.length);
  for (const [at, { source, locator }] of fact.sources.entries()) {
    await expectSource(entries.nth(at), evidenceIn(lang).sources[source]);
    const { text } = locatorInWords(locator, atlasIn(lang), speechIn(lang));
    await expect(entries.nth(at).locator('.source-locator')).toHaveText(`, ${text}`);
  }
}

/** Back to the same view, with focus on the link by which it was left. */
async function goBack(page: Page, address: string, link: Locator): Promise<void> {
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(link).toBeFocused();
}

/** Answers whether the way began at a line of the map. */
async function followOnRoute(page: Page, place: Extract<Place, { on: 'route' }>, lang: Lang): Promise<boolean> {
  const fact = evidenceIn(lang).facts[place.fact] ?? raise(place.fact);
  const route = routeIn(lang, place.route);
  const home = page.url();
  const line = page.locator(`svg.sketch a[href*="/route/${route.id}/"]`).first();
  // A line that several routes share leads to the first of them; to the others, as to those without one, leads the list.
  await page.locator('svg.sketch a').first().waitFor({ state: 'attached' });
  const isOnMap = (await line.count()) > 0;
  await (isOnMap ? line : await seenRow(page, route.id)).press('Enter');
  await expect(page.locator('h1')).toHaveText(route.name.text);
  if (place.leg !== null) {
    await page.locator('.leg-link').nth(route.legs.indexOf(place.leg)).press('Enter');
    await expect(page.locator('.leg[data-open] .leg-name')).toHaveText(atlasIn(lang).legs[place.leg]?.name.text ?? '');
  }
  const around = page.locator(place.leg === null ? '.detail-section' : '.leg[data-open]');
  const figure = around.locator('.figure', { has: page.locator(`a[href*="/fact/${fact.id}/"]`) });
  const address = page.url();
  const expectFigure = async (): Promise<void> => {
    expect(numbersIn((await figure.locator('.figure-value').textContent()) ?? '', lang)).toEqual(numbersOf(fact));
    await expectTime(figure.locator('.figure-time'), fact, lang);
  };
  await expectFigure();
  const link = figure.locator('.cited a');
  await link.press('Enter');
  await expectFactPage(page, fact, lang);
  await goBack(page, address, link);
  await expectFigure();
  await page.locator('.detail-back').press('Enter');
  await expect(page).toHaveURL(home);
  return isOnMap;
}

/** The figures of the timeline as a table, open. */
async function openTable(page: Page): Promise<Locator> {
  const table = page.locator('.arrivals-table');
  if ((await table.getAttribute('open')) === null) await table.locator('summary').click();
  await expect(table).toHaveAttribute('open');
  return table;
}

async function followArrivals(
  page: Page,
  { start, end }: Extract<Place, { on: 'arrivals' }>,
  lang: Lang,
): Promise<void> {
  const { years } = speechIn(lang);
  const data = atlasIn(lang).arrivals.find((one) => one.start === start && one.end === end) ?? raise(`${start}`);
  const address = page.url();
  const line = (await openTable(page)).locator('tr', { has: page.getByText(years(start, end), { exact: true }) });
  const cells = async (): Promise<unknown> =>
    (await line.locator('td').allTextContents()).slice(0, 3).map((text) => numbersIn(text, lang)[0] ?? null);
  expect(await cells()).toEqual([data.total, data.women, data.men]);
  const link = line.locator('a').first();
  await link.press('Enter');
  await expect(page.locator('h1')).toHaveText(speechIn(lang).t('nav.sources'));
  await expect(page.locator(`#source-${data.sources[0]}`)).toBeFocused();
  for (const id of data.sources) await expectSource(page.locator(`#source-${id}`), evidenceIn(lang).sources[id]);
  await goBack(page, address, link);
  expect(await cells()).toEqual([data.total, data.women, data.men]);
}

async function followEvent(page: Page, place: Extract<Place, { on: 'event' }>, lang: Lang): Promise<void> {
  const event = atlasIn(lang).events.find(({ id }) => id === place.event) ?? raise(place.event);
  const address = page.url();
  const link = (await openTable(page)).getByRole('link', { name: event.name.text, exact: true });
  await link.press('Enter');
  await expectFactPage(page, evidenceIn(lang).facts[place.fact] ?? raise(place.fact), lang);
  await goBack(page, address, link);
}

for (const lang of langs) {
  test(`ten figures, from where they are drawn to where they are printed and back (${lang})`, async ({ page }) => {
    expect(new Set(followed.map((place) => JSON.stringify(place))).size).toBe(10);
    await open(page, lang === 'en' ? '/' : `/${lang}/`);
    await expect(page.locator('.map-stage')).toHaveAttribute('data-mode', 'failed');
    let fromMap = 0;
    for (const place of followed) {
      await test.step(Object.values(place).join(' '), async () => {
        if (place.on === 'route') fromMap += Number(await followOnRoute(page, place, lang));
        else if (place.on === 'event') await followEvent(page, place, lang);
        else await followArrivals(page, place, lang);
      });
    }
    expect(fromMap).toBeGreaterThanOrEqual(3);
  });
}
