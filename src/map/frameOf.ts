/** What of the world a view shows. Sketch and the live map start from the same frame, so one can take the other's place. */
import type { Atlas } from '../domain/atlas';
import { placeMeets } from '../domain/filter';
import { layOut, pointOf, WORLD, type XY } from '../domain/geometry';
import type { View } from '../domain/view';
import { fit, type Sides } from './fit';
import { clampZoom, startFrame, type Frame } from './frame';

/** Close enough to see provinces at the ends of a short leg, never so close that a line looks like a way. */
const ROUTE_CLOSEST = 4.2;
const PLACES_CLOSEST = 3.4;
/** World units from the western edge to the middle of the Atlantic (30 W). */
const ATLANTIC = (150 / 360) * WORLD;

/** On which side of the chosen places the legs to them begin, as seen from the box round these. */
function sidesOf(atlas: Atlas, to: readonly string[], points: readonly XY[]): Sides {
  // Lines to and from the Americas cross the Pacific: these lie beyond the eastern edge.
  const across = ([x, y]: XY): XY => [x < ATLANTIC ? x + WORLD : x, y];
  const bounds = [0, 1].map((axis) => points.map((point) => across(point)[axis] ?? 0));
  const [left, right] = [Math.min(...(bounds[0] ?? [])), Math.max(...(bounds[0] ?? []))];
  const [top, bottom] = [Math.min(...(bounds[1] ?? [])), Math.max(...(bounds[1] ?? []))];
  const legs = Object.values(atlas.legs).filter((leg) => placeMeets(atlas, leg.destination, to));
  const offsets = legs.flatMap(({ origin }): XY[] => {
    const point = pointOf(atlas, origin);
    if (!point) return [];
    const [x, y] = across(point);
    return [[x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom)]];
  });
  const share = (isThere: (offset: XY) => boolean): number => offsets.filter(isThere).length / Math.max(legs.length, 1);
  return {
    west: share(([x, y]) => -x > Math.abs(y)),
    east: share(([x, y]) => x > Math.abs(y)),
    north: share(([x, y]) => -y > Math.abs(x)),
    south: share(([x, y]) => y > Math.abs(x)),
  };
}

/** Points round which a route is framed: its strokes on this side of any gate, and the places at which they end. */
function pointsOfRoute(atlas: Atlas, route: string): readonly XY[] {
  const legs = new Set(atlas.routes.find((one) => one.id === route)?.legs ?? []);
  const { strokes, gates } = layOut(atlas);
  const behindGate = new Set(gates.filter(({ near }) => near).map(({ place }) => place));
  const own = strokes.filter(
    ({ id, bundled, legs: carried }) =>
      !id.endsWith('-far') && bundled?.role !== 'whole' && carried.some((leg) => legs.has(leg)),
  );
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
      : fit(points, width, height, PLACES_CLOSEST, sidesOf(atlas, filter.to, points));
  return found ?? startFrame(width, height);
}
