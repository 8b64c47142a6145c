/** Which lane opens into its countries already in the overview. Two open fans would cross each other in central Europe. */
import type { Atlas } from '../atlas';
import type { LegLine } from './lines';
import type { XY } from './mercator';

const side = (a: XY, b: XY, c: XY): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

function segmentsCross(a: XY, b: XY, c: XY, d: XY): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** True when two open polylines cross or touch. */
function pathsCross(one: readonly XY[], two: readonly XY[]): boolean {
  return one.some((b, i) => {
    const a = one[i - 1];
    return (
      a !== undefined &&
      two.some((d, j) => {
        const c = two[j - 1];
        return c !== undefined && segmentsCross(a, b, c, d);
      })
    );
  });
}

/** The part of a bundled line between its hub and its far end. */
function branchOf({ path, hub, outward }: LegLine): readonly XY[] {
  if (hub === null) return [];
  return outward ? path.slice(hub) : path.slice(0, hub + 1);
}

/** The lane that opens in the overview: the widest fan, if it crosses itself nowhere. Others end at their hub and mark their countries with dots. */
export function openLanes(atlas: Atlas, lines: ReadonlyMap<string, LegLine>): ReadonlySet<number> {
  const fans = new Map<number, (readonly XY[])[]>();
  for (const leg of Object.values(atlas.legs)) {
    const line = lines.get(leg.id);
    if (line?.lane != null)
      fans.set(line.lane, [
        ...(fans.get(line.lane) ?? []),
        branchOf(line).slice(line.outward ? 4 : 0, line.outward ? undefined : -4),
      ]);
  }
  const [widest] = [...fans]
    .filter(([, branches]) => branches.length > 1)
    .toSorted(([laneA, a], [laneB, b]) => b.length - a.length || laneA - laneB);
  if (!widest) return new Set();
  const [lane, branches] = widest;
  const tangled = branches.some((one, index) => branches.slice(index + 1).some((two) => pathsCross(one, two)));
  return new Set(tangled ? [] : [lane]);
}
