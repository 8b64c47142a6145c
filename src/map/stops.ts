/** Numbers and rings of the open route: which leg comes when, and where it stops. */
import type { Atlas, FamilyId } from '../domain/atlas';
import { layOut, midpoint, pointOf, type XY } from '../domain/geometry';
import type { Selection } from '../domain/view';

export interface Stop {
  readonly id: string;
  readonly at: XY;
  readonly family: FamilyId;
  /** Number of the leg's stage, from 1; empty for a ring where legs meet. */
  readonly number: string;
  /** True for the open leg. */
  readonly open: boolean;
}

/** Numbers at mid-leg and rings between stages; empty for a route of one stage, whose order needs no telling. */
export function stopsOf(atlas: Atlas, { route: id, leg: openLeg }: Selection): Stop[] {
  const route = atlas.routes.find((one) => one.id === id);
  if (!route || route.stages.length < 2) return [];
  const { strokes } = layOut(atlas);
  const rings = new Map<string, Stop>();
  const numbers = route.stages.flatMap((stage, index) =>
    stage.flatMap((leg): Stop[] => {
      const stroke = strokes.find((one) => one.id === leg) ?? strokes.find((one) => one.legs.includes(leg));
      const destination = atlas.legs[leg]?.destination;
      const at = destination === undefined ? null : pointOf(atlas, destination);
      if (destination !== undefined && at && index < route.stages.length - 1)
        rings.set(destination, { id: `ring-${destination}`, at, family: route.family, number: '', open: false });
      return stroke
        ? [
            {
              id: `number-${leg}`,
              at: midpoint(stroke.path).at,
              family: route.family,
              number: String(index + 1),
              open: leg === openLeg,
            },
          ]
        : [];
    }),
  );
  return [...rings.values(), ...numbers];
}
