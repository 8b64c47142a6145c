import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import type { ArrivalsRow, Atlas } from '../../src/domain/atlas';
import { arrivalsIn, decadesOf } from '../../src/domain/decades';
import { fixtureAtlas } from '../fixtures/atlas';

const row = (start: number, total: number, rest: Partial<ArrivalsRow> = {}): ArrivalsRow => ({
  start,
  end: start,
  total,
  women: null,
  men: null,
  status: 'confirmed',
  others: [],
  sources: ['sample-2012'],
  ...rest,
});

const atlas: Atlas = {
  ...fixtureAtlas,
  arrivals: [
    row(1950, 607, { end: 1989 }),
    row(1990, 34, { end: 1993 }),
    row(1994, 52),
    row(1995, 42, { status: 'unverified' }),
    row(2000, 312),
    row(2001, 583),
  ],
};

describe('arrivals in a stretch of years', () => {
  test('leave out a year without a source, and name it', () => {
    expect(arrivalsIn(atlas, { start: 1990, end: 1999 })).toMatchObject({ total: 86, without: [1995], partOf: null });
  });

  test('are only a part of a longer row without a yearly split', () => {
    const found = arrivalsIn(atlas, { start: 1960, end: 1969 });
    expect(found.total).toBeNull();
    expect(found.partOf).toMatchObject({ start: 1950, total: 607 });
  });

  test('name the last year of a series that ends before the stretch', () => {
    expect(arrivalsIn(atlas, { start: 2000, end: 2009 })).toMatchObject({ total: 895, until: 2001 });
    expect(arrivalsIn(atlas, { start: 2000, end: 2001 }).until).toBeNull();
  });

  test('are not known where there is no row: null, never zero', () => {
    expect(arrivalsIn(atlas, { start: 2010, end: 2019 })).toEqual({
      total: null,
      without: [],
      until: null,
      partOf: null,
    });
  });
});

describe('the data', () => {
  const { atlas: real } = loadData().editions.en;

  test('has eight decades, and their sums and the total up to 1989 leave nothing out but 1995', () => {
    const decades = decadesOf(real);
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
    const sums = decades.map(({ span }) => arrivalsIn(real, span));
    expect(sums.flatMap(({ without }) => without)).toEqual([1995]);
    const unverified = real.arrivals.filter((one) => one.status === 'unverified');
    const all =
      real.arrivals.reduce((sum, one) => sum + one.total, 0) - unverified.reduce((sum, one) => sum + one.total, 0);
    const parts = new Set(sums.map(({ partOf }) => partOf).filter((one) => one !== null));
    expect(
      sums.reduce((sum, { total }) => sum + (total ?? 0), 0) + [...parts].reduce((sum, one) => sum + one.total, 0),
    ).toBe(all);
  });
});
