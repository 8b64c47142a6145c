/** World-unit paths as short SVG path data: pixels with one decimal, relative, without points that cannot be seen. */
import type { XY } from '../../domain/geometry';

/** A point nearer than this to its neighbours' chord does not show, in pixels. */
const TOLERANCE = 0.16;

function awayFromChord([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** Douglas–Peucker in pixels. */
function thinned(points: readonly XY[], tolerance = TOLERANCE): readonly XY[] {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 3 || !first || !last) return points;
  let [far, most] = [0, 0];
  for (const [index, point] of points.entries()) {
    const away = awayFromChord(point, first, last);
    if (away > most) [far, most] = [index, away];
  }
  if (most <= tolerance) return [first, last];
  return [...thinned(points.slice(0, far + 1), tolerance), ...thinned(points.slice(far), tolerance).slice(1)];
}

const tenths = (value: number): number => Math.round(value * 10);
const digits = (value: number): string => `${value / 10}`.replace(/^(-?)0\./u, '$1.');
const joined = (numbers: readonly number[]): string =>
  numbers.map((value, index) => `${index > 0 && value >= 0 ? ' ' : ''}${digits(value)}`).join('');

/** Path data of one or more lines in pixels. */
export function pathData(lines: readonly (readonly XY[])[], tolerance = TOLERANCE): string {
  return lines
    .map((line) => {
      const points = thinned(line, tolerance).map(([x, y]) => [tenths(x), tenths(y)] as const);
      const [first] = points;
      if (!first) return '';
      const steps = points
        .slice(1)
        .flatMap(([x, y], index) => [x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)]);
      return `M${joined(first)}l${joined(steps)}`;
    })
    .join('');
}
