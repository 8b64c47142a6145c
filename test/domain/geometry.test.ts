import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Leg } from '../../src/domain/atlas';
import {
  boundsOf,
  fromMercator,
  layOut,
  legPath,
  lengthOf,
  mercator,
  midpoint,
  unwrap,
  WORLD,
} from '../../src/domain/geometry';
import { bow, loop } from '../../src/domain/geometry/curves';
import { loadData } from '../../src/build/geodata';
import { mapAtlas } from '../map/mapAtlas';

const real = loadData().editions.en.atlas;
const atlases = [
  ['fixture', mapAtlas],
  ['geodata', real],
] as const;

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const unit = fc.double({ min: 0, max: WORLD, noNaN: true });
const xy = fc.tuple(unit, unit);

describe('mercator', () => {
  it('goes to world units and back', () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        const [backX, backY] = fromMercator(mercator([x, y]));
        expect(backX).toBeCloseTo(x, 6);
        expect(backY).toBeCloseTo(y, 6);
      }),
    );
  });

  it('puts Greenwich on the equator in the middle of 512 units', () => {
    const [x, y] = mercator([0, 0]);
    expect([x, y].map(Math.round)).toEqual([256, 256]);
  });

  it('unwraps to the short way round', () => {
    expect(unwrap(-105, 127)).toBe(255);
    fc.assert(fc.property(lng, lng, (a, near) => Math.abs(unwrap(a, near) - near) <= 180 + 1e-9));
  });
});

describe('curves', () => {
  it('begin and end where they are told to, whatever the bend', () => {
    fc.assert(
      fc.property(xy, xy, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (a, b, bend) => {
        const path = bow(a, b, bend);
        expect(path[0]).toEqual(a);
        expect(path.at(-1)?.[0]).toBeCloseTo(b[0], 9);
        expect(path.flat().some(Number.isNaN)).toBe(false);
      }),
    );
  });

  it('bow to the left of travel for a positive bend: north of a line to the east', () => {
    expect(midpoint(bow([0, 100], [100, 100], 0.2)).at[1]).toBeLessThan(100);
  });

  it('loop back to where they began', () => {
    const path = loop([10, 10], [60, 40], 0.3);
    expect(path.at(-1)?.[0]).toBeCloseTo(10);
    expect(path.at(-1)?.[1]).toBeCloseTo(10);
  });
});

describe.each(atlases)('legs of the %s', (_name, atlas) => {
  const legs: readonly Leg[] = Object.values(atlas.legs);

  it('all have a line between their two places, over the Pacific where that is shorter', () => {
    for (const leg of legs) {
      const path = legPath(leg, atlas);
      const [from, to] = [atlas.places[leg.origin]?.at ?? [0, 0], atlas.places[leg.destination]?.at ?? [0, 0]];
      const end = leg.kind === 'across' ? from : to;
      expect(path[0]?.[0], leg.id).toBeCloseTo(from[0], 6);
      expect(path[0]?.[1], leg.id).toBeCloseTo(from[1], 6);
      expect(path.at(-1)?.[0], leg.id).toBeCloseTo(unwrap(end[0], from[0]), 6);
      expect(path.at(-1)?.[1], leg.id).toBeCloseTo(end[1], 6);
    }
  });

  it('never jump from one side of the world to the other', () => {
    for (const leg of legs) {
      const path = legPath(leg, atlas);
      for (const [index, [x]] of path.entries())
        expect(Math.abs(x - (path[index - 1]?.[0] ?? x)), leg.id).toBeLessThan(90);
    }
  });

  it('of a bundle run steadily between Korea and Europe', () => {
    const wavering = legs.filter((leg) => {
      const xs = legPath(leg, atlas).map(([x]) => x);
      const fromKorea = (xs[0] ?? 0) > 90 ? xs : xs.toReversed();
      return leg.bundle === 'europe' && fromKorea.slice(1, 45).some((x, index) => x >= (fromKorea[index] ?? x));
    });
    expect(wavering.map((leg) => leg.id)).toEqual([]);
  });

  it('lay out without a single bad number, each id once', () => {
    const { strokes, marks, dots, names, gates } = layOut(atlas);
    for (const { id, path } of strokes) {
      expect(path.length, id).toBeGreaterThan(1);
      expect(path.flat().every(Number.isFinite), id).toBe(true);
      expect(lengthOf(path), id).toBeGreaterThan(0);
    }
    for (const list of [strokes, marks, dots, gates]) expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
    expect(names.every(({ path }) => path.flat().every(Number.isFinite))).toBe(true);
  });

  it('all have a stroke', () => {
    const drawn = new Set(layOut(atlas).strokes.flatMap((stroke) => stroke.legs));
    expect(legs.filter((leg) => !drawn.has(leg.id)).map((leg) => leg.id)).toEqual([]);
  });

  it('leave no stroke outside the one world copy', () => {
    for (const { id, path } of layOut(atlas).strokes)
      for (const [x] of path) expect(x >= 0 && x <= WORLD, id).toBe(true);
  });

  it('keep their lanes apart and in order at mid-course', () => {
    const middle = new Map<number, number>();
    const { lines } = layOut(atlas);
    for (const line of lines.values()) {
      if (line.lane === null) continue;
      const points = line.outward ? line.path : line.path.toReversed();
      middle.set(line.lane, points[24]?.[1] ?? 0);
    }
    const heights = [...middle].toSorted(([a], [b]) => a - b).map(([, y]) => y);
    expect(heights.length).toBeGreaterThan(3);
    const gaps = heights.slice(1).map((y, index) => y - (heights[index] ?? y));
    expect(Math.min(...gaps)).toBeGreaterThan(1.5);
  });
});

