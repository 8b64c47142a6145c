import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langs } from '../../src/domain/atlas';
import { movementKinds } from '../../src/domain/records';
import type { View } from '../../src/domain/view';
import { canonical, decodeView, encodeView, normalView, privateAddress } from '../../src/state/url';
import { keys } from '../../src/state/url/address';
import { addressOf, knownIds } from './knownIds';

const read = (text: string) => decodeView(addressOf(text), knownIds);

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.array(fc.constantFrom(...values), { maxLength: 6 });
const areas = Object.entries(knownIds.places)
  .filter(([, { kind }]) => kind !== 'province' && kind !== 'city')
  .map(([id]) => id);
const year = orNull(fc.integer({ min: 1950, max: 2025 }));
const coordinate = (most: number): fc.Arbitrary<number> => fc.double({ min: -most, max: most, noNaN: true });
const fact = fc.constantFrom('levi-001', 'kh-028', 'ext-305');

/** Any view that the app could hold: right in each part, in no particular form. */
const anyView: fc.Arbitrary<View> = fc.record({
  lang: fc.constantFrom(...langs),
  page: fc.constantFrom('map', 'estimates', 'decades', 'table', 'sources', 'fact', 'story'),
  filter: fc.record({
    eras: some(knownIds.eras),
    time: orNull(fc.record({ from: year, to: year })),
    to: some([...areas, 'isl']),
    via: some(areas),
    from: some(areas),
    kinds: some(movementKinds),
  }),
  selection: fc.record({
    route: orNull(fc.constantFrom(...knownIds.routes)),
    leg: orNull(fc.constantFrom(...knownIds.legs)),
    place: orNull(fc.constantFrom(...Object.keys(knownIds.places))),
    fact: orNull(fact),
    conflict: orNull(fc.constantFrom('arrivals', 'number-in-china')),
  }),
  camera: orNull(
    fc.record({ zoom: fc.double({ min: -2, max: 30, noNaN: true }), lat: coordinate(90), lng: coordinate(999) }),
  ),
  story: orNull(
    fc.record({ id: fc.constantFrom('three-waves', 'one-paper'), chapter: fc.integer({ min: 1, max: 2 }) }),
  ),
  ui: fc.constantFrom('full', 'compact', 'map', 'list', 'static'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  motion: fc.constantFrom('auto', 'off'),
  gestures: fc.constantFrom('auto', 'cooperative', 'free'),
  edition: orNull(fc.constantFrom(...knownIds.editions)),
});

/** Text with a good share of what has a meaning in an address. */
const garbage = fc
  .array(
    fc.oneof(
      fc.constantFrom('?', '#', '&', '=', ',', '/', '%', '..', '4/38/127', 'view', '__proto__', 'KOR', '1990s', 'ko'),
      fc.constantFrom(...keys),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('any view', () => {
  it('comes back from its address and from its private address', () => {
    fc.assert(
      fc.property(anyView, fc.boolean(), fc.constantFrom('/', '/tumen/'), (view, embed, base) => {
        for (const write of [encodeView, privateAddress]) {
          const { view: back, notices } = decodeView(addressOf(write(view, { base, embed })), knownIds, { base });
          expect(back).toEqual(normalView(view));
          expect(notices).toEqual([]);
        }
      }),
    );
  });

  it('has an address of at most 1,500 characters that the browser would not change', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = canonical(view);
        expect(address.length).toBeLessThanOrEqual(1500);
        const { pathname, search, hash } = new URL(address, 'https://example.org');
        expect(pathname + search + hash).toBe(address);
      }),
    );
  });

  it('is the same view as another if and only if their addresses are the same', () => {
    fc.assert(
      fc.property(anyView, anyView, (a, b) => {
        expect(canonical(a) === canonical(b)).toBe(JSON.stringify(normalView(a)) === JSON.stringify(normalView(b)));
      }),
    );
  });

  it('keeps its address when one part is changed and changed back, and only then', () => {
    fc.assert(
      fc.property(anyView, anyView, fc.constantFrom('filter', 'selection', 'camera', 'theme', 'lang'), (a, b, part) => {
        const mixed = { ...a, [part]: b[part] };
        const same = JSON.stringify(normalView(a)) === JSON.stringify(normalView(mixed));
        expect(canonical(a) === canonical(mixed)).toBe(same);
      }),
    );
  });
});

describe('any text', () => {
  it('never throws, gives a normal view, and quotes nothing harmful', () => {
    fc.assert(
      fc.property(garbage, garbage, garbage, (pathname, search, hash) => {
        const { view, notices, foreign } = decodeView({ pathname, search, hash }, knownIds);
        expect(normalView(view)).toEqual(view);
        expect(read(encodeView(view, { foreign })).view).toEqual(view);
        for (const { values } of notices)
          for (const value of Object.values(values)) expect(value).not.toMatch(/[<>"'`{}$&\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('has a canonical address that is its own canonical address', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const once = canonical(read(`/${text}`).view);
        expect(canonical(read(once).view)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('means the same in any order of keys and items, in either letter case', () => {
    const query = fc.record({
      to: fc.uniqueArray(fc.constantFrom('KOR', 'deu', 'gb', 'europe'), { minLength: 1 }),
      era: fc.uniqueArray(fc.constantFrom('1990s', 'wave-1', 'talbukja'), { minLength: 1 }),
      kind: fc.uniqueArray(fc.constantFrom(...movementKinds), { minLength: 1 }),
      theme: fc.constant(['dark']),
      foo: fc.constant(['bar']),
    });
    fc.assert(
      fc.property(query, fc.infiniteStream(fc.nat()), (values, random) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((value) => [random.next().value, value] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, value]) => value);
        const pairs = Object.entries(values);
        const one = pairs.map(([key, items]) => `${key}=${items.join()}`).join('&');
        const two = shuffled(pairs.flatMap(([key, items]) => items.map((item) => `${key}=${item.toUpperCase()}`)));
        expect(canonical(read(`/?${two.join('&')}`).view)).toBe(canonical(read(`/?${one}`).view));
      }),
    );
  });
});
