/** How each stroke looks in a view. One pure answer for Sketch and for the live map's feature state. */
import type { Atlas, EvidenceGrade } from '../domain/atlas';
import type { Standing, Visible } from '../domain/filter';
import { layOut, type Stroke } from '../domain/geometry';
import type { Selection } from '../domain/view';
import type { Hover } from '../state/store';

/** `hidden`: another stroke of the same trunk is shown in its place. */
export type Look = 'hidden' | 'out' | 'maybe' | 'in' | 'hover' | 'selected';

const rank: Readonly<Record<Look, number>> = { hidden: 0, out: 1, maybe: 2, in: 3, hover: 4, selected: 5 };
const gradeRank: Readonly<Record<EvidenceGrade, number>> = { inferred: 0, contested: 1, reported: 2, documented: 3 };

/** What the reader points at or has open, and from how far. */
export interface Attention {
  readonly selection: Selection;
  readonly hover: Hover | null;
  /** True below the zoom at which fans and bundles open. */
  readonly overview: boolean;
}

function lookOfLeg(atlas: Atlas, leg: string, standing: Standing, { selection, hover }: Attention): Look {
  if (selection.leg === leg) return 'selected';
  const routes = atlas.legs[leg]?.routes ?? [];
  const own: Look = standing === 'out' ? 'maybe' : standing;
  if (hover) {
    if (hover.leg === null ? routes.includes(hover.route) : hover.leg === leg) return 'hover';
    return routes.includes(hover.route) ? own : 'out';
  }
  if (!selection.route) return standing;
  return routes.includes(selection.route) ? own : 'out';
}

/** Names of the bundles that are drawn leg by leg: all of them near by, and those of the open route from everywhere. */
function openBundles(atlas: Atlas, { selection, overview }: Attention): (bundle: string) => boolean {
  if (!overview) return () => true;
  const route = selection.route ? atlas.routes.find((one) => one.id === selection.route) : undefined;
  const open = new Set(route?.legs.map((leg) => atlas.legs[leg]?.bundle));
  return (bundle) => open.has(bundle);
}

interface Answer extends Attention {
  readonly atlas: Atlas;
  readonly looks: ReadonlyMap<string, Look>;
}

/** Map, words, inset and pointer ask the same in one frame: the last answers of a view go with what is visible in it. */
const answers = new WeakMap<Visible, readonly Answer[]>();
/** With and without what is pointed at. */
const KEPT = 2;

/** Looks of all strokes and dots, by their ids. */
export function looksOf(atlas: Atlas, visible: Visible, attention: Attention): ReadonlyMap<string, Look> {
  const { selection, hover, overview } = attention;
  const known = answers.get(visible) ?? [];
  const same = known.find(
    (one) =>
      one.atlas === atlas &&
      one.hover?.leg === hover?.leg &&
      one.hover?.route === hover?.route &&
      one.overview === overview &&
      one.selection.route === selection.route &&
      one.selection.leg === selection.leg,
  );
  if (same) return same.looks;
  const looks = looked(atlas, visible, attention);
  answers.set(visible, [{ atlas, selection, hover, overview, looks }, ...known].slice(0, KEPT));
  return looks;
}

function looked(atlas: Atlas, visible: Visible, attention: Attention): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  const leaders = new Map<string, Stroke>();
  const { strokes, dots } = layOut(atlas);
  const isOpen = openBundles(atlas, attention);
  const lookOf = (legs: readonly string[]): Look =>
    strongest(legs.map((leg) => lookOfLeg(atlas, leg, visible.legs[leg] ?? 'out', attention)));
  for (const dot of dots) looks.set(dot.id, dot.bundle !== null && isOpen(dot.bundle) ? 'hidden' : lookOf(dot.legs));
  for (const stroke of strokes) {
    const { bundled } = stroke;
    const isLeft = bundled !== null && isOpen(bundled.name) === (bundled.role === 'whole');
    const look = isLeft ? 'hidden' : lookOf(stroke.legs);
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

/** Ids of the strokes and dots that a view asks for, which stay when all others are hidden: those of the open route, else those in the filter. */
export function askedStrokes(atlas: Atlas, visible: Visible, { route }: Selection): ReadonlySet<string> {
  const { strokes, dots } = layOut(atlas);
  const isAsked = (leg: string): boolean =>
    route ? (atlas.legs[leg]?.routes.includes(route) ?? false) : (visible.legs[leg] ?? 'out') !== 'out';
  const asked = ({ legs }: Pick<Stroke, 'legs'>): boolean => legs.some(isAsked);
  return new Set([...strokes, ...dots].flatMap((one) => (asked(one) ? [one.id] : [])));
}

/** The looks with every stroke hidden that is not among `only`, unless the reader points at it or has it open. */
export function hideOthers(looks: ReadonlyMap<string, Look>, only: ReadonlySet<string>): ReadonlyMap<string, Look> {
  return new Map([...looks].map(([id, look]) => [id, look === 'out' && !only.has(id) ? 'hidden' : look]));
}

/** True for strokes that carry colour, ends and names. */
export const isShown = (look: Look | undefined): boolean => look !== undefined && rank[look] >= rank.maybe;

/** Routes whose name stands on the map, with the stroke that shows it: the first one in the view for each slot; an open route alone, whose lines other routes may use. */
export function namedRoutes(
  atlas: Atlas,
  visible: Visible,
  looks: ReadonlyMap<string, Look>,
  { selection }: Attention,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const named = new Map<string, string>();
  const { names, slots } = layOut(atlas);
  const open = selection.route;
  for (const name of open ? names.filter(({ route }) => route === open) : names) {
    if (taken.has(name.slot) || named.has(name.route) || visible.standing[name.route] === 'out') continue;
    const shown = slots.get(name.slot)?.find((stroke) => isShown(looks.get(stroke.id)));
    if (!shown) continue;
    taken.add(name.slot);
    named.set(name.route, shown.id);
  }
  return named;
}
