/** Which published figures belong to a view with a chosen destination. Nothing is added up. */
import type { Atlas, Evidence, Fact } from '../../domain/atlas';
import { figureOf, yearOf } from '../../domain/figures';
import { placeMeets, type Years } from '../../domain/filter';
import { unhcrInView, type CountryYear } from '../../domain/tables';
import type { Filter } from '../../domain/view';

/** Units that count people or their papers; a price of time or a number of firms says nothing about who came. */
const peopleUnits: readonly (string | undefined)[] = ['persons', 'applications', 'claims', 'recognitions', 'grants'];

/** UNHCR's last count of refugees in each of the chosen countries within the years, greatest first, as the map draws it. */
export function countsInView(atlas: Atlas, filter: Filter, years: readonly Years[]): readonly CountryYear[] {
  const last = new Map<string, CountryYear>();
  for (const row of unhcrInView(atlas, filter, years)) if (row.refugees) last.set(row.place, row);
  return [...last.values()].toSorted((a, b) => (b.refugees ?? 0) - (a.refugees ?? 0));
}

const isAsked = (fact: Fact, years: readonly Years[]): boolean => {
  const year = yearOf(fact);
  if (year === null || years.length === 0) return true;
  const [start, end] = [year, Math.max(year, fact.asOf ? year : (fact.span?.end ?? year))];
  return years.some((asked) => asked.start <= end && start <= asked.end);
};

/**
 * Dated figures of the chosen destinations, the latest of each quantity (place, measure, unit, group), newest first; those
 * without a date may fall in any years and stand last. Left out: what is shown as text only for the safety of people, what
 * was withdrawn, and UNHCR's yearly counts, which `countsInView` gives.
 */
export function factsInView(
  atlas: Atlas,
  evidence: Evidence,
  { to }: Filter,
  years: readonly Years[],
): readonly Fact[] {
  const counted = new Set(atlas.unhcr.map(({ place }) => place));
  const isCounted = (fact: Fact): boolean =>
    fact.originator === 'UNHCR' && fact.measure === 'stock' && counted.has(fact.destination ?? '');
  const fits = (fact: Fact): boolean =>
    fact.tier === 1 &&
    !fact.withdrawn &&
    !fact.flags.includes('text-only') &&
    peopleUnits.includes(fact.unit) &&
    fact.destination !== undefined &&
    placeMeets(atlas, fact.destination, to) &&
    (figureOf(fact)?.high ?? 0) > 1 &&
    isAsked(fact, years) &&
    !isCounted(fact);
  const latest = new Map<string, Fact>();
  for (const fact of Object.values(evidence.facts).filter(fits)) {
    const key = [fact.destination, fact.measure, fact.unit, fact.group, fact.sex, yearOf(fact) === null].join(' ');
    const before = latest.get(key);
    if (!before || (yearOf(fact) ?? 0) > (yearOf(before) ?? 0)) latest.set(key, fact);
  }
  return [...latest.values()].toSorted((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0));
}
