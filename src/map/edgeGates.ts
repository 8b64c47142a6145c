/** Gates of a frame: where shown lines leave it, and what lies there. Fixed gates of the layout stand among them when they are in the frame. */
import type { Atlas } from '../domain/atlas';
import { layOut, type Stroke, type XY } from '../domain/geometry';
import { projector, type Frame } from './frame';
import { isShown, type Look } from './looks';

export type Edge = 'left' | 'right' | 'top' | 'bottom';

export interface EdgeGate {
  readonly id: string;
  /** Place or region on the other side; the camera goes there. */
  readonly place: string;
  /** True when the lines come from there. */
  readonly inward: boolean;
  readonly edge: Edge;
  /** Pixels; the middle of the rule. */
  readonly at: XY;
  /** Half the length of the rule in pixels. */
  readonly reach: number;
  readonly routes: number;
  /** True for a gate of the layout, where the line itself ends; others stand on lines that run on. */
  readonly ends: boolean;
}

interface Crossing {
  readonly place: string;
  readonly inward: boolean;
  readonly edge: Edge;
  readonly at: XY;
  readonly legs: readonly string[];
  readonly ends: boolean;
}

/** The part of a frame that lines fill: gates stand on its border and their names outside it. */
interface Inset {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NARROW = 640;
/** Width and height of the map's own buttons at its upper right: gates beside them stand farther in. */
const CONTROLS = { width: 44, height: 170 } as const;

/** Room for names at the sides of wide maps; narrow maps set boxes over the lines. */
function insetOf({ width, height }: Frame): Inset {
  const side = width >= NARROW ? 112 : 10;
  return { left: side, top: 26, right: width - side, bottom: height - 46 };
}

const isIn = ([x, y]: XY, inset: Inset): boolean =>
  x >= inset.left && x <= inset.right && y >= inset.top && y <= inset.bottom;

/** Where a path that ends outside the frame leaves its inset for the last time; null when it ends in the frame or never enters. */
export function exitOf(
  path: readonly XY[],
  frame: Frame,
): { readonly at: XY; readonly edge: Edge; readonly index: number } | null {
  const last = path.at(-1);
  if (!last || isIn(last, { left: 0, top: 0, right: frame.width, bottom: frame.height })) return null;
  const inset = insetOf(frame);
  const index = path.findLastIndex((point) => isIn(point, inset));
  const [a, b] = [path[index], path[index + 1]];
  if (!a || !b) return null;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const cuts: readonly (readonly [Edge, number])[] = [
    ['left', dx < 0 ? (inset.left - a[0]) / dx : 2],
    ['right', dx > 0 ? (inset.right - a[0]) / dx : 2],
    ['top', dy < 0 ? (inset.top - a[1]) / dy : 2],
    ['bottom', dy > 0 ? (inset.bottom - a[1]) / dy : 2],
  ];
  const [edge, t] = cuts.reduce((best, cut) => (cut[1] < best[1] ? cut : best));
  return { edge, at: [a[0] + dx * t, a[1] + dy * t], index };
}

function behind(atlas: Atlas, stroke: Stroke, end: 'origin' | 'destination'): string | null {
  const place = atlas.places[atlas.legs[stroke.legs[0] ?? '']?.[end] ?? ''];
  if (!place) return null;
  const country = place.kind === 'province' || place.kind === 'city' ? (place.country ?? place.id) : place.id;
  const region = atlas.places[country]?.region;
  return stroke.lane !== null && region && atlas.places[region] ? region : country;
}

/** Gates of the shown strokes in a frame; with `controls` they keep clear of a live map's buttons. Empty when all ends are inside it. */
export function gatesIn(atlas: Atlas, frame: Frame, looks: ReadonlyMap<string, Look>, controls: boolean): EdgeGate[] {
  const project = projector(frame);
  const { strokes, gates } = layOut(atlas);
  const crossings: Crossing[] = [];
  for (const stroke of strokes) {
    if (!isShown(looks.get(stroke.id)) || (stroke.when === 'near' && frame.zoom < 2.4)) continue;
    const path = stroke.path.map(project);
    for (const [end, line] of [
      ['destination', path],
      ['origin', path.toReversed()],
    ] as const) {
      const exit = exitOf(line, frame);
      const place = exit && behind(atlas, stroke, end);
      if (exit && place)
        crossings.push({
          place,
          inward: end === 'origin',
          edge: exit.edge,
          at: exit.at,
          legs: stroke.legs,
          ends: false,
        });
    }
  }
  for (const gate of gates) {
    const at = project(gate.at);
    const legs = gate.legs.filter((leg) =>
      strokes.some((stroke) => stroke.legs.includes(leg) && isShown(looks.get(stroke.id))),
    );
    if (legs.length > 0 && isIn(at, { ...insetOf(frame), left: 0, right: frame.width }))
      crossings.push({
        place: gate.place,
        inward: gate.inward,
        edge: gate.near ? 'right' : 'left',
        at,
        legs,
        ends: true,
      });
  }
  const found = grouped(atlas, crossings);
  if (frame.width < NARROW)
    return found.toSorted((a, b) => b.routes - a.routes).slice(0, Math.floor(frame.height / ROOM));
  return controls ? found.map(besideControls) : found;
}

/** Small maps keep the gates of most routes: one for this many pixels of height. */
const ROOM = 70;

function besideControls(gate: EdgeGate): EdgeGate {
  const hidden = !gate.ends && gate.edge === 'right' && gate.at[1] - gate.reach < CONTROLS.height;
  return hidden ? { ...gate, at: [gate.at[0] - CONTROLS.width, gate.at[1]] } : gate;
}

/** One gate for each place and edge. Lines to and from one place share a gate when they cross the same edge. */
function grouped(atlas: Atlas, crossings: readonly Crossing[]): EdgeGate[] {
  const groups = new Map<string, Crossing[]>();
  for (const crossing of crossings) {
    const key = `${crossing.place}-${crossing.edge}`;
    groups.set(key, [...(groups.get(key) ?? []), crossing]);
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    if (!first) return [];
    const [xs, ys] = [group.map(({ at }) => at[0]), group.map(({ at }) => at[1])];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const upright = first.edge === 'left' || first.edge === 'right';
    const routes = new Set(group.flatMap(({ legs }) => legs.flatMap((leg) => atlas.legs[leg]?.routes ?? [])));
    return [
      {
        id,
        place: first.place,
        edge: first.edge,
        inward: group.every((one) => one.inward),
        routes: routes.size,
        ends: group.every((one) => one.ends),
        at: [(left + right) / 2, (top + bottom) / 2] as XY,
        reach: Math.max((upright ? bottom - top : right - left) / 2 + 9, 12),
      },
    ];
  });
}
