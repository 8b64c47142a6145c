import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas, MovementKind } from '../../src/domain/atlas';
import { loadData } from '../../src/build/geodata';
import { describeView } from '../../src/domain/describe';
import {
  askedYears,
  clockOf,
  countChoices,
  placeMeets,
  placesOf,
  selectRoutes,
  standInTime,
} from '../../src/domain/filter';
import { allYears, defaultView, emptyFilter, emptySelection, type Filter } from '../../src/domain/view';

const { atlas } = loadData().editions.en;

const decades = atlas.eraSchemes.find((scheme) => scheme.id === 'decades')?.eras.map((era) => era.id) ?? [];
const subset = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...ids], { maxLength: 3 });
const filters: fc.Arbitrary<Filter> = fc.record({
  eras: subset(atlas.eraSchemes.flatMap((scheme) => scheme.eras.map((era) => era.id))),
  time: fc.option(
    fc.record({
      from: fc.option(fc.integer({ min: 1950, max: 2025 })),
      to: fc.option(fc.integer({ min: 1950, max: 2025 })),
    }),
    { freq: 2 },
  ),
  to: subset(placesOf(atlas, 'to')),
  via: subset(placesOf(atlas, 'via')),
  from: subset(placesOf(atlas, 'from')),
  kinds: fc.subarray(['leaving', 'onward', 'sent', 'return', 'north', 'across'] as const, { maxLength: 2 }),
});

/** The law again, written the slow way from its five sentences: what the fast one must agree with. */
function slowly(data: Atlas, filter: Filter): ReadonlySet<string> {
  const years = askedYears(data, filter);
  const touches = (ids: readonly string[], asked: readonly string[]): boolean =>
    asked.length === 0 || ids.some((id) => placeMeets(data, id, asked));
  return new Set(
    data.routes
      .filter(
        (route) => touches(route.to, filter.to) && touches(route.via, filter.via) && touches(route.from, filter.from),
      )
      .filter((route) => filter.kinds.length === 0 || filter.kinds.includes(route.kind))
      .filter((route) => {
        if (route.stages.length === 0) return standInTime(route.span, route.knownBy, years) !== 'out';
        const travels = (id: string): boolean => {
          const leg = data.legs[id];
          return leg !== undefined && standInTime(leg.span, leg.knownBy, years) !== 'out';
        };
        return route.journeys.some(
          (legs) => touches([data.legs[legs.at(-1) ?? '']?.destination ?? ''], filter.to) && legs.every(travels),
        );
      })
      .map((route) => route.id),
  );
}

describe('the filter law', () => {
  it('shows every route when nothing is asked', () => {
    const visible = selectRoutes(atlas, emptyFilter);
    expect(visible.count).toBe(atlas.routes.length);
    expect(visible.routes.every((route) => route.standing === 'in')).toBe(true);
  });

  it('agrees with the slow reading for any filter', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const visible = selectRoutes(atlas, filter);
        const shown = new Set(visible.routes.filter((route) => route.standing !== 'out').map((route) => route.id));
        expect(shown).toEqual(slowly(atlas, filter));
        expect(visible.count).toBe(shown.size);
      }),
      { numRuns: 300 },
    );
  });

  it('never shows more when more is asked', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom('leaving', 'onward', 'north'), (filter, kind) => {
        const wide = selectRoutes(atlas, { ...filter, kinds: [] });
        const narrow = selectRoutes(atlas, { ...filter, kinds: [kind] });
        const gained = narrow.routes.filter(({ id, standing }) => standing !== 'out' && wide.standing[id] === 'out');
        expect(gained).toEqual([]);
      }),
    );
  });

  it('shows a leg only with a route that shows, and never better than it', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const visible = selectRoutes(atlas, filter);
        const better = Object.entries(visible.legs).filter(([id, standing]) => {
          const routes = atlas.legs[id]?.routes.map((route) => visible.standing[route]) ?? [];
          return standing === 'in'
            ? !routes.includes('in')
            : standing === 'maybe' && routes.every((one) => one === 'out');
        });
        expect(better).toEqual([]);
      }),
    );
  });

  it('counts per choice what choosing it alone shows', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const counts = countChoices(atlas, filter);
        for (const question of ['to', 'via', 'from'] as const) {
          expect(Object.keys(counts[question]).toSorted()).toEqual([...placesOf(atlas, question)].toSorted());
          for (const [id, n] of Object.entries(counts[question])) {
            expect(n, `${question} ${id}`).toBe(selectRoutes(atlas, { ...filter, [question]: [id] }).count);
          }
        }
        for (const [id, n] of Object.entries(counts.kinds)) {
          expect(n, id).toBe(selectRoutes(atlas, { ...filter, kinds: [id as MovementKind] }).count);
        }
        for (const id of decades) {
          expect(counts.eras[id], id).toBe(selectRoutes(atlas, { ...filter, eras: [id], time: null }).count);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads a region as every place in it', () => {
    const europe = selectRoutes(atlas, { ...emptyFilter, to: ['europe'] });
    const each = new Set(
      placesOf(atlas, 'to')
        .filter((id) => atlas.places[id]?.region === 'europe')
        .flatMap((id) =>
          selectRoutes(atlas, { ...emptyFilter, to: [id] })
            .routes.filter((route) => route.standing !== 'out')
            .map((route) => route.id),
        ),
    );
    expect(each.size).toBeGreaterThan(3);
    for (const id of each) expect(europe.standing[id]).toBe('in');
  });
});

