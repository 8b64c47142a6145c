/** How each stroke looks in a view. One pure answer for Sketch and for the live map's feature state. */
import type { Atlas, EvidenceGrade } from '../domain/atlas';
import type { Standing, Visible } from '../domain/filter';
import { layOut, type Stroke } from '../domain/geometry';
import type { Selection } from '../domain/view';

/** `hidden`: another stroke of the same trunk is shown in its place. */
export type Look = 'hidden' | 'out' | 'maybe' | 'in' | 'hover' | 'selected';

const rank: Readonly<Record<Look, number>> = { hidden: 0, out: 1, maybe: 2, in: 3, hover: 4, selected: 5 };
const gradeRank: Readonly<Record<EvidenceGrade, number>> = { inferred: 0, contested: 1, reported: 2, documented: 3 };

/** What the reader points at or has open. */
export interface Attention {
  readonly selection: Selection;
  readonly hover: string | null;
}

function lookOfLeg(atlas: Atlas, leg: string, standing: Standing, { selection, hover }: Attention): Look {
  if (selection.leg === leg) return 'selected';
  if (hover === leg) return 'hover';
  if (hover !== null) return 'out';
  if (!selection.route) return standing;
  const routes = atlas.legs[leg]?.routes ?? [];
  if (routes.includes(selection.route)) return standing === 'out' ? 'maybe' : standing;
  return 'out';
}

interface Answer extends Attention {
  readonly atlas: Atlas;
  readonly looks: ReadonlyMap<string, Look>;
}

/** Map, words, inset and pointer ask the same in one frame: the last answers of a view go with what is visible in it. */
const answers = new WeakMap<Visible, readonly Answer[]>();
/** With and without what is pointed at. */
const KEPT = 2;

/** Looks of all strokes, by stroke id. */
export function looksOf(atlas: Atlas, visible: Visible, attention: Attention): ReadonlyMap<string, Look> {
  const { selection, hover } = attention;
  const known = answers.get(visible) ?? [];
  const same = known.find(
    (one) =>
      one.atlas === atlas &&
      one.hover === hover &&
      one.selection.route === selection.route &&
      one.selection.leg === selection.leg,
  );
  if (same) return same.looks;
  const looks = looked(atlas, visible, attention);
  answers.set(visible, [{ atlas, selection, hover, looks }, ...known].slice(0, KEPT));
  return looks;
}

function looked(atlas: Atlas, visible: Visible, attention: Attention): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  const leaders = new Map<string, Stroke>();
  const { strokes } = layOut(atlas);
  for (const stroke of strokes) {
    const look = strongest(stroke.legs.map((leg) => lookOfLeg(atlas, leg, visible.legs[leg] ?? 'out', attention)));
    looks.set(stroke.id, look);
    if (stroke.trunk === null) continue;
    const leader = leaders.get(stroke.trunk);
    if (!leader || leads(stroke, look, leader, looks.get(leader.id) ?? 'hidden')) leaders.set(stroke.trunk, stroke);
  }
  for (const stroke of strokes)
    if (stroke.trunk !== null && leaders.get(stroke.trunk) !== stroke) looks.set(stroke.id, 'hidden');
  return looks;
}

const strongest = (looks: readonly Look[]): Look =>
  looks.reduce((best, look) => (rank[look] > rank[best] ? look : best), 'hidden');

const leads = (stroke: Stroke, look: Look, leader: Stroke, leaderLook: Look): boolean =>
  rank[look] - rank[leaderLook] > 0 || (look === leaderLook && gradeRank[stroke.evidence] > gradeRank[leader.evidence]);

/** Ids of the strokes that a view asks for: what stays when all others are hidden. */
export function askedStrokes(atlas: Atlas, visible: Visible): ReadonlySet<string> {
  const asked = ({ legs }: Stroke): boolean => legs.some((leg) => (visible.legs[leg] ?? 'out') !== 'out');
  return new Set(layOut(atlas).strokes.flatMap((stroke) => (asked(stroke) ? [stroke.id] : [])));
}

/** The looks with every stroke hidden that is not among `only`, unless the reader points at it or has it open. */
export function hideOthers(looks: ReadonlyMap<string, Look>, only: ReadonlySet<string>): ReadonlyMap<string, Look> {
  return new Map([...looks].map(([id, look]) => [id, look === 'out' && !only.has(id) ? 'hidden' : look]));
}

/** True for strokes that carry colour, ends and names. */
export const isShown = (look: Look | undefined): boolean => look !== undefined && rank[look] >= rank.maybe;

/** Routes whose name stands on the map, with the stroke that shows it: the first one in the view for each slot, the open route before all. */
export function namedRoutes(
  atlas: Atlas,
  visible: Visible,
  looks: ReadonlyMap<string, Look>,
  { selection }: Attention,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const named = new Map<string, string>();
  const { names, slots } = layOut(atlas);
  for (const name of names.toSorted(
    (a, b) => Number(b.route === selection.route) - Number(a.route === selection.route),
  )) {
    if (taken.has(name.slot) || visible.standing[name.route] === 'out') continue;
    const shown = slots.get(name.slot)?.find((stroke) => isShown(looks.get(stroke.id)));
    if (!shown) continue;
    taken.add(name.slot);
    named.set(name.route, shown.id);
  }
  return named;
}
