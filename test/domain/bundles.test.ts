import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import type { Atlas, Leg } from '../../src/domain/atlas';
import { layOut, pointOf, type XY } from '../../src/domain/geometry';
import { bundlesOf, closes } from '../../src/domain/geometry/bundles';

const { atlas } = loadData('geodata').editions.en;
const bundled = Object.values(atlas.legs).filter(closes);
const apart = (a: XY | undefined, b: XY | null): number =>
  a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Number.POSITIVE_INFINITY;

/** The atlas with other legs: a layout is worked out once for the legs of an atlas. */
const withLegs = (legs: readonly Leg[]): Atlas => ({
  ...atlas,
  legs: Object.fromEntries(legs.map((leg) => [leg.id, leg])),
});

describe('a bundle that closes in the overview', () => {
  it('has a way in and a way out, and every leg of it belongs to one of them', () => {
    const [bundle, ...others] = bundlesOf(atlas);
    expect(others).toEqual([]);
    expect(bundle?.ways.map(({ key }) => key)).toEqual(['in', 'out']);
    const legs = bundle?.ways.flatMap((way) => way.legs.map(({ id }) => id)) ?? [];
    expect(legs.toSorted()).toEqual(bundled.map(({ id }) => id).toSorted());
  });

  it('keeps people who go from one of its countries to another on the way in', () => {
    const into = bundlesOf(atlas)[0]?.ways[0]?.legs.map(({ id }) => id) ?? [];
    expect(into).toEqual(expect.arrayContaining(['china-laos', 'laos-thailand']));
    expect(into).not.toContain('thailand-south-korea');
  });

  it('is one line from China and one to South Korea, along the legs of the place that no source names', () => {
    const wholes = layOut(atlas).strokes.filter((stroke) => stroke.bundled?.role === 'whole');
    const [into, out] = ['in', 'out'].map((way) => wholes.filter(({ trunk }) => trunk?.endsWith(`-${way}`)));
    for (const { path } of into ?? []) {
      expect(apart(path[0], pointOf(atlas, 'chn'))).toBeLessThan(3);
      expect(apart(path.at(-1), pointOf(atlas, 'third-country'))).toBeLessThan(3);
    }
    for (const { path } of out ?? []) {
      expect(apart(path[0], pointOf(atlas, 'third-country'))).toBeLessThan(3);
      expect(apart(path.at(-1), pointOf(atlas, 'kor'))).toBeLessThan(3);
    }
    // One line for each grade of its legs: the best known one in view is shown.
    for (const own of [into, out]) {
      expect(new Set(own?.map(({ evidence }) => evidence)).size).toBe(own?.length);
      expect(own?.length).toBeGreaterThan(1);
    }
  });

  it('marks each of its named countries with a dot, and not the unnamed one', () => {
    const dots = layOut(atlas).dots.filter(({ bundle }) => bundle !== null);
    expect(dots.map(({ place }) => place).toSorted()).toEqual(['khm', 'lao', 'mmr', 'phl', 'sgp', 'tha', 'vnm']);
    expect(dots.find(({ place }) => place === 'tha')?.legs).toEqual(
      expect.arrayContaining(['laos-thailand', 'thailand-south-korea']),
    );
  });

  it('is none without a place that no source names: its legs are drawn one by one', () => {
    const named = withLegs(
      Object.values(atlas.legs).filter(({ origin, destination }) => ![origin, destination].includes('third-country')),
    );
    expect(bundlesOf(named)).toEqual([]);
    const { strokes, dots } = layOut(named);
    // No leg waits for a line that is not there.
    expect(strokes.every(({ bundled: part }) => part === null)).toBe(true);
    expect(dots.every(({ bundle }) => bundle === null)).toBe(true);
  });
});