describe('a fan', () => {
  it('shares its trunk: all legs of a lane run the same points up to the hub', () => {
    const { lines } = layOut(mapAtlas);
    const [first, ...others] = [...lines].filter(([id]) => id.startsWith('asylum-west')).map(([, line]) => line);
    expect(others.length).toBe(6);
    for (const line of others) expect(line.path.slice(0, line.hub ?? 0)).toEqual(first?.path.slice(0, first.hub ?? 0));
  });

  it('draws one trunk for each grade in it and a branch for each leg', () => {
    const { strokes } = layOut(mapAtlas);
    expect(strokes.filter((stroke) => stroke.id.startsWith('trunk-1-')).map((stroke) => stroke.evidence)).toEqual([
      'documented',
      'reported',
    ]);
    expect(strokes.filter((stroke) => stroke.id.startsWith('asylum-west') && stroke.branch).length).toBe(7);
  });

  it('does not move when another route leaves the view: geometry never reads a filter', () => {
    expect(layOut(mapAtlas)).toBe(layOut({ ...mapAtlas, lang: 'ko' }));
  });
});

describe('a line round the back of the world', () => {
  it('stops at a gate and goes on from another', () => {
    const { strokes, gates } = layOut(mapAtlas);
    expect(strokes.filter((stroke) => stroke.legs.includes('to-usa-1')).map((stroke) => stroke.id)).toEqual([
      'to-usa-1',
      'to-usa-1-far',
    ]);
    expect(gates.filter((gate) => gate.legs.includes('to-usa-1')).map((gate) => [gate.place, gate.near])).toEqual([
      ['usa', true],
      ['tha', false],
    ]);
  });
});

describe('ends', () => {
  const marksOf = (stroke: string): string[] =>
    layOut(mapAtlas)
      .marks.filter((mark) => mark.stroke === stroke)
      .map((mark) => mark.shape);

  it('say how people moved', () => {
    expect(marksOf('direct-1')).toContain('arrow');
    expect(marksOf('forced-return-1')).toEqual(['bar']);
    expect(marksOf('onward-europe-1')).toEqual(['arrow', 'ring']);
    expect(marksOf('students-1')).toEqual([]);
    expect(marksOf('food-1')).toEqual(['arrow']);
  });

  it('close a trunk with an arrow only while its fan is shut', () => {
    const closed = layOut(mapAtlas).marks.filter((mark) => mark.stroke.startsWith('trunk-2-'));
    expect(closed.map((mark) => [mark.shape, mark.when])).toEqual([['arrow', 'overview']]);
    expect(layOut(mapAtlas).marks.filter((mark) => mark.stroke.startsWith('trunk-1-'))).toEqual([]);
  });
});

describe('boundsOf', () => {
  it('is null for nothing and holds every point', () => {
    expect(boundsOf([])).toBeNull();
    const [west, south, east, north] = boundsOf([[mercator([10, 20]), mercator([130, 45])]]) ?? [0, 0, 0, 0];
    expect([west, south, east, north].map(Math.round)).toEqual([10, 20, 130, 45]);
  });
});
