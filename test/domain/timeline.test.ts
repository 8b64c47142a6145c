import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArrivalsRow, Era, Span, TimelineEvent } from '../../src/domain/atlas';
import {
  bandOf,
  barParts,
  decadeBeside,
  eventMarks,
  greatest,
  periodRows,
  publishedRange,
  slotsOf,
  stretchOf,
  sumOfYears,
  unitedYears,
  yearRows,
} from '../../src/domain/timeline';

const axis = { firstYear: 1950, lastYear: 2025 };
const span = (start: number, end: number, rest: Partial<Span> = {}): Span => ({
  start,
  end,
  startSoft: 0,
  endSoft: 0,
  openStart: false,
  openEnd: false,
  edtf: `${start}/${end}`,
  ...rest,
});
const era = (id: string, when: Span): Era => ({ id, scheme: 'words', span: when, name: { text: id }, facts: ['f'] });
const event = (id: string, when: Span): TimelineEvent => ({
  id,
  span: when,
  name: { text: id },
  facts: ['f'],
  major: false,
});
const row = (start: number, end: number, total: number, rest: Partial<ArrivalsRow> = {}): ArrivalsRow => ({
  start,
  end,
  total,
  women: null,
  men: null,
  status: 'confirmed',
  others: [],
  sources: ['s'],
  ...rest,
});
const other = (value: number) => ({ value, label: `${value} (another release)`, source: 's' });

const anyRow = fc
  .record({
    start: fc.integer({ min: 1940, max: 2030 }),
    long: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(40)),
    women: fc.nat(3000),
    men: fc.nat(3000),
    hasSexes: fc.boolean(),
    others: fc.array(fc.nat(9000), { maxLength: 3 }),
    status: fc.constantFrom('confirmed' as const, 'unverified' as const),
  })
  .map(({ start, long, women, men, hasSexes, others, status }) =>
    row(start, start + long, women + men, {
      ...(hasSexes ? { women, men } : {}),
      others: others.map(other),
      status,
    }),
  );

