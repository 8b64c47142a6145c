/** Dots for the countries whose lines are not drawn in the overview. */
import type { Atlas, FamilyId, Leg } from '../atlas';
import type { LegBundle } from './bundles';
import type { LegLine } from './lines';
import { mercator, type XY } from './mercator';

/** A country at the end of a fan, or within a bundle, that stays closed in the overview. `slot` spreads the dots of one country, in dots from its middle. */
export interface Dot {
  readonly id: string;
  /** Name of the closed bundle it stands in; null at a fan. */
  readonly bundle: string | null;
  readonly place: string;
  readonly at: XY;
  readonly family: FamilyId;
  readonly legs: readonly string[];
  readonly slot: number;
}
/** Countries at the ends of fans that stay closed: legs of one lane that share a trunk. */
export function fanDots(
  atlas: Atlas,
  groups: ReadonlyMap<string, readonly Leg[]>,
  lines: ReadonlyMap<string, LegLine>,
  open: ReadonlySet<number>,
): Dot[] {
  const byPlace = new Map<string, Map<FamilyId, string[]>>();
  for (const legs of groups.values()) {
    for (const leg of legs) {
      const line = lines.get(leg.id);
      if (legs.length < 2 || line?.lane == null || open.has(line.lane)) continue;
      const place = line.outward ? leg.destination : leg.origin;
      const families = byPlace.get(place) ?? new Map<FamilyId, string[]>();
      families.set(leg.family, [...(families.get(leg.family) ?? []), leg.id]);
      byPlace.set(place, families);
    }
  }
  return [...byPlace].flatMap(([place, families]) =>
    [...families].map(([family, legs], index): Dot => ({
      id: `dot-${place}-${family}`,
      bundle: null,
      place,
      family,
      legs,
      at: mercator(atlas.places[place]?.at ?? [0, 0]),
      slot: index - (families.size - 1) / 2,
    })),
  );
}

/** Countries that a closed bundle stands for. */
export function bundleDots(atlas: Atlas, bundles: readonly LegBundle[]): Dot[] {
  return bundles.flatMap(({ name, places }) =>
    [...places].flatMap(([place, legs]): Dot[] => {
      const [first] = legs;
      const at = atlas.places[place]?.at;
      return first && at
        ? [
            {
              id: `dot-${place}-${name}`,
              bundle: name,
              place,
              family: first.family,
              legs: legs.map(({ id }) => id),
              at: mercator(at),
              slot: 0,
            },
          ]
        : [];
    }),
  );
}
