/** Parts of lines in pixels: what is left of a line that a name breaks or a gate cuts, and boxes round points. */
import type { FamilyId } from '../../domain/atlas';
import { between, lengthOf, pointAt, type Stroke, type XY } from '../../domain/geometry';
import { dashes } from '../../theme';
import type { Rule } from '../edgeGates';
import type { Box } from './collide';
import type { PlacedName } from './nameLabels';

export interface Dot {
  readonly stroke: string;
  readonly family: FamilyId;
  readonly at: XY;
}

/** The line without the stretch that its name stands on; `from`: how much of the path is cut off before it begins. */
export function brokenBy(name: PlacedName | undefined, path: readonly XY[], from: number): readonly (readonly XY[])[] {
  if (!name?.gap) return [path];
  const [start, end] = name.gap;
  return [between(path, 0, start - from), between(path, end - from, lengthOf(path))];
}

const STEP = dashes.inferred.reduce((sum, part) => sum + part, 0);

/** The round dots of an inferred line. */
export function dotsOn({ id, family }: Pick<Stroke, 'id' | 'family'>, lines: readonly (readonly XY[])[]): Dot[] {
  return lines.flatMap((line) =>
    Array.from({ length: Math.ceil(lengthOf(line) / STEP) }, (_, index) => ({
      stroke: id,
      family,
      at: pointAt(line, index * STEP).at,
    })),
  );
}

/** The box of a circle. */
export const squareRound = ([x, y]: XY, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

const CORNERS = 48;
/** The outline of a circle, as a closed path. */
export const circleRound = ([x, y]: XY, radius: number): XY[] =>
  Array.from({ length: CORNERS + 1 }, (_, index) => {
    const angle = (index / CORNERS) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

/** The box of a rule. */
export function boxRound([a, b]: Rule): Box {
  const [x, y] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return { x, y, width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) };
}

/** True when a point of the whole line stands on the part of it that is drawn; `off`: how far from it a point may lie. */
export const isOnPath = (path: readonly XY[], [x, y]: XY, off: number): boolean =>
  path.some(([bx, by], index) => {
    const [ax, ay] = path[index - 1] ?? [bx, by];
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1), 0), 1);
    return Math.hypot(x - ax - t * dx, y - ay - t * dy) < off;
  });
