import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/domain/atlas';
import { selectRoutes } from '../../src/domain/filter';
import { arrivalsInView, compareCells, factsInView, unhcrInView } from '../../src/domain/tables';
import { emptyFilter } from '../../src/domain/view';
import { fixtureAtlas } from '../fixtures/atlas';

const view = (partial: Partial<typeof emptyFilter>, atlas: Atlas = fixtureAtlas) => {
  const filter = { ...emptyFilter, ...partial };
  const visible = selectRoutes(atlas, filter);
  return { filter, visible };
};

describe('facts in the view', () => {
  test('are those of the shown routes and legs, each once', () => {
    const { visible } = view({ to: ['gbr'] });
    expect(factsInView(fixtureAtlas, visible)).toEqual(['ext-904', 'ext-905']);
    const all = factsInView(fixtureAtlas, view({}).visible);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('ext-906');
  });
});

describe('arrivals in the view', () => {
  test('are the rows that touch the asked years', () => {
    const { filter, visible } = view({ time: { from: 1991, to: 1995 } });
    expect(arrivalsInView(fixtureAtlas, filter, visible.years).map((row) => row.start)).toEqual([1991]);
  });

  test('are none when South Korea is not asked for', () => {
    const { filter, visible } = view({ to: ['gbr'] });
    expect(arrivalsInView(fixtureAtlas, filter, visible.years)).toEqual([]);
  });
});

describe('UNHCR counts in the view', () => {
  const gap: Atlas = {
    ...fixtureAtlas,
    unhcr: [
      {
        place: 'gbr',
        rows: [
          [2008, 570, 25],
          [2010, 581, 0],
        ],
      },
      { place: 'mng', rows: [[2012, 5, 0]] },
    ],
  };

  test('say no data for a year without a row, never zero', () => {
    const { filter, visible } = view({ to: ['europe'] }, gap);
    expect(unhcrInView(gap, filter, visible.years)).toEqual([
      { place: 'gbr', year: 2008, refugees: 570, seekers: 25 },
      { place: 'gbr', year: 2009, refugees: null, seekers: null },
      { place: 'gbr', year: 2010, refugees: 581, seekers: 0 },
    ]);
  });

  test('keep to the asked years', () => {
    const { filter, visible } = view({ time: { from: 2010, to: null } }, gap);
    expect(unhcrInView(gap, filter, visible.years).map(({ place, year }) => [place, year])).toEqual([
      ['gbr', 2010],
      ['mng', 2012],
    ]);
  });
});

describe('the order of cells', () => {
  const collator = new Intl.Collator('en');
  const sorted = (cells: readonly (string | number | null)[], direction: 1 | -1) =>
    cells.toSorted((a, b) => compareCells(a, b, direction, collator));

  test('puts empty cells last in both directions', () => {
    expect(sorted([3, null, 10], 1)).toEqual([3, 10, null]);
    expect(sorted([3, null, 10], -1)).toEqual([10, 3, null]);
  });

  test('takes numbers by size and words by the alphabet of the reader', () => {
    expect(sorted([100, 20], 1)).toEqual([20, 100]);
    expect(['łąka', 'lis', 'mak'].toSorted((a, b) => compareCells(a, b, 1, new Intl.Collator('pl')))).toEqual([
      'lis',
      'łąka',
      'mak',
    ]);
  });
});
