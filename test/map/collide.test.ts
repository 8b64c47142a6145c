import { describe, expect, it } from 'vitest';
import { overlap, Plate, type Box } from '../../src/map/sketch/collide';

/** Boxes from a fixed seed, some of them beyond the edges of the plate. */
function boxes(count: number, seed: number): Box[] {
  let state = seed;
  const next = (most: number): number => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return (state / 2 ** 31) * most;
  };
  return Array.from({ length: count }, () => ({
    x: next(700) - 50,
    y: next(460) - 30,
    width: next(120) + 1,
    height: next(60) + 1,
  }));
}

const apart = { x: 5, y: 1 };
const isInside = ({ x, y, width, height }: Box): boolean => x >= 2 && y >= 2 && x + width <= 598 && y + height <= 398;

describe('a plate', () => {
  it('knows what is free as if it had compared every box with every other', () => {
    const plate = new Plate(600, 400);
    const kept = boxes(25, 7);
    for (const box of kept) plate.keep(box);
    const asked = boxes(800, 11);
    const free = asked.map((box) => isInside(box) && !kept.some((other) => overlap(box, other, apart)));
    expect(asked.map((box) => plate.isFree(box))).toEqual(free);
    expect(new Set(free).size).toBe(2);
  });

  it('forgets a box that another takes the place of', () => {
    const plate = new Plate(600, 400);
    const [before, after] = [
      { x: 40, y: 40, width: 120, height: 30 },
      { x: 300, y: 200, width: 20, height: 20 },
    ];
    plate.keep(before);
    plate.exchange(before, after);
    expect([plate.isFree(before), plate.isFree(after)]).toEqual([true, false]);
    expect(plate.isFree(after, after)).toBe(true);
  });

  it('takes nothing in the place of a box it never kept', () => {
    const plate = new Plate(600, 400);
    const box = { x: 40, y: 40, width: 20, height: 20 };
    plate.exchange({ ...box }, box);
    expect(plate.isFree(box)).toBe(true);
  });
});
