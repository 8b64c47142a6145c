import type { Position } from 'geojson';
import { mercator } from './detail';

type Pixel = readonly [number, number];

/** A cut-out of the map in degrees: what lies outside it is left out of a drawing. */
export type Window = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };

/** How a drawing is made: the width of the world in its units, and what it shows. */
export type Frame = { readonly world: number; readonly window: Window };

/** Whole units: Web Mercator with x to the right and y down, the world `world` units wide and high. */
const project = (world: number, [longitude = 0, latitude = 0]: Position): Pixel => {
  const [x, y] = mercator(longitude, latitude);
  return [Math.round(x * world), Math.round(y * world)];
};

const turn = (a: Pixel, b: Pixel, c: Pixel): number => (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);

/** Leaves out points that rounding put on their neighbour or on the straight line between their neighbours. */
function thinned(points: readonly Pixel[]): Pixel[] {
  const kept: Pixel[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last && turn(before, last, point) === 0) kept.pop();
    kept.push(point);
  }
  return kept;
}

const pair = (dx: number, dy: number): string => (dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`);
const separated = (text: string): string => text.replace(/ (?=-)/g, '');

/** One subpath with relative commands, from a pen that stands at `from`. */
function subpath(points: readonly Pixel[], from: Pixel, closed: boolean): string {
  let [x, y] = from;
  let text = '';
  for (const [index, point] of points.entries()) {
    const step = pair(point[0] - x, point[1] - y);
    text += index === 0 ? `m${step}l` : index === 1 || step.startsWith('-') ? step : ` ${step}`;
    [x, y] = point;
  }
  return separated(text) + (closed ? 'z' : '');
}

/** SVG path data of several lines or rings. Every subpath begins where the one before began or ended, to keep numbers short. */
function join(lines: readonly (readonly Pixel[])[], closed: boolean): string {
  let pen: Pixel = [0, 0];
  let text = '';
  for (const line of lines) {
    const last = (closed ? line[0] : line.at(-1)) ?? pen;
    text += subpath(line, pen, closed);
    pen = last;
  }
  return text;
}

type Cut = { readonly inside: (point: Position) => boolean; readonly cross: (a: Position, b: Position) => Position };

function cuts({ west, south, east, north }: Window): readonly Cut[] {
  const along =
    (axis: 0 | 1, value: number) =>
    (a: Position, b: Position): Position => {
      const share = (value - (a[axis] ?? 0)) / ((b[axis] ?? 0) - (a[axis] ?? 0));
      return [0, 1].map((index) => (a[index] ?? 0) + ((b[index] ?? 0) - (a[index] ?? 0)) * share);
    };
  return [
    { inside: (point) => (point[0] ?? 0) >= west, cross: along(0, west) },
    { inside: (point) => (point[0] ?? 0) <= east, cross: along(0, east) },
    { inside: (point) => (point[1] ?? 0) >= south, cross: along(1, south) },
    { inside: (point) => (point[1] ?? 0) <= north, cross: along(1, north) },
  ];
}

/** Sutherland and Hodgman's clipping of a ring against the window's four sides. */
function clipRing(ring: readonly Position[], window: Window): Position[] {
  return cuts(window).reduce<Position[]>(
    (points, { inside, cross }) => {
      const kept: Position[] = [];
      for (const [index, point] of points.entries()) {
        const previous = points.at(index - 1) ?? point;
        if (inside(point) !== inside(previous)) kept.push(cross(previous, point));
        if (inside(point)) kept.push(point);
      }
      return kept;
    },
    ring.slice(0, -1),
  );
}

const isInside = ([x = 0, y = 0]: Position, { west, south, east, north }: Window): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** Runs of a line inside the window, each with the point before and after it, so that lines reach past the edge. */
function clipLine(line: readonly Position[], window: Window): Position[][] {
  const runs: Position[][] = [];
  let open: Position[] | undefined;
  for (const [index, point] of line.entries()) {
    const near = [line[index - 1], point, line[index + 1]].some(
      (other) => other !== undefined && isInside(other, window),
    );
    if (!near) open = undefined;
    else if (open) open.push(point);
    else runs.push((open = [point]));
  }
  return runs;
}

/** Path data of filled shapes: a list of rings in degrees, first point repeated at the end. Use with `fill-rule: evenodd`. */
export function ringsPath(rings: readonly Position[][], frame: Frame): string {
  const drawn = rings
    .map((ring) => thinned(clipRing(ring, frame.window).map((point) => project(frame.world, point))))
    .filter((ring) => ring.length > 2);
  return join(drawn, true);
}

/** Path data of open lines given in degrees. */
export function linesPath(lines: readonly Position[][], frame: Frame): string {
  const drawn = lines
    .flatMap((line) => clipLine(line, frame.window))
    .map((line) => thinned(line.map((point) => project(frame.world, point))))
    .filter((line) => line.length > 1);
  return join(drawn, false);
}
