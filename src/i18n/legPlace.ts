/** Where a leg stands in its route, counted as the map counts: its numbers are those of the stages. */
import type { Route } from '../domain/atlas';
import type { Speech } from './messages';

/**
 * "Leg 2 of 3" by the stage, so that legs between which people chose bear one number, as on the map. On a route of one
 * stage the map numbers nothing; its lines are counted instead: "Line 3 of 8".
 */
export function legPlace(route: Route, leg: string, { t }: Speech): string {
  const { n, m, key } = placeOf(route, leg);
  return t(key, { n, m });
}

/** The same without the whole: "Leg 2", "Line 3". */
export function shortLegPlace(route: Route, leg: string, { t }: Speech): string {
  const { n, key } = placeOf(route, leg);
  return t(key === 'leg' ? 'frame.leg' : 'frame.line', { n });
}

/** How long a route is: "3 legs", and "8 lines" where it has more lines than stages; nothing where it has no line. */
export function legCounts({ stages, legs }: Route, { t }: Speech): readonly string[] {
  if (legs.length === 0) return [];
  const stagesSaid = stages.length > 1 || legs.length === 1 ? [t('detail.legs', { n: stages.length })] : [];
  return legs.length > stages.length ? [...stagesSaid, t('detail.lines', { n: legs.length })] : stagesSaid;
}

/** The number of a leg's stage, from 1; null on a route of one stage, which the map does not number. */
export function stageNumber({ stages }: Route, leg: string): number | null {
  return stages.length > 1 ? stages.findIndex((stage) => stage.includes(leg)) + 1 : null;
}

function placeOf(route: Route, leg: string): { readonly key: 'leg' | 'line'; readonly n: number; readonly m: number } {
  const stage = stageNumber(route, leg);
  if (stage !== null) return { key: 'leg', n: stage, m: route.stages.length };
  return { key: route.legs.length > 1 ? 'line' : 'leg', n: route.legs.indexOf(leg) + 1, m: route.legs.length };
}
