/** Which lanes open into their countries already in the overview: those whose fan crosses no fan opened before. */
import type { Atlas } from '../atlas';
import type { LegLine } from './lines';
import type { XY } from './mercator';

const side = (a: XY, b: XY, c: XY): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

function segmentsCross(a: XY, b: XY, c: XY, d: XY): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** True when two open polylines cross or touch. */
export function pathsCross(one: readonly XY[], two: readonly XY[]): boolean {
  return one.some((b, i) => {
    const a = one[i - 1];
    return a !== undefined && two.some((d, j) => {
      const c = two[j - 1];
      return c !== undefined && segmentsCross(a, b, c, d);
    });
  });
}

/** The part of a bundled line between its hub and its far end. */
export function branchOf({ path, hub, outward }: LegLine): readonly XY[] {
  if (hub === null) return [];
  return outward ? path.slice(hub) : path.slice(0, hub + 1);
}

/** Lanes that may open in the overview. The widest fan is asked first, then north to south. */
export function openLanes(atlas: Atlas, lines: ReadonlyMap<string, LegLine>): ReadonlySet<number> {
  const fans = new Map<number, (readonly XY[])[]>();
  for (const leg of Object.values(atlas.legs)) {
    const line = lines.get(leg.id);
    if (line?.lane != null) fans.set(line.lane, [...(fans.get(line.lane) ?? []), branchOf(line)]);
  }
  const order = [...fans].filter(([, branches]) => branches.length > 1).sort(([laneA, a], [laneB, b]) => b.length - a.length || laneA - laneB);
  const drawn: (readonly XY[])[] = [];
  const open = new Set<number>();
  for (const [lane, branches] of order) {
    if (branches.some((branch) => drawn.some((other) => pathsCross(branch, other)))) continue;
    open.add(lane);
    drawn.push(...branches);
  }
  return open;
}
