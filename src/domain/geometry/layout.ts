/**
 * Everything drawn for the legs of an atlas, laid out once and for all views: a filter changes how a stroke looks, never
 * where it lies. Sketch and the live map draw this one value.
 */
import type { Atlas, EvidenceGrade, FamilyId, Leg, MovementKind } from '../atlas';
import { bundlesOf, type Bundled, type LegBundle } from './bundles';
import { between, bow, lengthOf } from './curves';
import { bundleDots, fanDots, type Dot } from './dots';
import { farSide, gateFor, isBeyond } from './gates';
import { endsOf, linesOf, type LegLine } from './lines';
import { marksOf, type Mark } from './marks';
import { mercator, type XY } from './mercator';
import { namesOf, type RouteName } from './names';
import { openLanes } from './fans';

/** When a stroke is drawn: at all zooms, only in the overview, or only from the zoom at which fans open. */
export type When = 'always' | 'overview' | 'near';

/** One line on the map. A leg has one stroke, or shares a trunk with the other legs of its lane. */
export interface Stroke {
  readonly id: string;
  readonly legs: readonly string[];
  readonly family: FamilyId;
  readonly kind: MovementKind;
  readonly evidence: EvidenceGrade;
  readonly when: When;
  /** Strokes of one trunk lie on each other; only the strongest one in view is shown. */
  readonly trunk: string | null;
  readonly branch: boolean;
  /** For a bundle that closes in the overview: the line of all its legs, or one leg. Which of them is drawn, the view decides. */
  readonly bundled: Bundled | null;
  readonly lane: number | null;
  /** World units in the direction of travel, trimmed at both ends. */
  readonly path: readonly XY[];
  /** True where the path begins or ends at a place and not at a hub or gate. */
  readonly starts: boolean;
  readonly arrives: boolean;
}
/** A rule at which lines stop because their other end, `place`, is out of the picture. */
export interface Gate {
  readonly id: string;
  readonly place: string;
  readonly at: XY;
  readonly legs: readonly string[];
  /** True on the near side: the name says where the lines lead (or come from, if `inward`). */
  readonly near: boolean;
  readonly inward: boolean;
}
export interface Layout {
  readonly strokes: readonly Stroke[];
  readonly marks: readonly Mark[];
  readonly dots: readonly Dot[];
  readonly names: readonly RouteName[];
  readonly gates: readonly Gate[];
  readonly lines: ReadonlyMap<string, LegLine>;
  /** Strokes by their id. */
  readonly strokeOf: ReadonlyMap<string, Stroke>;
  /** Strokes that may bear the names of a slot: those of one trunk, or a single one. */
  readonly slots: ReadonlyMap<string, readonly Stroke[]>;
  /** Marks by the stroke whose look they share. */
  readonly marksOf: ReadonlyMap<string, readonly Mark[]>;
}

/** Puts the items of a list together by a key, in their order. */
function gathered<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const layouts = new WeakMap<Atlas['legs'], Layout>();

/** The layout of an atlas; computed once for its legs. */
export function layOut(atlas: Atlas): Layout {
  const known = layouts.get(atlas.legs);
  if (known) return known;
  const lines = linesOf(atlas);
  const open = openLanes(atlas, lines);
  const groups = sharing(atlas, lines);
  const bundles = bundlesOf(atlas);
  const closing = new Set(bundles.map(({ name }) => name));
  const gates: Gate[] = [];
  const strokes = [
    ...trunks(groups, lines, open),
    ...wholes(bundles, lines),
    ...Object.values(atlas.legs).flatMap((leg) => strokesOf(leg, atlas, { lines, groups, open, gates, closing })),
  ];
  const marks = marksOf(strokes);
  const layout: Layout = {
    strokes,
    marks,
    dots: [...fanDots(atlas, groups, lines, open), ...bundleDots(atlas, bundles)],
    names: namesOf(atlas, strokes),
    gates: joined(gates),
    lines,
    strokeOf: new Map(strokes.map((stroke) => [stroke.id, stroke])),
    slots: gathered(strokes, (stroke) => stroke.trunk ?? stroke.id),
    marksOf: gathered(marks, (mark) => mark.stroke),
  };
  layouts.set(atlas.legs, layout);
  return layout;
}

