/** Where the name of a route stands on its line. One name a route, on its longest stroke that bears no other name. */
import type { Atlas, FamilyId, Route } from '../atlas';
import { between, lengthOf } from './curves';
import type { Stroke, When } from './layout';
import type { XY } from './mercator';

export interface RouteName {
  readonly route: string;
  readonly family: FamilyId;
  readonly stroke: string;
  /** Only one name of a slot may be shown. */
  readonly slot: string;
  /** The stretch of the stroke that the name may use, its middle in the middle; runs from west to east. */
  readonly path: readonly XY[];
  /** How far along its stroke the stretch begins, in world units and in the stroke's direction. */
  readonly from: number;
  /** True when the stretch runs against its stroke. */
  readonly turned: boolean;
  /** In the overview names of lanes stand at mid-course; close to Europe they stand before the fans. */
  readonly when: When;
}

/** Along a lane, names stand by turns west and east of the middle, so that neighbours do not touch. */
const LANE_TURNS = [0.6, 0.33, 0.57, 0.36] as const;

/**
 * Names in index order: an earlier route has the first choice of stroke. Routes of one lane share its stretch; which of
 * them is named depends on the view.
 */
export function namesOf(atlas: Atlas, strokes: readonly Stroke[]): RouteName[] {
  const taken = new Set<string>();
  const bearers = bearersOf(strokes);
  return atlas.routes.flatMap((route): RouteName[] => {
    const own = (stroke: Stroke): boolean => stroke.legs.some((leg) => atlas.legs[leg]?.routes[0] === route.id);
    const places = new Set(route.legs.flatMap((leg) => bearers.get(leg) ?? []));
    const borne = [...places].toSorted((a, b) => a - b).flatMap((place) => strokes[place] ?? []);
    const closed = wholeName(route, borne);
    const found = borne
      .filter((stroke) => stroke.bundled?.role !== 'whole' && !taken.has(stroke.id))
      .map((stroke) => ({ stroke, length: lengthOf(stroke.path), own: own(stroke) }))
      .toSorted((a, b) => Number(b.own) - Number(a.own) || b.length - a.length)[0];
    if (!found) return closed;
    const { stroke, length } = found;
    if (stroke.trunk === null) taken.add(stroke.id);
    const base = { route: route.id, family: route.family, stroke: stroke.id, slot: stroke.trunk ?? stroke.id };
    if (stroke.lane === null) return [...closed, { ...base, when: 'always', ...stretchOf(stroke, length, 0.5, MOST) }];
    const outward = (stroke.path[0]?.[0] ?? 0) > (stroke.path.at(-1)?.[0] ?? 0);
    const along = (share: number): number => (outward ? share : 1 - share);
    const [middle, hub] = [LANE_TURNS[stroke.lane % LANE_TURNS.length] ?? 0.5, stroke.trunk === null ? 0.8 : 0.9];
    return [
      { ...base, when: 'always', ...stretchOf(stroke, length, along(middle), MOST) },
      { ...base, when: 'near', ...stretchOf(stroke, length, along(hub - 0.03 * (stroke.lane % 2)), NEAR_HUB) },
    ];
  });
}

/** While a bundle is closed, a route through it stands on the way out, which is the longer one; whose name that is depends on the view. */
function wholeName(route: Route, borne: readonly Stroke[]): RouteName[] {
  const stroke = borne.find(({ bundled, trunk }) => bundled?.role === 'whole' && trunk?.endsWith('-out'));
  if (!stroke) return [];
  return [
    {
      route: route.id,
      family: route.family,
      stroke: stroke.id,
      slot: stroke.trunk ?? stroke.id,
      when: 'always',
      ...stretchOf(stroke, lengthOf(stroke.path), 0.5, MOST),
    },
  ];
}

/** For each leg the strokes that may bear a name, as indices: the order of strokes decides between equals. */
function bearersOf(strokes: readonly Stroke[]): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>();
  for (const [index, stroke] of strokes.entries()) {
    if (stroke.when !== 'always' || stroke.branch || stroke.id.endsWith('-far')) continue;
    for (const leg of stroke.legs) {
      const own = bearers.get(leg);
      if (own) own.push(index);
      else bearers.set(leg, [index]);
    }
  }
  return bearers;
}

/** Longest half of a stretch, in world units. */
const MOST = 56;
const NEAR_HUB = 14;

function stretchOf(
  stroke: Stroke,
  length: number,
  share: number,
  most: number,
): Pick<RouteName, 'path' | 'from' | 'turned'> {
  const middle = length * share;
  const half = Math.min(middle, length - middle, most);
  const stretch = between(stroke.path, middle - half, middle + half);
  const turned = (stretch.at(-1)?.[0] ?? 0) < (stretch[0]?.[0] ?? 0);
  return { path: turned ? stretch.toReversed() : stretch, from: middle - half, turned };
}
