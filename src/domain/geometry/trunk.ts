/**
 * The one line from Korea to Europe. Every leg of the bundle `europe` follows it in a lane of its own and leaves it at
 * the lane's hub. It is a great circle, flattened towards its chord so that it stays inside the opening view.
 */
import { greatCircle } from '@turf/turf';
import type { LngLat } from '../atlas';
import { direction, leftOf, mix, nowhere, shift } from './curves';
import { mercator, unwrap, type XY } from './mercator';

const KOREA: LngLat = [127, 40.2];
const HUB: LngLat = [28, 53.6];
const STEPS = 48;
/** Share of the great circle's height over its chord that is kept. */
const FLAT = 0.86;
/** 15 px at the opening zoom of a 1060 px map (2.1). */
const LANE_GAP = 3.5;
/** Lanes never spread wider than this, however many there are. */
const WIDEST = 32;

/** One lane: from Korea to its hub, in world units. */
export interface Lane {
  readonly path: readonly XY[];
  readonly hub: XY;
  /** Unit vector of travel at the hub. */
  readonly heading: XY;
}

const base: readonly XY[] = flattened();

function flattened(): XY[] {
  const { geometry } = greatCircle([...KOREA], [...HUB], { npoints: STEPS + 1 });
  const points = geometry.coordinates as number[][];
  const circle = points.map(([lng = 0, lat = 0]) => mercator([unwrap(lng, KOREA[0]), lat]));
  const [first, last] = [circle[0] ?? nowhere, circle.at(-1) ?? nowhere];
  return circle.map((point, index) => {
    const chord = mix(first, last, (point[0] - first[0]) / (last[0] - first[0]) || index / STEPS);
    return [point[0], chord[1] + (point[1] - chord[1]) * FLAT];
  });
}

/** Distance between neighbouring lanes at mid-course, in world units, for a bundle of `count` lanes. */
export const laneGap = (count: number): number => Math.min(LANE_GAP, WIDEST / Math.max(count - 1, 1));

const smooth = (t: number): number => t * t * (3 - 2 * t);

/**
 * The lane that stands `side` world units north of the middle, leaving Korea at `start`.
 * Lanes open like a sine to mid-course, then keep their distance; near Korea all run to their own place.
 */
export function laneOf(side: number, start: XY): Lane {
  const korea = base[0] ?? nowhere;
  const path = base.map((point, index): XY => {
    const t = index / STEPS;
    const before = base[Math.max(index - 1, 0)] ?? point;
    const after = base[Math.min(index + 1, STEPS)] ?? point;
    const open = t < 0.5 ? Math.sin(Math.PI * t) : 1;
    const away = shift(point, leftOf(direction(before, after)), -side * open);
    const home = 1 - smooth(Math.min(t / 0.35, 1));
    return [away[0] + (start[0] - korea[0]) * home, away[1] + (start[1] - korea[1]) * home];
  });
  const hub = path.at(-1) ?? nowhere;
  return { path, hub, heading: direction(path.at(-2) ?? hub, hub) };
}
