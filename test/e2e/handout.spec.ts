/** A route on paper: map, figures, sources and address on at most two pages, read back from the PDF that the browser prints. */
import type { Page } from '@playwright/test';
import { langs, type Fact, type Lang } from '../../src/domain/atlas';
import { shortSource } from '../../src/domain/citing';
import { factTime, figureWords } from '../../src/panels/evidence/figureWords';
import { expect } from '../support/page';
import { test } from './support/noWebgl';
import { readPdf, unspaced } from './support/pdf';
import { atlasIn, evidenceIn, legsIn, routeIn, speechIn } from './support/reading';
import { open } from './support/screen';

/** Points, 72 to the inch. */
const papers = { A4: [595, 842], Letter: [612, 792] } as const;

const handouts: readonly { readonly lang: Lang; readonly route: string; readonly paper: keyof typeof papers }[] = [
  // The one with the most facts.
  { lang: 'en', route: 'western-europe', paper: 'A4' },
  { lang: 'ko', route: 'russia-unhcr', paper: 'A4' },
  { lang: 'pl', route: 'mongolia', paper: 'Letter' },
];

/** All facts of a route and of its legs, each once. */
function factsOf(lang: Lang, slug: string): readonly Fact[] {
  const ids = [...legsIn(lang, slug).flatMap((leg) => leg.facts), ...routeIn(lang, slug).facts];
  return [...new Set(ids)].flatMap((id) => evidenceIn(lang).facts[id] ?? []);
}

/** What a sheet must say of a fact: its figure with its time before what the source says, and who prints it where. */
function linesOf(fact: Fact, lang: Lang): readonly string[] {
  const value = figureWords(fact, speechIn(lang));
  const { sources } = evidenceIn(lang);
  const statement = fact.statement.text;
  return [
    value ? `${factTime(fact, speechIn(lang))})${statement}` : statement,
    ...(value ? [`${value}(`] : []),
    ...fact.sources.flatMap(({ source, locator }) => [
      sources[source] ? shortSource(sources[source]) : source,
      ...(locator === 'whole page' ? [] : [locator]),
    ]),
  ];
}

/** Legs that the printed map draws in colour; the page is as it is while it prints. */
async function mappedLegs(page: Page): Promise<ReadonlySet<string>> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const map = page.locator('.print-map > svg');
  await expect(map).toBeVisible();
  const { width = 0, height = 0 } = (await map.boundingBox()) ?? {};
  expect(Math.min(width / 2, height)).toBeGreaterThan(250);
  await expect(page.locator('.map-stage')).toBeHidden();
  for (const part of ['.print-facts', '.print-footer .qr']) await expect(page.locator(part)).toBeVisible();
  const strokes = map.locator('[data-leg]:not([data-look="out"])');
  const legs = await strokes.evaluateAll((all) => all.map((stroke) => stroke.getAttribute('data-leg') ?? ''));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return new Set(legs);
}

for (const { lang, route, paper } of handouts) {
  test(`${route} on ${paper} (${lang})`, async ({ page, baseURL }) => {
    const path = `${lang === 'en' ? '' : `/${lang}`}/route/${route}/`;
    await open(page, path);
    await expect(page.locator('.print-footer')).toHaveAttribute('data-ready', 'true');
    expect(await mappedLegs(page)).toEqual(new Set(legsIn(lang, route).map(({ id }) => id)));

    const pages = readPdf(await page.pdf({ format: paper }));
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const { size } of pages) expect(size.map(Math.floor)).toEqual(papers[paper]);
    expect(pages[0]?.strokes, 'the map is on the first page').toBeGreaterThan(8000);

    const text = pages.map((one) => one.text).join('');
    const { atlas, facts } = { atlas: atlasIn(lang), facts: factsOf(lang, route) };
    const { name, summary, notSaid } = routeIn(lang, route);
    const said = [name, summary, ...notSaid].map((words) => words.text);
    const sources = [...new Set(facts.flatMap((fact) => fact.sources.map(({ source }) => source)))];
    const titles = sources.map((id) => evidenceIn(lang).sources[id]?.title ?? id);
    const { t } = speechIn(lang);
    const key = [t('picture.others'), ...new Set(legsIn(lang, route).map((leg) => t(`grade.${leg.evidence}`)))];
    const expected = [
      ...said,
      ...key,
      ...facts.flatMap((fact) => linesOf(fact, lang)),
      ...titles,
      `${baseURL}${path}`,
      atlas.edition,
    ];
    expect(expected.length).toBeGreaterThan(40);
    expect(expected.filter((one) => !text.includes(unspaced(one)))).toEqual([]);
  });
}

test.describe('a slow line', () => {
  test.use({ allowFaults: true });

  test('printed before the parts for paper have come: the drawn map stands over the words', async ({ page }) => {
    await page.route(/\/Printed-/u, (route) => route.abort());
    await open(page, '/route/russia-unhcr/');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const map = await page.locator('.map-stage > .sketch').boundingBox();
    const words = await page.locator('.detail').boundingBox();
    expect(map?.height ?? 0).toBeGreaterThan(200);
    expect(words?.y ?? 0).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
    for (const part of ['.map-legend', '.map-inset', '.stage button']) {
      expect(await page.locator(part).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
    }
  });
});

for (const lang of langs) {
  test(`the decades on one sheet of A4 (${lang})`, async ({ page }) => {
    await open(page, `${lang === 'en' ? '' : `/${lang}`}/decades/`);
    await expect(page.locator('.print-footer')).toHaveAttribute('data-ready', 'true');
    const sheets = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(sheets).toHaveLength(1);
    const { eraSchemes } = atlasIn(lang);
    const decades = eraSchemes.find(({ id }) => id === 'decades')?.eras ?? [];
    const { facts, sources } = evidenceIn(lang);
    const printed = new Set(decades.flatMap((era) => era.facts.flatMap((id) => facts[id]?.sources ?? [])));
    for (const { source } of printed) {
      expect(sheets[0]?.text).toContain(unspaced(sources[source] ? shortSource(sources[source]) : source));
    }
  });
}
