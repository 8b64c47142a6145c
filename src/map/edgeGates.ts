/** Gates of a frame: where shown lines leave it, and what lies there. Fixed gates of the layout stand among them when they are in the frame. */
import type { Atlas } from '../domain/atlas';
import { layOut, lengthOf, pointOf, type Stroke, type XY } from '../domain/geometry';
import { crossings, isUpright, type Crossing, type Edge, type Margins } from './crossings';
import { NARROW, projector, type Frame } from './frame';

export type Rule = readonly [XY, XY];

export interface EdgeGate {
  /** Place or region on the other side; the camera goes there. One gate a place. */
  readonly place: string;
  /** True when all its lines come from there. */
  readonly inward: boolean;
  /** The edge that most of its routes cross; the name stands there. */
  readonly edge: Edge;
  /** Pixels; the middle of the rule that bears the name. */
  readonly at: XY;
  /** Where its lines end, the one that bears the name first; none on narrow maps, whose lines run on to the edge. */
  readonly rules: readonly Rule[];
  readonly routes: number;
}

export interface Gateway {
  readonly gates: readonly EdgeGate[];
  /** Where strokes meet their gates: distances along their path in pixels, by stroke. None on narrow maps. */
  readonly ends: ReadonlyMap<string, readonly Ending[]>;
}

/** An end of a stroke at the gate of a place. */
export interface Ending {
  readonly place: string;
  readonly inward: boolean;
  readonly along: number;
}

/** Between which distances a path is drawn when it stops at the gates that are `open`; null when it stops at none. */
export function keptOf(
  endings: readonly Ending[],
  path: readonly XY[],
  open: ReadonlySet<string>,
): readonly [number, number] | null {
  const own = endings.filter(({ place }) => open.has(place));
  if (own.length === 0) return null;
  return [own.find(({ inward }) => inward)?.along ?? 0, own.find(({ inward }) => !inward)?.along ?? lengthOf(path)];
}

/** A shown stroke and its path in pixels. */
export interface Run {
  readonly stroke: Stroke;
  readonly path: readonly XY[];
}

/** One line at one gate. */
interface Arrival {
  readonly place: string;
  readonly inward: boolean;
  readonly edge: Edge;
  readonly at: XY;
  readonly legs: readonly string[];
}

/** What the gate of a line is called: the country at its end, or, for lines that share a way, the region; but not from within that region. */
function behind(
  atlas: Atlas,
  stroke: Stroke,
  end: 'origin' | 'destination',
  within: ReadonlySet<string>,
): string | null {
  const place = atlas.places[atlas.legs[stroke.legs[0] ?? '']?.[end] ?? ''];
  if (!place) return null;
  const country = place.kind === 'province' || place.kind === 'city' ? (place.country ?? place.id) : place.id;
  const region = atlas.places[country]?.region;
  return stroke.lane !== null && region && atlas.places[region] && !within.has(region) ? region : country;
}

/** Regions of which a frame shows some country where legs end. */
function regionsIn(atlas: Atlas, frame: Frame): ReadonlySet<string> {
  const project = projector(frame);
  const ends = new Set(Object.values(atlas.legs).flatMap((leg) => [leg.origin, leg.destination]));
  return new Set(
    [...ends].flatMap((id) => {
      const { region } = atlas.places[id] ?? {};
      const [x, y] = project(pointOf(atlas, id) ?? [Number.NaN, 0]);
      return region && x > 0 && y > 0 && x < frame.width && y < frame.height ? [region] : [];
    }),
  );
}

/** Width and height of the map's own buttons at its upper right: names of gates beside them stand farther in. */
const CONTROLS = { width: 58, height: 170 } as const;
/** Room above the topmost rules for a name, and below the lowest for a name and the note. */
const TOP = 26;
const BOTTOM = 46;
const MOST_ROOM = 0.3;

/** How far in the rules of each edge stand: wide maps have the names outside them, narrow ones set boxes over the lines. */
function marginsOf(
  atlas: Atlas,
  { width, height }: Frame,
  runs: readonly Run[],
  within: ReadonlySet<string>,
  wordsWide: (place: string, inward: boolean) => number,
): Margins {
  if (width < NARROW) return { left: 0, top: 0, right: width, bottom: height };
  const edges: Margins = { left: 0, top: 0, right: width, bottom: height };
  const atEdge = runs.flatMap((run) => arrivalsOf(atlas, run, edges, { width, height }, within));
  const room = (edge: Edge): number => {
    const own = atEdge.filter((one) => one.edge === edge);
    if (own.length === 0) return 0;
    const besideButtons = edge === 'right' && own.some(({ at }) => at[1] < CONTROLS.height);
    const wide = Math.max(0, ...own.map(({ place, inward }) => wordsWide(place, inward)));
    return Math.min(wide + 16, width * MOST_ROOM) + (besideButtons ? CONTROLS.width : 0);
  };
  const isCrossed = (edge: Edge): boolean => atEdge.some((one) => one.edge === edge);
  return {
    left: room('left'),
    top: isCrossed('top') ? TOP : 0,
    right: width - room('right'),
    bottom: isCrossed('bottom') ? height - BOTTOM : height,
  };
}

function arrivalsOf(
  atlas: Atlas,
  { stroke, path }: Run,
  margins: Margins,
  size: Pick<Frame, 'width' | 'height'>,
  within: ReadonlySet<string>,
): (Arrival & Pick<Crossing, 'along' | 'gone'>)[] {
  // A trunk from Korea ends where its fan begins, even when that is closed in the overview.
  const opens = stroke.trunk !== null && stroke.starts;
  const forks = stroke.lane === null ? undefined : { start: !stroke.starts, end: opens || !stroke.arrives };
  return crossings(path, margins, size, forks).flatMap(({ end, edge, at, along, gone }) => {
    const place = behind(atlas, stroke, end, within);
    return place ? [{ place, inward: end === 'origin', edge, at, legs: stroke.legs, along, gone }] : [];
  });
}

