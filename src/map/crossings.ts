/** Where a line leaves a frame for good, and where a gate in front of that edge cuts it. Pixels of the frame. */
import { lengthOf, type XY } from '../domain/geometry';

export type Edge = 'left' | 'right' | 'top' | 'bottom';

/** How far in the gates of each edge stand, as coordinates. */
export type Margins = Readonly<Record<Edge, number>>;

export interface Crossing {
  /** The end of the line that lies out of the frame. */
  readonly end: 'origin' | 'destination';
  readonly edge: Edge;
  readonly at: XY;
  /** Distance of `at` along the path. */
  readonly along: number;
  /** True when the visible part lies wholly past the margin, between a fork and the edge: nothing of it is drawn. */
  readonly gone: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** True for the edges whose rules stand upright. */
export const isUpright = (edge: Edge): boolean => edge === 'left' || edge === 'right';

const isIn = ([x, y]: XY, { width, height }: Size): boolean => x >= 0 && x <= width && y >= 0 && y <= height;

/** The share of the way from a to b at which an edge's coordinate is met; above 1 when it is not on the way out. */
function shareAt(edge: Edge, limit: number, [ax, ay]: XY, [bx, by]: XY): number {
  const [from, to] = isUpright(edge) ? [ax, bx] : [ay, by];
  const outward = edge === 'left' || edge === 'top' ? from > to : to > from;
  return outward ? (limit - from) / (to - from) : 2;
}

const isPast = (edge: Edge, limit: number, [x, y]: XY): boolean =>
  edge === 'left' ? x < limit : edge === 'right' ? x > limit : edge === 'top' ? y < limit : y > limit;

const edges: readonly Edge[] = ['left', 'right', 'top', 'bottom'];

/**
 * Where a path that ends outside leaves the frame for the last time, drawn back to the margin of that edge; null when it
 * does not. An end at a `fork`, from which other lines go on, counts as outside when it lies past a margin.
 */
function exitOf(
  path: readonly XY[],
  margins: Margins,
  size: Size,
  forks: { readonly start: boolean; readonly end: boolean },
): Omit<Crossing, 'end'> | null {
  const last = path.at(-1);
  const borders: Margins = { left: 0, top: 0, right: size.width, bottom: size.height };
  if (!last) return null;
  if (isIn(last, size)) {
    const edge = edges.find((one) => margins[one] !== borders[one] && isPast(one, margins[one], last));
    return forks.end && edge ? drawnBack(path, path.length - 1, edge, margins[edge], size, forks.start) : null;
  }
  const inside = path.findLastIndex((point) => isIn(point, size));
  const [a, b] = [path[inside], path[inside + 1]];
  if (!a || !b) return null;
  const [edge] = edges.toSorted((one, two) => shareAt(one, borders[one], a, b) - shareAt(two, borders[two], a, b));
  if (!edge) return null;
  const back = drawnBack(path, inside, edge, margins[edge], size, forks.start);
  // A line that begins between the margin and the edge ends at the edge itself.
  return back ?? cut(path, inside, edge, shareAt(edge, borders[edge], a, b));
}

/** The cut at the margin, going back from a point past it; null when the path begins there, unless at a fork: then nothing of it is drawn. */
function drawnBack(
  path: readonly XY[],
  inside: number,
  edge: Edge,
  margin: number,
  size: Size,
  fork: boolean,
): Omit<Crossing, 'end'> | null {
  const isBeyond = (point: XY | undefined): boolean =>
    point !== undefined && isPast(edge, margin, point) && isIn(point, size);
  let index = inside;
  while (isBeyond(path[index])) index -= 1;
  const [from, to, first] = [path[index], path[index + 1], path[0]];
  if (from && to) return isIn(from, size) ? cut(path, index, edge, shareAt(edge, margin, from, to)) : null;
  return fork && first && index < 0 ? { edge, at: first, along: 0, gone: true } : null;
}

function cut(path: readonly XY[], index: number, edge: Edge, share: number): Omit<Crossing, 'end'> {
  const [a, b] = [path[index] ?? [0, 0], path[index + 1] ?? [0, 0]];
  const at: XY = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  return { edge, at, along: lengthOf([...path.slice(0, index + 1), at]), gone: false };
}

/** Both ends of a path, as far as they lie outside. `forks`: which ends are not places but points where other lines go on. */
export function crossings(
  path: readonly XY[],
  margins: Margins,
  size: Size,
  forks = { start: false, end: false },
): Crossing[] {
  const out = exitOf(path, margins, size, forks);
  const back = exitOf(path.toReversed(), margins, size, { start: forks.end, end: forks.start });
  return [
    ...(out ? [{ ...out, end: 'destination' as const }] : []),
    ...(back ? [{ ...back, along: lengthOf(path) - back.along, end: 'origin' as const }] : []),
  ];
}