const style = ({ family, kind, evidence }: Leg): Pick<Stroke, 'family' | 'kind' | 'evidence'> => ({
  family,
  kind,
  evidence,
});

/** Short lines keep their length: at most this share is taken off an end. */
const END_SHARE = 0.12;
const START = 0.8;
const END = 1.7;

function trimmed(path: readonly XY[], start: number, end: number): XY[] {
  const length = lengthOf(path);
  return between(path, Math.min(start, length * END_SHARE), length - Math.min(end, length * END_SHARE));
}

/** Legs of one lane, family and kind share a trunk; a lane with one leg has none. */
const trunkKey = (leg: Leg, line: LegLine): string =>
  `${line.lane}-${leg.family}-${leg.kind}-${leg.origin === 'kor' || leg.destination === 'kor' ? 'kor' : 'prk'}`;

type Groups = ReadonlyMap<string, readonly Leg[]>;

function sharing(atlas: Atlas, lines: ReadonlyMap<string, LegLine>): Groups {
  const bundled = Object.values(atlas.legs).flatMap((leg) => {
    const line = lines.get(leg.id);
    return line?.hub == null ? [] : [{ leg, key: trunkKey(leg, line) }];
  });
  return new Map([...gathered(bundled, ({ key }) => key)].map(([key, group]) => [key, group.map(({ leg }) => leg)]));
}

function trunks(groups: Groups, lines: ReadonlyMap<string, LegLine>, open: ReadonlySet<number>): Stroke[] {
  return [...groups].flatMap(([key, legs]) => {
    if (legs.length < 2) return [];
    const grades = new Set(legs.map((leg) => leg.evidence));
    return [...grades].flatMap((evidence): Stroke[] => {
      const members = legs.filter((leg) => leg.evidence === evidence);
      const [first] = members;
      const line = first && lines.get(first.id);
      if (!first || line?.hub == null) return [];
      const { outward } = line;
      const path = outward
        ? trimmed(line.path.slice(0, line.hub + 1), 2.6, 0)
        : trimmed(line.path.slice(line.hub), 0, 2.6);
      const closed = line.lane !== null && !open.has(line.lane);
      return [
        {
          ...style(first),
          id: `trunk-${key}-${evidence}`,
          legs: members.map((leg) => leg.id),
          when: 'always',
          trunk: key,
          branch: false,
          bundled: null,
          lane: line.lane,
          path,
          starts: outward,
          arrives: outward ? closed : true,
        },
      ];
    });
  });
}

/** The one line each way of a bundle that closes, for each grade of its legs. */
function wholes(bundles: readonly LegBundle[], lines: ReadonlyMap<string, LegLine>): Stroke[] {
  const ways = bundles.flatMap(({ name, ways: own }) => own.map((way) => ({ ...way, name })));
  return ways.flatMap(({ key, name, along, legs }) => {
    const path = trimmed(lines.get(along.id)?.path ?? [], START, END);
    return [...new Set(legs.map(({ evidence }) => evidence))].map((evidence): Stroke => {
      const own = legs.filter((leg) => leg.evidence === evidence);
      return {
        ...style(own[0] ?? along),
        id: `bundle-${name}-${key}-${evidence}`,
        legs: own.map(({ id }) => id),
        when: 'always',
        trunk: `bundle-${name}-${key}`,
        branch: false,
        bundled: { name, role: 'whole' },
        lane: null,
        path,
        starts: true,
        arrives: true,
      };
    });
  });
}

/** What is known of all legs while their strokes are made; `gates` is filled on the way. */
interface Drafts {
  readonly lines: ReadonlyMap<string, LegLine>;
  readonly groups: Groups;
  readonly open: ReadonlySet<number>;
  readonly gates: Gate[];
  /** Names of the bundles that have a line to stand for their legs. */
  readonly closing: ReadonlySet<string>;
}

