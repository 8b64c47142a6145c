/** Web Mercator in world units, shared by Sketch and the live map: 512 units span the world, as at zoom 0 with 512 px tiles. */
import type { LngLat } from '../atlas';

/** [x, y] in world units; y grows to the south. x may leave 0..512 where a line runs past 180 degrees. */
export type XY = readonly [number, number];

/** Width of the world in world units, which are pixels at zoom 0. */
export const WORLD = 512;
/** Mercator has no poles; latitudes are held inside this. */
const MAX_LATITUDE = 85.0511;

/** Degrees to world units (spherical Web Mercator, EPSG:3857 scaled to 512). */
export function mercator([lng, lat]: LngLat): XY {
  const held = Math.min(Math.max(lat, -MAX_LATITUDE), MAX_LATITUDE);
  const y = Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360));
  return [((lng + 180) / 360) * WORLD, ((1 - y / Math.PI) / 2) * WORLD];
}

/** World units to degrees; the longitude stays unwrapped. */
export function fromMercator([x, y]: XY): LngLat {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((1 - (2 * y) / WORLD) * Math.PI)) - 90;
  return [(x / WORLD) * 360 - 180, lat];
}

/** The copy of a longitude that lies at most 180 degrees from `near`: the short way round. */
export function unwrap(lng: number, near: number): number {
  return lng - 360 * Math.round((lng - near) / 360);
}
