/** Which lines lie under a point. Measured on the layout itself, so that hidden and dimmed lines can be told apart. */
import type { Atlas } from '../domain/atlas';
import { layOut, type Stroke, type XY } from '../domain/geometry';
import type { Selection } from '../domain/view';
import type { Hover } from '../state/store';
import { isOverview, projector, type Frame } from './frame';
import { isShown, type Look } from './looks';

/** Half the hit width of a line in pixels. */
const REACH = 8;

export interface Hit {
  readonly stroke: Stroke;
  /** Pixels from the point. */
  readonly distance: number;
  readonly shown: boolean;
}

function toSegment([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / square, 0), 1);
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function distanceTo(path: readonly XY[], point: XY): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < path.length; index += 1) {
    const [a, b] = [path[index - 1], path[index]];
    if (a && b) least = Math.min(least, toSegment(point, a, b));
  }
  return least;
}

/** Strokes within `reach` pixels of a point of the frame, nearest first; lines in the view before grey ones. */
export function hitsAt(atlas: Atlas, looks: ReadonlyMap<string, Look>, frame: Frame, point: XY, reach = REACH): Hit[] {
  const project = projector(frame);
  const hits = layOut(atlas).strokes.flatMap((stroke): Hit[] => {
    const look = looks.get(stroke.id);
    if (look === undefined || look === 'hidden' || (stroke.when === 'near' && isOverview(frame))) return [];
    const distance = distanceTo(stroke.path.map(project), point);
    return distance <= reach ? [{ stroke, distance, shown: isShown(look) }] : [];
  });
  const shown = hits.filter((hit) => hit.shown);
  return (shown.length > 0 ? shown : hits).toSorted((a, b) => a.distance - b.distance);
}

/** One leg for each route under a point, nearest first: what a click may open. */
export function legsAt(atlas: Atlas, hits: readonly Hit[], legs: Readonly<Record<string, string>>): string[] {
  const byRoute = new Map<string, string>();
  for (const { stroke } of hits) {
    const standing = stroke.legs.toSorted((a, b) => Number(legs[a] === 'out') - Number(legs[b] === 'out'));
    for (const leg of standing) {
      const route = atlas.legs[leg]?.routes[0];
      if (route !== undefined && !byRoute.has(route)) byRoute.set(route, leg);
    }
  }
  return [...byRoute.values()];
}

/** What pointing at a leg means: the leg, and of its routes the open one or the first. */
export function hoverOf(atlas: Atlas, leg: string, { route }: Selection): Hover | null {
  const routes = atlas.legs[leg]?.routes ?? [];
  const own = routes.find((one) => one === route) ?? routes[0];
  return own === undefined ? null : { route: own, leg, byKey: false };
}
