/** Numbers and rings of the open route: which leg comes when, and where it stops. */
import type { Atlas, FamilyId } from '../domain/atlas';
import { layOut, lengthOf, pointAt, pointOf, type XY } from '../domain/geometry';
import type { Selection } from '../domain/view';
import type { Box, Plate } from './sketch/collide';

export interface Stop {
  readonly id: string;
  /** Pixels. */
  readonly at: XY;
  readonly family: FamilyId;
  /** Number of the leg's stage, from 1; empty for a ring where legs meet. */
  readonly number: string;
  /** True for the open leg. */
  readonly open: boolean;
}

interface Draft extends Stop {
  /** The line the number stands on, in world units; null for a ring. */
  readonly stroke: { readonly id: string; readonly path: readonly XY[] } | null;
}

/** Rings between stages and the legs whose numbers stand on lines; empty for a route of one stage, whose order needs no telling. */
function drafts(atlas: Atlas, { route: id, leg: openLeg }: Selection): Draft[] {
  const route = atlas.routes.find((one) => one.id === id);
  if (!route || route.stages.length < 2) return [];
  const { strokes } = layOut(atlas);
  const rings = new Map<string, Draft>();
  const numbers = route.stages.flatMap((stage, index) =>
    stage.flatMap((leg): Draft[] => {
      const stroke = strokes.find((one) => one.id === leg) ?? strokes.find((one) => one.legs.includes(leg));
      const destination = atlas.legs[leg]?.destination;
      const at = destination === undefined ? null : pointOf(atlas, destination);
      if (destination !== undefined && at && index < route.stages.length - 1)
        rings.set(destination, {
          id: `ring-${destination}`,
          at,
          family: route.family,
          number: '',
          open: false,
          stroke: null,
        });
      const [first] = stroke?.path ?? [];
      return stroke && first
        ? [
            {
              id: `number-${leg}`,
              at: first,
              family: route.family,
              number: String(index + 1),
              open: leg === openLeg,
              stroke,
            },
          ]
        : [];
    }),
  );
  return [...rings.values(), ...numbers];
}

const RADIUS = { ring: 5, number: 10 } as const;
/** Where on its line a number may stand, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/**
 * Rings and numbers in pixels, kept clear on `plate`. A number stands at the middle of the part of its line that is drawn
 * (`kept`: between which distances those are drawn that end at a gate), or near it where another number or a part of the page is in the way.
 */
export function placedStops(
  atlas: Atlas,
  selection: Selection,
  project: (point: XY) => XY,
  kept: ReadonlyMap<string, readonly [number, number]>,
  plate: Plate,
): Stop[] {
  const round = ([x, y]: XY, radius: number): Box => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  return drafts(atlas, selection).flatMap(({ stroke, ...stop }): Stop[] => {
    if (!stroke) {
      const at = project(stop.at);
      plate.keep(round(at, RADIUS.ring));
      return [{ ...stop, at }];
    }
    const path = stroke.path.map(project);
    const [from, to] = kept.get(stroke.id) ?? [0, lengthOf(path)];
    const spots = SHARES.map((share) => pointAt(path, from + (to - from) * share).at);
    const at = spots.find((spot) => plate.isFree(round(spot, RADIUS.number)));
    if (!at) return [];
    plate.keep(round(at, RADIUS.number));
    return [{ ...stop, at }];
  });
}