function strokesOf(leg: Leg, atlas: Atlas, { lines, groups, open, gates, closing }: Drafts): Stroke[] {
  const line = lines.get(leg.id);
  const ends = endsOf(leg, atlas);
  if (!line || !ends) return [];
  const plain = {
    ...style(leg),
    legs: [leg.id],
    trunk: null,
    branch: false,
    bundled: leg.bundle !== undefined && closing.has(leg.bundle) ? ({ name: leg.bundle, role: 'part' } as const) : null,
    lane: line.lane,
    when: 'always' as When,
    starts: true,
    arrives: true,
  };
  if (line.hub !== null) {
    const group = groups.get(trunkKey(leg, line)) ?? [];
    if (group.length < 2)
      return [
        {
          ...plain,
          id: leg.id,
          path: trimmed(line.path, 2.6, leg.destination === 'prk' || leg.destination === 'kor' ? 2.6 : END),
        },
      ];
    const { outward } = line;
    const path = outward
      ? trimmed(line.path.slice(line.hub), 0, END)
      : trimmed(line.path.slice(0, line.hub + 1), START, 0);
    const when: When = line.lane !== null && open.has(line.lane) ? 'always' : 'near';
    return [{ ...plain, id: leg.id, path, when, branch: true, starts: !outward, arrives: outward }];
  }
  if (isBeyond(ends[1])) return throughGate(leg, ends, plain, gates);
  return [{ ...plain, id: leg.id, path: trimmed(line.path, leg.kind === 'across' ? 0.3 : START, END) }];
}

/** Lines of one gate stand this far apart, in world units. */
const NEAR_GAP = 1.7;
const FAR_GAP = 0.7;

function throughGate(
  leg: Leg,
  [from, to]: NonNullable<ReturnType<typeof endsOf>>,
  plain: Omit<Stroke, 'id' | 'path'>,
  gates: Gate[],
): Stroke[] {
  // The origin may itself be the far end: then the near side is the destination, written unwrapped.
  const fromFar = from[0] < -30;
  const [home, away] = fromFar
    ? ([
        [to[0] + 360, to[1]],
        [from[0] + 360, from[1]],
      ] as const)
    : ([from, to] as const);
  const rule = gateFor(away);
  const taken = gates.filter((gate) => gate.near && gate.place === (fromFar ? leg.origin : leg.destination)).length;
  const at: XY = [rule[0], rule[1] + taken * NEAR_GAP];
  const beyond = farSide(away, taken * FAR_GAP);
  const homeXY = mercator([home[0] > 180 ? home[0] - 360 : home[0], home[1]]);
  const near = fromFar ? bow(at, homeXY, leg.bend) : bow(homeXY, at, leg.bend);
  const far = fromFar ? bow(beyond.end, beyond.gate, 0) : bow(beyond.gate, beyond.end, 0);
  const farPlace = fromFar ? leg.origin : leg.destination;
  const homePlace = fromFar ? leg.destination : leg.origin;
  gates.push({ id: `gate-${farPlace}`, place: farPlace, at, legs: [leg.id], near: true, inward: fromFar });
  gates.push({
    id: `gate-${homePlace}-${farPlace}`,
    place: homePlace,
    at: beyond.gate,
    legs: [leg.id],
    near: false,
    inward: !fromFar,
  });
  return [
    {
      ...plain,
      id: leg.id,
      path: fromFar ? trimmed(near, 0.3, END) : trimmed(near, START, 0.5),
      starts: !fromFar,
      arrives: fromFar || leg.kind !== 'return',
    },
    {
      ...plain,
      id: `${leg.id}-far`,
      path: fromFar ? trimmed(far, START, 0.3) : trimmed(far, 0.3, END),
      starts: fromFar,
      arrives: !fromFar,
    },
  ];
}

/** One rule for all lines of a gate, in their middle. */
function joined(gates: readonly Gate[]): Gate[] {
  return [...gathered(gates, ({ id }) => id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const y = group.reduce((sum, gate) => sum + gate.at[1], 0) / group.length;
    return [{ ...first, at: [first.at[0], y] as XY, legs: group.flatMap((gate) => gate.legs) }];
  });
}