describe('time', () => {
  const span = {
    start: 1993,
    end: 2012,
    startSoft: 2,
    endSoft: 5,
    openStart: false,
    openEnd: false,
    edtf: '1993/2012',
  };
  it.each([
    [1993, 1993, 'in'],
    [1980, 1993, 'in'],
    [2012, 2025, 'in'],
    [1991, 1992, 'maybe'],
    [2013, 2017, 'maybe'],
    [1980, 1990, 'out'],
    [2018, 2025, 'out'],
  ] as const)('%i to %i stands %s', (start, end, standing) => {
    expect(standInTime(span, undefined, [{ start, end }])).toBe(standing);
  });

  it('lets an undated leg fall in any years up to the one it was known by', () => {
    expect(standInTime(null, 2012, [{ start: 2010, end: 2019 }])).toBe('maybe');
    expect(standInTime(null, 2012, [{ start: 2013, end: 2019 }])).toBe('out');
    expect(standInTime(null, 2012, [])).toBe('in');
  });
});

describe('the clock', () => {
  const dated = atlas.routes.find((route) => route.span && route.span.start > 1960);
  it('moves to an open route and back by "all years"', () => {
    const view = { ...defaultView(), selection: { ...emptySelection, route: dated?.id ?? '' } };
    expect(clockOf(atlas, view)).toEqual({ start: dated?.span?.start, end: dated?.span?.end, byRoute: true });
    expect(clockOf(atlas, { ...view, filter: { ...emptyFilter, time: allYears } })).toEqual({
      start: atlas.firstYear,
      end: atlas.lastYear,
      byRoute: false,
    });
  });

  it('keeps the reader’s own years when a route is open', () => {
    const view = {
      ...defaultView(),
      selection: { ...emptySelection, route: dated?.id ?? '' },
      filter: { ...emptyFilter, eras: ['1990s'] },
    };
    expect(clockOf(atlas, view)).toEqual({ start: 1990, end: 1999, byRoute: false });
  });
});

describe('the description of a view', () => {
  it('is right for every decade and destination', () => {
    const ends = placesOf(atlas, 'to');
    for (const era of decades) {
      for (const to of ends) {
        const filter = { ...emptyFilter, eras: [era], to: [to] };
        const said = describeView(atlas, { ...defaultView(), filter });
        const expected = slowly(atlas, filter);
        expect(said.count, `${era} ${to}`).toBe(expected.size);
        expect(
          said.maybe + atlas.routes.filter((route) => selectRoutes(atlas, filter).standing[route.id] === 'in').length,
        ).toBe(expected.size);
        for (const { place, count } of said.ends) {
          expect(count).toBe(
            atlas.routes.filter(
              (route) => expected.has(route.id) && route.to.some((end) => placeMeets(atlas, end, [place])),
            ).length,
          );
        }
      }
    }
  });
});
