/** A cut-out of the world: what a map of a given size shows of it, and where a point stands on that map. */
import type { LngLat } from '../domain/atlas';
import { mercator, WORLD, type XY } from '../domain/geometry';
import { zooms } from '../theme';

/** A cut-out of the map: size in CSS pixels, centre in degrees, zoom on 512 px tiles. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly center: LngLat;
  readonly zoom: number;
}

/** The opening view on wide maps: 15 W to 158 E, centre 40 N. */
const WEST = -15;
const EAST = 158;
const LATITUDE = 40;
/** Even the widest screen opens with fans and bundles closed, and shows more of the world instead. */
const WHOLE_ZOOM = zooms.fans - 0.05;
/** Narrower maps keep East Asia readable and leave Europe behind a gate. */
export const NARROW = 640;
const NARROW_ZOOM = 1.65;
const NARROW_EAST = 156;
/** The prerendered page does not know its size; this is the map of a 1440 x 900 window. */
export const printedSize = { width: 1060, height: 618 } as const;

/** True where fans and bundles are closed. */
export const isOverview = ({ zoom }: Pick<Frame, 'zoom'>): boolean => zoom < zooms.fans;

/** A zoom within the atlas's own. */
export const clampZoom = (zoom: number): number => Math.min(Math.max(zoom, zooms.min), zooms.max);
const pixelsPerDegree = (zoom: number): number => (WORLD * 2 ** zoom) / 360;

/** The opening view of a map of this size. */
export function startFrame(width: number, height: number): Frame {
  if (width >= NARROW) {
    const zoom = clampZoom(Math.min(Math.log2((width * 360) / (EAST - WEST) / WORLD), WHOLE_ZOOM));
    return { width, height, zoom, center: [(WEST + EAST) / 2, LATITUDE] };
  }
  const zoom = clampZoom(NARROW_ZOOM + Math.log2(Math.max(width, 300) / 390));
  return { width, height, zoom, center: [NARROW_EAST - width / 2 / pixelsPerDegree(zoom), LATITUDE] };
}

/** World units to pixels of the frame, origin at its upper left. */
export function projector({ width, height, center, zoom }: Frame): (point: XY) => XY {
  const [cx, cy] = mercator(center);
  const scale = 2 ** zoom;
  return ([x, y]) => [(x - cx) * scale + width / 2, (y - cy) * scale + height / 2];
}

/** Pixels of the frame back to world units. */
export function unprojector({ width, height, center, zoom }: Frame): (pixel: XY) => XY {
  const [cx, cy] = mercator(center);
  const scale = 2 ** zoom;
  return ([x, y]) => [(x - width / 2) / scale + cx, (y - height / 2) / scale + cy];
}
