/** What of the world a map of a given size shows. Sketch and the live map start from the same frame, so one can take the other's place. */
import type { Atlas, LngLat } from '../domain/atlas';
import { placeMeets } from '../domain/filter';
import { boundsOf, fromMercator, layOut, mercator, pointOf, WORLD, type XY } from '../domain/geometry';
import type { View } from '../domain/view';
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
/** Narrower maps keep East Asia readable and leave Europe behind a gate. */
export const NARROW = 640;
const NARROW_ZOOM = 1.65;
const NARROW_EAST = 156;
/** The prerendered page does not know its size; this is the map of a 1440 x 900 window. */
export const printedSize = { width: 1060, height: 618 } as const;

const clampZoom = (zoom: number): number => Math.min(Math.max(zoom, zooms.min), zooms.max);
const pixelsPerDegree = (zoom: number): number => (WORLD * 2 ** zoom) / 360;

/** The opening view of a map of this size. */
export function startFrame(width: number, height: number): Frame {
  if (width >= NARROW) {
    const zoom = clampZoom(Math.log2((width * 360) / (EAST - WEST) / WORLD));
    return { width, height, zoom, center: [EAST - width / 2 / pixelsPerDegree(zoom), LATITUDE] };
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

/** What the page lays over the foot of a map, in pixels: its legend, at the left, or only its note. */
const LEGEND = { width: 400, height: 190 } as const;
const GRADES = { width: 160, height: 124 } as const;
const NOTE = 60;
/** Least sizes at which the one and the other stand there. */
const ROOMY = { width: 900, height: 390 } as const;

/** The parts of a map of this size that nothing lies over, with room for names: above the legend, or beside it. */
function clearParts(width: number, height: number): readonly { readonly left: number; readonly bottom: number }[] {
  const side = Math.min(90, width * 0.14);
  if (width < NARROW) return [{ left: side, bottom: Math.min(NOTE, height * 0.27) }];
  const legend = width >= ROOMY.width && height >= ROOMY.height ? LEGEND : GRADES;
  return [
    { left: side, bottom: Math.min(legend.height, height * 0.4) },
    { left: Math.min(legend.width, width * 0.4) + 20, bottom: NOTE },
  ];
}

/** The frame that holds all `points` (world units) in the part of it where they are largest, no closer than `closest`. `padRight`: room for gates. */
export function fit(
  points: readonly XY[],
  width: number,
  height: number,
  closest: number,
  padRight = Math.min(90, width * 0.14),
): Frame | null {
  const bounds = boundsOf([points]);
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const padTop = Math.min(60, height * 0.12);
  const frames = clearParts(width, height).map((pad): Frame => {
    const room = [width - pad.left - padRight, height - padTop - pad.bottom] as const;
    const across = Math.log2(room[0] / Math.max(right - left, 1));
    const down = Math.log2(room[1] / Math.max(bottom - top, 1));
    const zoom = clampZoom(Math.min(across, down, closest));
    const shift: XY = [(padRight - pad.left) / 2 / 2 ** zoom, (pad.bottom - padTop) / 2 / 2 ** zoom];
    return {
      width,
      height,
      zoom,
      center: fromMercator([(left + right) / 2 + shift[0], (top + bottom) / 2 + shift[1]]),
    };
  });
  return frames.toSorted((a, b) => b.zoom - a.zoom)[0] ?? null;
}

/** Close enough to see provinces at the ends of a short leg, never so close that a line looks like a way. */
const ROUTE_CLOSEST = 4.2;
const PLACES_CLOSEST = 3.4;
/** Lines to chosen places come from outside, most from the east: the share of a wide map that their gates take. */
const GATES = 0.27;

/** Points round which a route is framed: its strokes on this side of any gate, and the places at which they end. */
function pointsOfRoute(atlas: Atlas, route: string): readonly XY[] {
  const legs = new Set(atlas.routes.find((one) => one.id === route)?.legs ?? []);
  const { strokes, gates } = layOut(atlas);
  const behindGate = new Set(gates.filter(({ near }) => near).map(({ place }) => place));
  const own = strokes.filter((stroke) => !stroke.id.endsWith('-far') && stroke.legs.some((leg) => legs.has(leg)));
  const ends = [...legs].flatMap((id) => [atlas.legs[id]?.origin, atlas.legs[id]?.destination]);
  return [
    ...own.flatMap((stroke) => stroke.path),
    ...ends.flatMap((id) => {
      const point = id === undefined || behindGate.has(id) ? null : pointOf(atlas, id);
      return point ? [point] : [];
    }),
  ];
}

/** Points round which chosen destinations are framed: the places where legs to them end, not the regions' own points. */
function pointsOfDestinations(atlas: Atlas, to: readonly string[]): readonly XY[] {
  const ends = new Set(Object.values(atlas.legs).map((leg) => leg.destination));
  return [...ends]
    .filter((id) => atlas.places[id]?.kind !== 'region' && placeMeets(atlas, id, to))
    .flatMap((id) => {
      const point = pointOf(atlas, id);
      return point ? [point] : [];
    });
}

/** Where the map of a view opens: the camera in the address, else the open route, else the chosen destinations, else the start. */
export function frameOf(atlas: Atlas, view: View, width: number, height: number): Frame {
  const { camera, selection, filter } = view;
  if (camera) return { width, height, zoom: clampZoom(camera.zoom), center: [camera.lng, camera.lat] };
  return restingFrame(atlas, selection.route ? 'route' : filter.to.length > 0 ? 'filter' : 'home', view, width, height);
}

/** The frame of one kind of flight, whatever the camera says. */
export function restingFrame(
  atlas: Atlas,
  to: 'route' | 'filter' | 'home',
  { selection, filter }: View,
  width: number,
  height: number,
): Frame {
  const points =
    to === 'route' && selection.route
      ? pointsOfRoute(atlas, selection.route)
      : to === 'filter'
        ? pointsOfDestinations(atlas, filter.to)
        : [];
  const found =
    to === 'route'
      ? fit(points, width, height, ROUTE_CLOSEST)
      : fit(points, width, height, PLACES_CLOSEST, width >= NARROW ? width * GATES : undefined);
  return found ?? startFrame(width, height);
}
