/** The line of one leg, from place to place, before anything is trimmed. */
import type { Atlas, Leg, LngLat } from '../atlas';
import { movementKinds } from '../kinds';
import { bow, cubic, distance, loop, mix, shift } from './curves';
import { mercator, unwrap, type XY } from './mercator';
import { laneGap, laneOf } from './trunk';

/** The bundle that is drawn as parallel lanes: legs between Korea and Europe. */
export const EUROPE = 'europe';
const KOREA: ReadonlySet<string> = new Set(['prk', 'kor']);

export interface LegLine {
  /** World units, in the direction of travel. */
  readonly path: readonly XY[];
  /** Where a bundled leg leaves its lane: index into `path`; null for all others. */
  readonly hub: number | null;
  /** Lane of a bundled leg, north to south from 0; null for all others. */
  readonly lane: number | null;
  /** For a bundled leg: true when it leads from Korea. */
  readonly outward: boolean;
}

/** Both ends in degrees, the destination's longitude unwrapped to the short way round. Null when a place is unknown. */
export function endsOf(leg: Leg, atlas: Atlas): readonly [LngLat, LngLat] | null {
  const [from, to] = [atlas.places[leg.origin]?.at, atlas.places[leg.destination]?.at];
  return from && to ? [from, [unwrap(to[0], from[0]), to[1]]] : null;
}

const isKorean = (atlas: Atlas, id: string): boolean => KOREA.has(atlas.places[id]?.country ?? id);

/** Legs of one lane that move in unlike ways run beside each other, not on each other. */
const laneKey = (leg: Leg): number => leg.lane * 10 + movementKinds.indexOf(leg.kind);

/** Lanes in use, north to south: fixed by the data, whatever the filter. */
function lanesOf(atlas: Atlas): readonly number[] {
  const lanes = new Set(Object.values(atlas.legs).flatMap((leg) => (leg.bundle === EUROPE ? [laneKey(leg)] : [])));
  return [...lanes].toSorted((a, b) => a - b);
}

/** Draws every leg once. Legs with an unknown place are left out; `readAtlas` refuses them. */
export function linesOf(atlas: Atlas): ReadonlyMap<string, LegLine> {
  const lanes = lanesOf(atlas);
  const lines = new Map<string, LegLine>();
  for (const leg of Object.values(atlas.legs)) {
    const ends = endsOf(leg, atlas);
    if (!ends) continue;
    const [from, to] = [mercator(ends[0]), mercator(ends[1])];
    const lane =
      leg.bundle === EUROPE && isKorean(atlas, leg.origin) !== isKorean(atlas, leg.destination)
        ? lanes.indexOf(laneKey(leg))
        : -1;
    if (lane >= 0) {
      const side = ((lanes.length - 1) / 2 - lane) * laneGap(lanes.length);
      lines.set(leg.id, isKorean(atlas, leg.origin) ? outward(from, to, side, lane) : homeward(from, to, side, lane));
    } else {
      lines.set(leg.id, {
        path: leg.kind === 'across' ? loop(from, to, leg.bend) : bow(from, to, leg.bend),
        hub: null,
        lane: null,
        outward: true,
      });
    }
  }
  return lines;
}

function outward(korea: XY, far: XY, side: number, lane: number): LegLine {
  const { path, hub, heading } = laneOf(side, korea);
  const reach = distance(hub, far);
  const out = shift(hub, heading, reach * 0.4);
  const branch = cubic(hub, out, mix(far, out, 0.4), far, 20);
  return { path: [...path, ...branch.slice(1)], hub: path.length - 1, lane, outward: true };
}

function homeward(far: XY, korea: XY, side: number, lane: number): LegLine {
  const { path, hub } = outward(korea, far, side, lane);
  return { path: path.toReversed(), hub: path.length - 1 - (hub ?? 0), lane, outward: false };
}
