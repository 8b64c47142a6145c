import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { decadesOf } from '../../src/domain/decades';
import { sumOfYears } from '../../src/domain/timeline';

describe('the data', () => {
  const { atlas } = loadData().editions.en;

  test('has eight decades; every row of the series is in a sum, or named beside one', () => {
    const decades = decadesOf(atlas);
    expect(decades.map(({ id }) => id)).toEqual([
      '1950s',
      '1960s',
      '1970s',
      '1980s',
      '1990s',
      '2000s',
      '2010s',
      '2020s',
    ]);
    const sums = decades.map(({ span }) => sumOfYears(atlas, atlas.arrivals, span));
    expect(sums.flatMap(({ unsourced }) => unsourced)).toEqual([1995]);
    const periods = new Set(sums.flatMap((sum) => sum.periods));
    expect([...periods].map(({ start, end }) => [start, end])).toEqual([
      [1950, 1989],
      [1990, 1993],
    ]);
    const sourced = atlas.arrivals.filter((one) => one.status !== 'unverified');
    const added = sums.reduce((sum, { total }) => sum + total, 0);
    expect(added + [...periods].reduce((sum, one) => sum + one.total, 0)).toBe(
      sourced.reduce((sum, one) => sum + one.total, 0),
    );
  });

  test('publishes no second value beside a figure without a source', () => {
    const unsourced = atlas.arrivals.filter((one) => one.status === 'unverified');
    expect(unsourced.map(({ start, others }) => [start, others])).toEqual([[1995, []]]);
  });
});
