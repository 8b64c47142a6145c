import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs, type Route } from '../../src/domain/atlas';
import { LegCard } from '../../src/panels/embed/LegCard';
import { isCounted, legQuestions } from '../../src/panels/evidence/legQuestions';
import { RouteDetail } from '../../src/panels/RouteDetail';
import { renderPanel, textOf } from '../support/renderPanel';

const { editions } = loadData();
const { atlas, evidence } = editions.en;
const detail = (route: string, leg: string | null = null): Promise<string> =>
  renderPanel(<RouteDetail />, editions.en, { page: 'map', selection: { route, leg } });
const routeOf = (id: string): Route => atlas.routes.find((one) => one.id === id) ?? raise(id);
const legOf = (id: string) => atlas.legs[id] ?? raise(id);

function raise(id: string): never {
  throw new Error(`The atlas lacks ${id}.`);
}

/** The numbers in the circles, top to bottom. */
const numbers = (markup: string): readonly string[] =>
  [...markup.matchAll(/class="leg-number"[^>]*>(\d+)</gu)].map(([, number = '']) => number);

/** What the bar says of the legs before and after. */
const bar = (markup: string): string => textOf(markup.slice(markup.indexOf('class="leg-steps"')));

describe('legs of an open route', () => {
  test('bear the numbers of the map, in the spine and in the bar', async () => {
    const markup = await detail('third-country-south-korea', 'china-thailand');
    expect(numbers(markup)).toEqual(['1', '1', '2', '2', '2', '3', '3', '3']);
    expect(bar(markup)).toMatch(/Leg 2 of 3 From China to Mongolia.*Leg 2 of 3 To another state/u);
    expect(textOf(markup)).toContain('3 legs 8 lines');
  });

  test('bear no number where the map has none', async () => {
    const markup = await detail('western-europe', 'prk-deu');
    expect(numbers(markup)).toEqual([]);
    expect(bar(markup)).toMatch(/Line 1 of 8 To the United Kingdom.*Line 3 of 8/u);
  });

  test('have no bar where there is no leg before or after', async () => {
    const [leg = ''] = routeOf('japan-to-north').legs;
    expect(await detail('japan-to-north')).toContain('leg-steps');
    expect(await detail('japan-to-north', leg)).not.toContain('leg-steps');
    expect(await detail('central-europe')).not.toContain('leg-steps');
  });

  test('meet where people went one of several ways', async () => {
    expect(textOf(await detail('third-country-south-korea'))).toContain(
      'Mongolia, Thailand or another state, not named',
    );
  });

  test('bear the same numbers in a narrow frame', async () => {
    const card = (route: string, leg: string): Promise<string> =>
      renderPanel(<LegCard />, editions.en, { page: 'map', selection: { route, leg } });
    const china = await card('third-country-south-korea', 'china-thailand');
    expect(numbers(china)).toEqual(['2']);
    expect(textOf(china)).toMatch(/Leg 2\s+Leg 2/u);
    const europe = await card('western-europe', 'prk-gbr');
    expect(numbers(europe)).toEqual([]);
    expect(textOf(europe)).toMatch(/Before\s+Line 2/u);
  });
});

describe('questions on a leg', () => {
  const of = (route: string, leg: string): readonly string[] =>
    legQuestions(atlas, evidence, routeOf(route), legOf(leg)).map(({ slug }) => slug);

  test('are those whose statements it cites, and those on the country at one of its ends', () => {
    expect(of('laos-thailand', 'laos-thailand')).toContain('thai-police-figures');
    expect(of('third-country-south-korea', 'china-thailand')).toEqual(['people-in-china']);
    expect(of('into-jilin-and-liaoning', 'prk-jilin')).toContain('people-in-china');
    expect(of('western-europe', 'prk-deu')).not.toContain('in-the-united-kingdom');
  });

  test.each(langs)('stand after its figures, each with its number of statements, in %s', async (lang) => {
    const edition = editions[lang];
    const open = edition.atlas.routes.slice(0, 20).flatMap((route) => route.legs.map((leg) => ({ route, leg })));
    const asked = await Promise.all(
      open.map(async ({ route, leg }) => {
        const view = { page: 'map', selection: { route: route.id, leg } } as const;
        const markup = await renderPanel(<RouteDetail />, edition, view);
        const body = markup.slice(markup.indexOf('class="compare"'), markup.indexOf('class="detail-section"'));
        return [...body.matchAll(/\/estimates\/([\w-]+)\//gu)].map(([, slug]) => slug);
      }),
    );
    const expected = open.map(({ route, leg }) =>
      legQuestions(edition.atlas, edition.evidence, route, edition.atlas.legs[leg] ?? raise(leg)).map(
        ({ slug }) => slug,
      ),
    );
    expect(expected.flat().length).toBeGreaterThan(10);
    expect(asked).toEqual(expected);
  });

  test('are about estimates where a number is given, and about statements where none is', async () => {
    const markup = await detail('russia-unhcr', 'russia-south-korea');
    const stance = evidence.conflicts.find(({ slug }) => slug === 'russias-stance') ?? raise('russias-stance');
    expect(isCounted(stance, evidence)).toBe(false);
    expect(textOf(markup)).toContain('Compare both statements');
    expect(textOf(markup)).toContain('Compare all 5 estimates');
    expect(textOf(markup)).toContain('Never added up.');
  });
});
