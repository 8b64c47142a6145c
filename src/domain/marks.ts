/** Which figures may be drawn as circles: the safety rule on small counts, said once. */

/** Below this many people for one place and year a count is text, never a symbol. */
export const smallestMark = 20;

/** What a figure must tell for the rule to be asked. */
export interface Countable {
  readonly tier: 1 | 2 | 3;
  readonly measure?: string | undefined;
  readonly unit?: string | undefined;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly destination?: string | undefined;
  readonly flags?: readonly string[] | undefined;
  readonly withdrawn?: object | undefined;
}

/** The most people a figure can mean; undefined when it has no number. */
export function mostPeople({ value, low, high }: Countable): number | undefined {
  return high ?? value ?? low;
}

/** True for a count of people at a place that was at one time or has added up over time, whatever its size. */
export function countsPeopleAtPlace(fact: Countable): boolean {
  const counts = fact.measure === 'stock' || fact.measure === 'cumulative';
  return counts && fact.unit === 'persons' && fact.destination !== undefined && mostPeople(fact) !== undefined;
}

/**
 * True when a figure may be a circle on the map: an editor marked it `drawn` (a count of orphans of 1953 and one of
 * workers of 2018 are no range), and it is a tier-1 count of people at a place, 20 or more, neither withdrawn nor `text-only`. The smallest published end decides.
 */
export function mayBeMark(fact: Countable): boolean {
  const least = fact.low ?? fact.value ?? fact.high ?? 0;
  const flags = fact.flags ?? [];
  const shown =
    fact.tier === 1 && fact.withdrawn === undefined && flags.includes('drawn') && !flags.includes('text-only');
  return shown && countsPeopleAtPlace(fact) && least >= smallestMark;
}
