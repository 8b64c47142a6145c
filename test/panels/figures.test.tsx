import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs, type Fact } from '../../src/domain/atlas';
import { figureOf, likeFigures, type Figure } from '../../src/domain/figures';
import { figureAxis } from '../../src/panels/evidence/figureAxis';
import { FigureList } from '../../src/panels/evidence/FigureList';
import { toldFigure } from '../../src/panels/evidence/figureWords';
import { StatementList } from '../../src/panels/evidence/StatementList';
import { renderPanel, textOf } from '../support/renderPanel';

const { editions } = loadData();
const { atlas, evidence } = editions.en;
const number = (value: number): string => value.toLocaleString('en');
const factOf = (id: string): Fact => {
  const fact = evidence.facts[id];
  if (!fact) throw new Error(`There is no fact ${id}.`);
  return fact;
};
const figures = (...values: readonly number[]): readonly Figure[] => {
  const [any] = Object.values(evidence.facts);
  if (!any) throw new Error('There is no fact.');
  return values.map((value) => ({ fact: any, shape: 'value', low: value, high: value }));
};
const factsOfLegs = Object.values(atlas.legs).map(({ facts }) => facts.map(factOf));

describe('the axis of like figures', () => {
  test('starts at zero and ends at a round number', () => {
    expect(figureAxis(figures(100_000, 200_000, 16_000), number)).toEqual({
      max: 200_000,
      ticks: [0, 100_000, 200_000],
    });
    expect(figureAxis(figures(602, 61), number)).toEqual({ max: 800, ticks: [0, 200, 400, 600, 800] });
  });

  test('has fewer marks where their labels are long', () => {
    expect(figureAxis(figures(1_643_000, 5), number)).toEqual({ max: 2_000_000, ticks: [0, 1_000_000, 2_000_000] });
  });

  test('shows a share against its whole', () => {
    const [share] = figures(60.7).map((figure) => ({ ...figure, fact: { ...figure.fact, unit: 'percent' } }));
    expect(figureAxis(share ? [share, share] : [], number)).toEqual({ max: 100, ticks: [0, 50, 100] });
  });

  test('counts whole people', () => {
    expect(figureAxis(figures(1, 1), number)?.ticks).toEqual([0, 1]);
  });

  test('needs two numbers', () => {
    expect(figureAxis(figures(5), number)).toBeNull();
    expect(figureAxis([], number)).toBeNull();
  });

  test('holds every figure of the atlas, and its labels fit', () => {
    const groups = factsOfLegs.flatMap((facts) => likeFigures(facts.flatMap((fact) => figureOf(fact) ?? [])));
    const axes = groups.flatMap((group) => {
      const axis = figureAxis(group, number);
      return axis ? [{ axis, group }] : [];
    });
    expect(axes.length).toBeGreaterThan(10);
    for (const { axis, group } of axes) {
      expect(axis.ticks[0]).toBe(0);
      expect(Math.max(...group.map(({ high }) => high ?? 0))).toBeLessThanOrEqual(axis.max);
      expect(axis.ticks.map(number).join('').length).toBeLessThanOrEqual(27);
    }
  });
});

describe('figures of one kind', () => {
  const list = (facts: readonly Fact[]): Promise<string> =>
    renderPanel(<FigureList facts={facts} evidence={evidence} />, editions.en, { page: 'map' });

  test('print their scale once and what they count once', async () => {
    const britain = (atlas.legs['prk-gbr']?.facts ?? []).map(factOf);
    const applications = britain.filter(({ unit }) => unit === 'applications');
    expect(applications.length).toBeGreaterThan(2);
    const markup = await list(applications);
    expect(markup.match(/class="miniplot"/gu)).toHaveLength(applications.length);
    expect(markup.match(/figure-scale/gu)).toHaveLength(1);
    expect(markup.match(/class="tag"/gu)).toHaveLength(1);
    expect(textOf(markup)).toMatch(/^ Applications Flow /u);
  });

  test('have no plot where only one gives a number', async () => {
    const facts = (atlas.legs['prk-russia']?.facts ?? []).map(factOf).filter(({ measure }) => measure === 'flow');
    expect(facts.length).toBeGreaterThan(1);
    expect(await list(facts)).not.toContain('miniplot');
  });

  test('do not count a single person', () => {
    const single = Object.values(evidence.facts).filter(({ value, unit }) => value === 1 && unit === 'persons');
    expect(single.length).toBeGreaterThan(0);
    for (const fact of single) expect(toldFigure(fact)).toBeNull();
  });
});

describe('what stands under one another', () => {
  const facts = Object.values(evidence.facts).filter((fact) => !toldFigure(fact));
  const twin = facts.find((fact) => fact.doubt) ?? facts[0];
  const statements = (list: readonly Fact[]): Promise<string> =>
    renderPanel(<StatementList facts={list} evidence={evidence} />, editions.en, { page: 'map' });

  test('names the same place and the same doubt once, and keeps a link for each fact', async () => {
    if (!twin?.doubt) throw new Error('No statement is doubted.');
    const markup = await statements([twin, { ...twin, id: 'other' }]);
    expect(textOf(markup).match(/as above/gu)).toHaveLength(1);
    expect(textOf(markup).match(/As above\./gu)).toHaveLength(1);
    expect(textOf(markup).split(twin.doubt.text)).toHaveLength(2);
    expect(markup).toContain('/fact/other/');
  });

  test('tells a doubt once whether one or two publishers print the fact', async () => {
    if (!twin?.doubt) throw new Error('No statement is doubted.');
    const [one, two] = [
      { ...twin, status: 'confirmed' as const },
      { ...twin, id: 'other', status: 'single-source' as const },
    ];
    expect(textOf(await statements([one, two]))).toContain('Note. As above.');
    const unverified = { ...two, status: 'unverified' as const };
    expect(textOf(await statements([one, unverified]))).not.toContain('As above.');
  });

  test('names another place and another doubt', async () => {
    if (!twin?.doubt) throw new Error('No statement is doubted.');
    const other = { ...twin, id: 'other', doubt: { text: 'Something else.' }, sources: [] };
    expect(textOf(await statements([twin, other]))).not.toMatch(/as above/iu);
  });

  test.each(langs)('never names the place of no place, in %s', async (lang) => {
    const edition = editions[lang];
    const all = Object.values(edition.evidence.facts);
    expect(all.some(({ sources }) => sources.some(({ locator }) => locator === 'none'))).toBe(true);
    const markup = await renderPanel(<StatementList facts={all} evidence={edition.evidence} />, edition, {
      page: 'map',
    });
    expect(markup).not.toMatch(/, none</u);
  });
});
