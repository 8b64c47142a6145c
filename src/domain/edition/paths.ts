/** Journeys: the ways through a route's stages, legs joined end to end. A route stands in time as its best journey does. */
import type { Span } from '../atlas';
import { hullOf } from '../edtf';

/** What of a leg matters for joining: its ends, as countries. */
export interface Joint {
  readonly id: string;
  readonly origin: string;
  readonly destination: string;
}

/**
 * Every journey of a route as leg ids in order of travel. It starts at a leg whose origin no earlier stage leads to, goes on
 * with each later leg that leaves where it arrived, and ends where none does.
 * @param stages legs of each stage; ends of provinces and cities given as their country
 */
export function journeysOf(stages: readonly (readonly Joint[])[]): readonly (readonly string[])[] {
  const onward = (from: string, after: number): readonly (readonly [Joint, number])[] =>
    stages.flatMap((stage, index) =>
      index <= after ? [] : stage.flatMap((leg) => (leg.origin === from ? [[leg, index] as const] : [])),
    );
  const walk = (leg: Joint, stage: number): string[][] => {
    const next = onward(leg.destination, stage);
    return next.length === 0 ? [[leg.id]] : next.flatMap(([one, at]) => walk(one, at).map((rest) => [leg.id, ...rest]));
  };
  const arrivesBefore = (place: string, stage: number): boolean =>
    stages.slice(0, stage).some((legs) => legs.some((leg) => leg.destination === place));
  return stages.flatMap((legs, index) =>
    legs.filter((leg) => !arrivesBefore(leg.origin, index)).flatMap((leg) => walk(leg, index)),
  );
}

/** The years in which a whole journey can have been made: those its dated legs share, or their hull when they share none. */
export function spanOfJourney(spans: readonly Span[]): Span | null {
  const hull = hullOf(spans);
  if (!hull) return null;
  const first = spans.reduce((best, span) => (span.start > best.start ? span : best));
  const last = spans.reduce((best, span) => (span.end < best.end ? span : best));
  if (first.start > last.end) return hull;
  if (first === last) return first;
  const [left, right] = [edgeOf(first, 'start'), edgeOf(last, 'end')];
  return {
    start: first.start,
    end: last.end,
    startSoft: first.startSoft,
    endSoft: last.endSoft,
    openStart: first.openStart,
    openEnd: last.openEnd,
    edtf: left === right ? left : `${left}/${right}`,
  };
}

function edgeOf(span: Span, edge: 'start' | 'end'): string {
  const isOpen = edge === 'start' ? span.openStart : span.openEnd;
  const soft = edge === 'start' ? span.startSoft : span.endSoft;
  return isOpen ? '..' : `${span[edge]}${soft > 0 ? '~' : ''}`;
}
