/** Names of routes on their lines: on the curve with a gap in the line, or beside a line that is too short. */
import type { Atlas, FamilyId } from '../../domain/atlas';
import { between, layOut, lengthOf, pointAt, type RouteName, type XY } from '../../domain/geometry';
import { isOverview, type Frame } from '../frame';
import type { Look } from '../looks';
import type { Box, Plate } from './collide';
import { textWidth } from './textSize';

export interface PlacedName {
  readonly route: string;
  readonly stroke: string;
  readonly family: FamilyId;
  readonly text: string;
  /** On the curve: the stretch of line the name stands on, west to east. Null when it stands beside the line at `at`. */
  readonly path: readonly XY[] | null;
  readonly at: XY;
  /** Distances along the stroke, in pixels, between which the line is broken. */
  readonly gap: readonly [number, number] | null;
  readonly look: Look;
  /** What the letters cover. */
  readonly boxes: readonly Box[];
}

export const NAME_SIZE = 12.8;
/** A name beside its line is given up when it would stand on more cells of other lines than this. */
const MOST_INK = 7;
/** Where along its stretch a name may stand, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** What a step away from the middle costs, in cells of ink: less than another line across the name. */
const ASIDE = 1;
/** Room that a name keeps from the gate at which its line ends, in pixels. */
const FROM_GATE = 8;

/** Names of the shown routes that find room, in index order; the open route first. */
export function placeNames(
  atlas: Atlas,
  named: ReadonlyMap<string, string>,
  looks: ReadonlyMap<string, Look>,
  project: (point: XY) => XY,
  frame: Frame,
  plate: Plate,
  kept: ReadonlyMap<string, readonly [number, number]>,
): PlacedName[] {
  const { names, strokeOf } = layOut(atlas);
  const routes = new Map(atlas.routes.map((route) => [route.id, route]));
  const byRoute = new Map<string, RouteName[]>();
  for (const name of names) {
    if (!named.has(name.route) || (name.when !== 'always' && isOverview(frame))) continue;
    byRoute.set(name.route, [...(byRoute.get(name.route) ?? []), name]);
  }
  return [...named].flatMap(([routeId, strokeId]): PlacedName[] => {
    const look = looks.get(strokeId) ?? 'out';
    const route = routes.get(routeId);
    const stroke = strokeOf.get(strokeId);
    const wanted = (byRoute.get(routeId) ?? []).filter(({ slot }) => slot === (stroke?.trunk ?? strokeId));
    const [name] = wanted;
    if (!route || !stroke || !name) return [];
    const text = route.short.text;
    const width = textWidth(text, NAME_SIZE, 'italic');
    const base = { route: name.route, stroke: strokeId, family: name.family, text, look };
    const line = stroke.path.map(project);
    const drawn = kept.get(strokeId) ?? [0, lengthOf(line)];
    for (const one of wanted) {
      const placed = onCurve(one, project, width, frame, plate, drawn);
      if (placed) return [{ ...base, ...placed }];
    }
    return beside(base, between(line, ...drawn), width, plate);
  });
}

/** A name on its stretch of line: near the middle, where the fewest other lines cross it. */
function onCurve(
  { path, from, turned }: RouteName,
  project: (point: XY) => XY,
  width: number,
  frame: Frame,
  plate: Plate,
  [begin, end]: readonly [number, number],
): Pick<PlacedName, 'path' | 'at' | 'gap' | 'boxes'> | null {
  const stretch = path.map(project);
  const room = lengthOf(stretch);
  const offset = from * 2 ** frame.zoom;
  const half = (width * 1.07) / 2 + 6;
  const spots = SHARES.flatMap((share, index) => {
    const middle = room * share;
    if (middle - half < 2 || middle + half > room - 2) return [];
    const start = offset + (turned ? room - middle : middle) - half;
    if (start < begin + FROM_GATE || start + 2 * half > end - FROM_GATE) return [];
    const span = between(stretch, middle - half, middle + half);
    const boxes = isWithin(span, frame) ? boxesAlong(span, plate) : null;
    return boxes ? [{ span, start, boxes, cost: plate.inkUnder(boxes) + index * ASIDE }] : [];
  });
  const best = spots.toSorted((a, b) => a.cost - b.cost)[0];
  if (!best) return null;
  for (const box of best.boxes) plate.keep(box);
  return {
    path: best.span,
    at: pointAt(best.span, half).at,
    gap: [best.start, best.start + 2 * half],
    boxes: best.boxes,
  };
}

const isWithin = (path: readonly XY[], { width, height }: Frame): boolean =>
  path.every(([x, y]) => x > 6 && y > 10 && x < width - 6 && y < height - 10);

/** Half the height of the letters, ascenders and descenders included, as near as boxes follow a curve. */
const HALF = 7;

/** What letters along a path cover; null when some of it is not free. */
function boxesAlong(path: readonly XY[], plate: Plate): Box[] | null {
  const length = lengthOf(path);
  const boxes: Box[] = [];
  for (let index = 0; index < Math.ceil(length / HALF); index += 1) {
    const [x, y] = pointAt(path, Math.min((index + 0.5) * HALF, length)).at;
    const box = { x: x - HALF, y: y - HALF, width: 2 * HALF, height: 2 * HALF };
    if (!plate.isFree(box)) return null;
    boxes.push(box);
  }
  return boxes;
}

function beside(
  base: Omit<PlacedName, 'path' | 'at' | 'gap' | 'boxes'>,
  line: readonly XY[],
  width: number,
  plate: Plate,
): PlacedName[] {
  const length = lengthOf(line);
  if (length < width * 0.45) return [];
  const { at, heading } = pointAt(line, length / 2);
  const steep = Math.abs(heading[1]) > Math.abs(heading[0]);
  const spots = steep
    ? [
        { x: at[0] + 9, y: at[1] - 8 },
        { x: at[0] - 9 - width, y: at[1] - 8 },
      ]
    : [
        { x: at[0] - width / 2, y: at[1] + 5 },
        { x: at[0] - width / 2, y: at[1] - 21 },
      ];
  const box = plate.place(
    spots.map((spot) => ({ ...spot, width, height: 16 })),
    MOST_INK,
  );
  return box ? [{ ...base, path: null, at: [box.x, box.y + 12], gap: null, boxes: [box] }] : [];
}
