/** Curves in world units. All are schematic: their shape says nothing about a way. */
import type { XY } from './mercator';

/** Stands in for a point of an empty path. */
export const nowhere: XY = [0, 0];

/** The point at share `t` of the way from a to b. */
export const mix = (a: XY, b: XY, t: number): XY => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
/** World units between two points. */
export const distance = (a: XY, b: XY): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Unit vector from a to b; [0, 0] when they coincide. */
export function direction(a: XY, b: XY): XY {
  const length = distance(a, b);
  return length === 0 ? nowhere : [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** Unit vector to the left of travel; y grows to the south, so left of east is north. */
export const leftOf = ([dx, dy]: XY): XY => [dy, -dx];

/** A point moved along a unit vector. */
export const shift = (point: XY, vector: XY, by: number): XY => [point[0] + vector[0] * by, point[1] + vector[1] * by];

/** Cubic Bézier through its two ends, `steps` + 1 points. */
export function cubic(a: XY, b: XY, c: XY, d: XY, steps: number): XY[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    return mix(mix(mix(a, b, t), mix(b, c, t), t), mix(mix(b, c, t), mix(c, d, t), t), t);
  });
}

/** Quadratic bow whose middle stands `bend` of the chord to the left of travel. */
export function bow(a: XY, b: XY, bend: number, steps = 32): XY[] {
  const middle = shift(mix(a, b, 0.5), leftOf(direction(a, b)), 2 * bend * distance(a, b));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    return mix(mix(a, middle, t), mix(middle, b, t), t);
  });
}

/** There and back: a closed lens that touches both ends. */
export function loop(a: XY, b: XY, bend: number): XY[] {
  const width = Math.sign(bend || 1) * Math.max(Math.abs(bend), 0.22);
  return [...bow(a, b, width, 20), ...bow(b, a, width, 20).slice(1)];
}

/** Length of a path in world units. */
export function lengthOf(path: readonly XY[]): number {
  return path.reduce((sum, point, index) => sum + (index === 0 ? 0 : distance(path[index - 1] ?? point, point)), 0);
}

/** The point at `along` world units from the start, and the unit vector of travel there. */
export function pointAt(path: readonly XY[], along: number): { readonly at: XY; readonly heading: XY } {
  let left = along;
  for (let index = 1; index < path.length; index += 1) {
    const [a, b] = [path[index - 1] ?? nowhere, path[index] ?? nowhere];
    const step = distance(a, b);
    if (left <= step || index === path.length - 1) {
      return { at: step === 0 ? b : mix(a, b, Math.min(Math.max(left / step, 0), 1)), heading: direction(a, b) };
    }
    left -= step;
  }
  return { at: path[0] ?? nowhere, heading: nowhere };
}

/** The part of a path between two distances from its start, in world units; at least two points. */
export function between(path: readonly XY[], from: number, to: number): XY[] {
  const start = pointAt(path, from).at;
  const end = pointAt(path, to).at;
  let run = 0;
  const inside = path.filter((point, index) => {
    run += index === 0 ? 0 : distance(path[index - 1] ?? point, point);
    return run > from && run < to;
  });
  return [start, ...inside, end];
}
