/** Images for the live map, computed pixel by pixel: no canvas, no files. */
import { radiusOf, type PeopleMark } from '../people';

export interface PixelImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Pixels to a CSS pixel. */
export const RATIO = 2;

type Segment = readonly [number, number, number, number];

/** Strokes of a mark in CSS pixels, pointing east, tip at 0, 0. */
const shapes: Readonly<Record<string, readonly Segment[]>> = {
  arrow: [
    [-5.8, -3.3, 0, 0],
    [0, 0, -5.8, 3.3],
  ],
  chevron: [
    [-2, -2.7, 2.4, 0],
    [2.4, 0, -2, 2.7],
  ],
  bar: [[0, -4.6, 0, 4.6]],
};
const HALF = 12;
const STROKE = 1.6;
/** As MapLibre reads a distance field: 8 pixels fade over the whole range, the edge at three quarters. */
const FIELD = 8;
const EDGE = 0.25;

function away(x: number, y: number, [ax, ay, bx, by]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0), 1);
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** The distance field of a mark, 24 CSS pixels square; null for an unknown name. */
export function markImage(name: string): PixelImage | null {
  const segments = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (!segments) return null;
  const size = HALF * 2 * RATIO;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const x = ((index % size) + 0.5) / RATIO - HALF;
    const y = (Math.floor(index / size) + 0.5) / RATIO - HALF;
    const outside = (Math.min(...segments.map((segment) => away(x, y, segment))) - STROKE / 2) * RATIO;
    data[index * 4 + 3] = Math.round(255 * (1 - EDGE - outside / FIELD));
  }
  return { width: size, height: size, data };
}

/** What one circle of people looks like. */
export interface CircleLook {
  readonly inner: number;
  readonly outer: number;
  readonly ringed: boolean;
  readonly dashed: boolean;
}

const PREFIX = 'people';
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The look of a mark at a scale. */
export function circleLook(mark: PeopleMark, k: number): CircleLook {
  return {
    inner: tenth(radiusOf(mark.low, k)),
    outer: tenth(radiusOf(mark.high, k)),
    ringed: mark.measure === 'cumulative',
    dashed: mark.outside,
  };
}

/** Name of the image of a circle; `ink` is a colour like `#1a2226`. */
export function circleName({ inner, outer, ringed, dashed }: CircleLook, ink: string, edge: string): string {
  return [PREFIX, inner, outer, Number(ringed), Number(dashed), ink, edge].join('|');
}

/** The image of a name made by `circleName`; null for any other name. */
export function circleImage(name: string): PixelImage | null {
  const [prefix, inner, outer, ringed, dashed, ink = '', edge = ''] = name.split('|');
  return prefix === PREFIX
    ? drawCircle(
        { inner: Number(inner), outer: Number(outer), ringed: ringed === '1', dashed: dashed === '1' },
        rgb(ink),
        rgb(edge),
      )
    : null;
}

type Rgb = readonly [number, number, number];
const rgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const LINE = 0.9;
const RING_GAP = 2.6;
const DASH = 2.5;

function drawCircle({ inner, outer, ringed, dashed }: CircleLook, ink: Rgb, edge: Rgb): PixelImage {
  const half = Math.ceil(Math.max(outer, inner + RING_GAP) + 2);
  const size = half * 2 * RATIO;
  const data = new Uint8ClampedArray(size * size * 4);
  const cover = (distance: number): number => Math.min(Math.max(0.5 - distance * RATIO, 0), 1);
  const dash = (x: number, y: number, radius: number): number => {
    const turns = Math.max(Math.round((Math.PI * radius) / DASH), 3);
    const phase = ((Math.atan2(y, x) / Math.PI + 1) * turns) % 2;
    return phase < 1 ? 1 : 0;
  };
  for (let index = 0; index < size * size; index += 1) {
    const x = ((index % size) + 0.5) / RATIO - half;
    const y = (Math.floor(index / size) + 0.5) / RATIO - half;
    const r = Math.hypot(x, y);
    const fill = Math.max(cover(r - inner) * 0.16, outer > inner ? cover(r - outer) * 0.04 : 0);
    const circle = (radius: number, broken: boolean): number =>
      cover(Math.abs(r - radius) - LINE / 2) * (broken ? dash(x, y, radius) : 1);
    const line = Math.max(
      circle(inner, dashed),
      outer > inner ? circle(outer, true) : 0,
      ringed ? circle(inner + RING_GAP, false) : 0,
    );
    const alpha = line + fill * (1 - line);
    for (const channel of [0, 1, 2] as const) {
      data[index * 4 + channel] = alpha === 0 ? 0 : (edge[channel] * line + ink[channel] * fill * (1 - line)) / alpha;
    }
    data[index * 4 + 3] = alpha * 255;
  }
  return { width: size, height: size, data };
}
