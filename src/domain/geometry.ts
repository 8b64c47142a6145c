/**
 * Shapes of the atlas on the map. Everything is schematic: lines join countries or provinces. Coordinates go in as
 * degrees; the layout is in world units (Web Mercator, 512 to the world).
 */
import type { Atlas, Leg, LngLat } from './atlas';
import { lengthOf, pointAt } from './geometry/curves';
import { layOut } from './geometry/layout';
import { fromMercator, mercator, type XY } from './geometry/mercator';

export { between, direction, lengthOf, pointAt } from './geometry/curves';
export type { Dot } from './geometry/dots';
export { layOut, type Layout, type Stroke, type When } from './geometry/layout';
export type { Mark } from './geometry/marks';
export { fromMercator, mercator, unwrap, WORLD, type XY } from './geometry/mercator';
export type { RouteName } from './geometry/names';

/** The whole line of a leg in degrees, longitudes unwrapped (they may pass 180), ends at its two places. Empty for an unknown place. */
export function legPath(leg: Leg, atlas: Atlas): LngLat[] {
  return (layOut(atlas).lines.get(leg.id)?.path ?? []).map((point) => fromMercator(point));
}

/** West, south, east, north in degrees round some paths in world units; null for none. */
export function boundsOf(paths: readonly (readonly XY[])[]): readonly [number, number, number, number] | null {
  const points = paths.flat();
  if (points.length === 0) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, south] = fromMercator([Math.min(...xs), Math.max(...ys)]);
  const [east, north] = fromMercator([Math.max(...xs), Math.min(...ys)]);
  return [west, south, east, north];
}

/** The point half way along a path and the unit vector of travel there, in world units. */
export function midpoint(path: readonly XY[]): { readonly at: XY; readonly heading: XY } {
  return pointAt(path, lengthOf(path) / 2);
}

/** The point of the layout where a place stands. */
export const pointOf = (atlas: Atlas, place: string): XY | null => {
  const at = atlas.places[place]?.at;
  return at ? mercator(at) : null;
};