describe('stretchOf', () => {
  it('fills a year from its first to its last day and cuts at the ends of the timeline', () => {
    expect(stretchOf(axis, { start: 1950, end: 2025 })).toEqual({ left: 0, width: 1 });
    expect(stretchOf(axis, { start: 2020, end: 2029 }).left + stretchOf(axis, { start: 2020, end: 2029 }).width).toBe(
      1,
    );
    expect(stretchOf(axis, { start: 1951, end: 1951 }).left).toBeCloseTo(1 / 76);
  });

  it('stays on the timeline for any years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2200 }), fc.nat(300), (start, long) => {
        const { left, width } = stretchOf(axis, { start, end: start + long });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('bandOf', () => {
  it('fades a soft edge over twice its uncertainty, so that the stated year is at half strength', () => {
    const band = bandOf(axis, span(1961, 1991, { startSoft: 2, endSoft: 2 }));
    const start = band.left * 76 + 1950;
    expect(start).toBeCloseTo(1959);
    expect(start + band.fullFrom * band.width * 76).toBeCloseTo(1963);
    expect(band.fullTo).toBeLessThan(1);
    expect(band.tick).toBe(false);
  });

  it('runs an open end to the edge without a fade and gives a dated start a tick', () => {
    const band = bandOf(axis, span(1997, 2025, { openEnd: true }));
    expect(band).toMatchObject({ fullFrom: 0, fullTo: 1, tick: true });
    expect(band.left + band.width).toBeCloseTo(1);
    expect(bandOf(axis, span(1950, 1953, { openStart: true })).tick).toBe(false);
  });
});

describe('slotsOf', () => {
  it('names the longest era of a start and keeps the shorter one for the hover', () => {
    const slots = slotsOf(
      axis,
      [era('short', span(1994, 1996)), era('long', span(1994, 2025)), era('next', span(2005, 2010))],
      () => 4,
    );
    expect(slots.map((slot) => slot.eras.map(({ id }) => id))).toEqual([['long'], ['next']]);
    expect(slots[0]?.more.map(({ id }) => id)).toEqual(['short']);
    expect(slots[0]?.at.width).toBeCloseTo(11 / 76);
  });

  it('lets a short place grow over the next start, but not over the end of its own era', () => {
    const grown = slotsOf(axis, [era('a', span(1994, 2025)), era('b', span(1996, 2025))], () => 4);
    expect(grown[0]?.at.width).toBeCloseTo(4 / 76);
    const ended = slotsOf(axis, [era('a', span(1994, 1995)), era('b', span(1996, 2025))], () => 4);
    expect(ended[0]?.at.width).toBeCloseTo(2 / 76);
  });

  it('never overlaps places and never loses an era', () => {
    const anyEra = fc
      .tuple(fc.integer({ min: 1950, max: 2025 }), fc.nat(75), fc.nat(2))
      .map(([start, long, soft]) => span(start, Math.min(2025, start + long), { endSoft: soft }));
    fc.assert(
      fc.property(fc.array(anyEra, { maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (spans, years) => {
        const eras = spans.map((one, index) => era(`e${index}`, one));
        const slots = slotsOf(axis, eras, () => years);
        expect(slots.flatMap((slot) => [...slot.eras, ...slot.more]).length).toBe(eras.length);
        let end = 0;
        for (const { at } of slots) {
          expect(at.left).toBeGreaterThanOrEqual(end - 1e-9);
          expect(at.width).toBeGreaterThan(0);
          end = at.left + at.width;
        }
      }),
    );
  });
});

describe('bars and brackets', () => {
  it('holds every bar and every published value of a year on the axis', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
        const top = greatest(rows);
        for (const one of yearRows(rows)) {
          for (const part of barParts(one)) {
            expect(part.from).toBeLessThanOrEqual(part.to);
            expect(part.to).toBeLessThanOrEqual(top);
          }
          expect(publishedRange(one)?.high ?? one.total).toBeLessThanOrEqual(top);
        }
      }),
    );
  });

  it('draws a total of several years as a bracket and never as a bar', () => {
    const rows = [row(1950, 1989, 607), row(1994, 1994, 52)];
    expect(yearRows(rows).map((one) => one.start)).toEqual([1994]);
    expect(periodRows(rows).map((one) => one.start)).toEqual([1950]);
    expect(greatest(rows)).toBe(52);
  });

  it('sees no disagreement where another release repeats the number', () => {
    expect(publishedRange(row(2017, 2017, 1127, { others: [other(1127)] }))).toBeNull();
    expect(publishedRange(row(2010, 2010, 2402, { others: [other(2376), other(2423)] }))).toEqual({
      low: 2376,
      high: 2423,
    });
  });
});

describe('sumOfYears', () => {
  it('adds yearly figures with a source and names what it left out', () => {
    const rows = [
      row(1990, 1993, 34),
      row(1994, 1994, 52),
      row(1995, 1995, 42, { status: 'unverified' }),
      row(2000, 2000, 312),
    ];
    expect(sumOfYears(axis, rows, { start: 1990, end: 1999 })).toMatchObject({
      total: 52,
      counted: 1,
      asked: 10,
      periods: [{ total: 34 }],
      unsourced: [1995],
    });
    expect(sumOfYears(axis, rows, { start: 2020, end: 2029 }).asked).toBe(6);
  });

  it('says of what the asked years are a part, and where the series ends', () => {
    const rows = [row(1950, 1989, 607), row(2000, 2000, 312), row(2001, 2001, 583)];
    expect(sumOfYears(axis, rows, { start: 1960, end: 1969 })).toMatchObject({ counted: 0, partOf: { total: 607 } });
    expect(sumOfYears(axis, rows, { start: 1980, end: 1999 }).partOf).toBeNull();
    expect(sumOfYears(axis, rows, { start: 2000, end: 2009 })).toMatchObject({ total: 895, until: 2001, partOf: null });
    expect(sumOfYears(axis, rows, { start: 2000, end: 2001 }).until).toBeNull();
  });

  it('never counts a row that reaches outside the years or has no source', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), fc.integer({ min: 1950, max: 2016 }), (rows, start) => {
        const years = { start, end: start + 9 };
        const lawful = rows.filter(
          (one) => one.start === one.end && one.start >= start && one.end <= years.end && one.status !== 'unverified',
        );
        expect(sumOfYears(axis, rows, years).total).toBe(lawful.reduce((sum, one) => sum + one.total, 0));
      }),
    );
  });
});

describe('decadeBeside', () => {
  const decades = [1950, 1960, 1970].map((start) => era(`${start}s`, span(start, start + 9)));
  const beside = (start: number, end: number, by: 1 | -1) =>
    decadeBeside({ firstYear: 1950, lastYear: 1979 }, decades, { start, end, byRoute: false }, by)?.id ?? null;

  it('goes from all years to the first or the last decade', () => {
    expect([beside(1950, 1979, 1), beside(1950, 1979, -1)]).toEqual(['1950s', '1970s']);
  });

  it('goes by the decade in which the clock starts and ends at the ends', () => {
    expect([beside(1960, 1969, 1), beside(1960, 1969, -1)]).toEqual(['1970s', '1950s']);
    expect([beside(1957, 1979, 1), beside(1957, 1979, -1)]).toEqual(['1960s', '1950s']);
    expect([beside(1970, 1979, 1), beside(1950, 1959, -1)]).toEqual([null, null]);
  });
});

describe('unitedYears', () => {
  it('joins years that touch and keeps gaps', () => {
    const years = [
      { start: 2020, end: 2029 },
      { start: 1950, end: 1959 },
      { start: 1960, end: 1969 },
    ];
    expect(unitedYears(axis, years)).toEqual([
      { start: 1950, end: 1969 },
      { start: 2020, end: 2025 },
    ]);
  });
});

describe('eventMarks', () => {
  it('puts all short events of a year into one point and draws long ones as bars', () => {
    const marks = eventMarks(axis, [
      event('one', span(1953, 1953)),
      event('war', span(1950, 1953)),
      event('two', span(1953, 1954)),
      event('later', span(2030, 2031)),
    ]);
    expect(marks.map(({ start, end, events }) => [start, end, events.map(({ id }) => id)])).toEqual([
      [1950, 1953, ['war']],
      [1953, 1953, ['one', 'two']],
    ]);
  });
});
