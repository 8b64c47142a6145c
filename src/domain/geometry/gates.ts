/**
 * Gates: where the far end of a line lies round the back of the world, the line stops at a short rule inside the
 * opening view, and goes on from another rule near the far end. The rule's place means nothing.
 */
import type { LngLat } from '../atlas';
import { mercator, type XY, WORLD } from './mercator';

const NORTH_GATE: LngLat = [140, 51];
const SOUTH_GATE: LngLat = [140, 17];
/** Farther apart than this in longitude from the world's edge, the far side begins at a rule this many units away. */
const APPROACH = 30;

/** True when the unwrapped end lies past the 180th meridian, on the other side of the one world copy. */
export const isBeyond = ([lng]: LngLat): boolean => lng > 180 || lng < -180;

/** The rule on the near side, for a far end in unwrapped degrees. */
export const gateFor = ([, lat]: LngLat): XY => mercator(lat > 48 ? NORTH_GATE : SOUTH_GATE);

/** The rule on the far side and the far end itself, both inside the one world copy; `down` sets lines to one place apart. */
export function farSide(far: LngLat, down: number): { readonly gate: XY; readonly end: XY } {
  const [x, y] = mercator(far);
  const end: XY = [((x % WORLD) + WORLD) % WORLD, y];
  return { gate: [Math.max(end[0] - APPROACH, 4), end[1] + down], end };
}
