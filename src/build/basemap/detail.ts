/** [west, south, east, north] in degrees. */
export type Box = readonly [number, number, number, number];

/** A place on the map that gets more detail than the rest, in zoom levels of 512 px tiles. */
export type Zone = { readonly box: Box; readonly zoom: number };

/** How fine a drawing is: the zoom level of its coarsest part and of its zones. */
export type Detail = {
  readonly zones: readonly Zone[];
  readonly elsewhere: number;
  /** Least triangle kept by simplification, in square pixels at the zoom level of the place. */
  readonly minTriangle: number;
  /** Least island kept, in square pixels at the zoom level of the place. */
  readonly minIsland: number;
};

const LIMIT = 85.0511;
/** Zoom levels lost for each degree away from a zone: no seam shows where detail changes. */
const FALL = 1 / 4;
/** Mercator swells the far north: beyond this latitude its coasts would cost more than Asia's, and no route runs there. */
const NORTH = 62;
const NORTH_FALL = 1 / 6;

/**
 * Web Mercator of a point, as a fraction of the world: x from 0 at 180 W to 1 at 180 E, y from 0 at 85.05 N to 1 at 85.05 S.
 * This is what MapLibre draws, so that pictures made here lie on the live map to the pixel.
 */
export function mercator(longitude: number, latitude: number): [number, number] {
  const phi = (Math.max(-LIMIT, Math.min(LIMIT, latitude)) * Math.PI) / 180;
  return [(longitude + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2];
}

/** Pixels for one world width at the zoom level that a place is drawn for. */
function pixelsAt(detail: Detail, longitude: number, latitude: number): number {
  let zoom = latitude < -60 ? 0.5 : detail.elsewhere;
  for (const zone of detail.zones) {
    const [west, south, east, north] = zone.box;
    const dx = Math.max(west - longitude, 0, longitude - east);
    const dy = Math.max(south - latitude, 0, latitude - north);
    zoom = Math.max(zoom, zone.zoom - Math.hypot(dx, dy) * FALL);
  }
  return 512 * 2 ** (zoom - Math.max(0, Math.min(latitude, 74) - NORTH) * NORTH_FALL);
}

/** Area in square pixels of the triangle of three points given in degrees, at the zoom level of the middle one. */
export function triangleArea(detail: Detail, triangle: readonly (readonly [number, number])[]): number {
  const [a, b, c] = triangle;
  if (!a || !b || !c) return Infinity;
  const [ax, ay] = mercator(...a);
  const [bx, by] = mercator(...b);
  const [cx, cy] = mercator(...c);
  const world = pixelsAt(detail, b[0], b[1]);
  return (Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2) * world * world;
}

/** Area in square pixels of a ring given in degrees, at the zoom level of its first point. */
export function ringArea(detail: Detail, ring: readonly (readonly number[])[]): number {
  const first = ring[0];
  if (!first) return 0;
  const points = ring.map((point) => mercator(point[0] ?? 0, point[1] ?? 0));
  let sum = 0;
  let previous = points.at(-1) ?? [0, 0];
  for (const point of points) {
    sum += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  const world = pixelsAt(detail, first[0] ?? 0, first[1] ?? 0);
  return (Math.abs(sum) / 2) * world * world;
}