/** Gates of the shown strokes in a frame. `wordsWide` says how wide the name of a place is. No gates when all ends are in the frame. */
export function gatewayOf(
  atlas: Atlas,
  frame: Frame,
  runs: readonly Run[],
  wordsWide: (place: string, inward: boolean) => number,
): Gateway {
  const within = regionsIn(atlas, frame);
  const margins = marginsOf(atlas, frame, runs, within, wordsWide);
  const ends = new Map<string, readonly Ending[]>();
  const arrivals = runs.flatMap((run): Arrival[] => {
    const own = arrivalsOf(atlas, run, margins, frame, within);
    if (frame.width >= NARROW) ends.set(run.stroke.id, own);
    return own.filter(({ gone }) => !gone);
  });
  const found = grouped(atlas, [...arrivals, ...fixedIn(atlas, frame, runs)], frame);
  return { ends, gates: found.toSorted((a, b) => b.routes - a.routes || (a.place < b.place ? -1 : 1)) };
}

/** Arrivals at the gates of the layout: lines that go round the back of the world and end there by themselves. */
function fixedIn(atlas: Atlas, frame: Frame, runs: readonly Run[]): Arrival[] {
  const project = projector(frame);
  const byId = new Map(runs.map((run) => [run.stroke.id, run]));
  return layOut(atlas).gates.flatMap((gate): Arrival[] => {
    const [x, y] = project(gate.at);
    return gate.legs.flatMap((leg): Arrival[] => {
      const path = byId.get(gate.near ? leg : `${leg}-far`)?.path ?? [];
      const ends = [path[0], path.at(-1)].filter((end) => end !== undefined);
      const [end] = ends.toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
      const inside = x >= 0 && x <= frame.width && end && end[1] >= 0 && end[1] <= frame.height;
      const edge = gate.near ? 'right' : 'left';
      return inside ? [{ place: gate.place, inward: gate.inward, edge, at: [x, end[1]], legs: [leg] }] : [];
    });
  });
}

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
};

/** One gate for each place, whichever edges its lines cross. */
function grouped(atlas: Atlas, arrivals: readonly Arrival[], { width, height }: Frame): EdgeGate[] {
  const routesOf = (some: readonly Arrival[]): number =>
    new Set(some.flatMap(({ legs }) => legs.flatMap((leg) => atlas.legs[leg]?.routes ?? []))).size;
  const bars = barsOf(arrivals);
  return [...groupBy(arrivals, ({ place }) => place)].flatMap(([place, all]) => {
    const [main] = [...groupBy(all, ({ edge }) => edge).values()].toSorted(
      (a, b) => routesOf(b) - routesOf(a) || b.length - a.length,
    );
    const [first] = main ?? [];
    if (!main || !first) return [];
    const own = bars
      .filter((bar) => bar.arrivals[0]?.place === place)
      .toSorted(
        (a, b) =>
          Number(b.edge === first.edge) - Number(a.edge === first.edge) || routesOf(b.arrivals) - routesOf(a.arrivals),
      );
    const mean = (axis: 0 | 1): number => main.reduce((sum, { at }) => sum + at[axis], 0) / main.length;
    const [bar] = own;
    const middle: XY =
      width >= NARROW && bar
        ? [(bar.rule[0][0] + bar.rule[1][0]) / 2, (bar.rule[0][1] + bar.rule[1][1]) / 2]
        : [Math.min(Math.max(mean(0), 0), width), Math.min(Math.max(mean(1), 0), height)];
    return [
      {
        place,
        edge: first.edge,
        inward: all.every((one) => one.inward),
        routes: routesOf(all),
        at: middle,
        rules: width >= NARROW ? own.map(({ rule }) => rule) : [],
      },
    ];
  });
}

interface Bar {
  readonly edge: Edge;
  readonly rule: Rule;
  readonly arrivals: readonly Arrival[];
}

/** How far a rule reaches past its outermost lines, in pixels. */
const REACH = 10;
/** Least distance between the ends of two rules. */
const GAP = 3;

/** The rules at which lines end: neighbours on one edge share a rule when they lead to one place. */
function barsOf(arrivals: readonly Arrival[]): Bar[] {
  const across = ({ edge, at }: Arrival): number => Math.round(isUpright(edge) ? at[0] : at[1]);
  const along = ({ edge, at }: Arrival): number => (isUpright(edge) ? at[1] : at[0]);
  return [...groupBy(arrivals, (one) => `${one.edge} ${across(one)}`).values()].flatMap((level) => {
    const runs: Arrival[][] = [];
    for (const one of level.toSorted((a, b) => along(a) - along(b))) {
      const run = runs.at(-1);
      if (run?.[0]?.place === one.place) run.push(one);
      else runs.push([one]);
    }
    return runs.flatMap((run, index): Bar[] => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return [];
      const [before, after] = [runs[index - 1]?.at(-1), runs[index + 1]?.[0]];
      const half = (a: Arrival, b: Arrival): number => Math.max((along(b) - along(a)) / 2 - GAP / 2, 1);
      const from = along(first) - Math.min(REACH, before ? half(before, first) : REACH);
      const to = along(last) + Math.min(REACH, after ? half(last, after) : REACH);
      const [upright, fixed] = [isUpright(first.edge), isUpright(first.edge) ? first.at[0] : first.at[1]];
      const point = (value: number): XY => (upright ? [fixed, value] : [value, fixed]);
      return [{ edge: first.edge, rule: [point(from), point(to)], arrivals: run }];
    });
  });
}
