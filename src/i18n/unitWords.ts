/** The words for what a figure counts. */
import type { Speech } from './messages';

const knownUnits = [
  'persons',
  'applications',
  'claims',
  'recognitions',
  'deaths',
  'grants',
  'years',
  'months',
  'weeks',
  'days',
] as const;
type KnownUnit = (typeof knownUnits)[number];

/** Units met once keep one common word; the statement says exactly what is counted. */
export function unitKey(unit: string): `unit.${KnownUnit}` | 'unit.other' {
  const known = knownUnits.find((one) => one === unit);
  return known ? `unit.${known}` : 'unit.other';
}

/** The unit alone, as a head or in a list: the form of two, which is the nominative plural in every language here. */
export const unitName = (unit: string, { t }: Speech): string => t(unitKey(unit), { n: 2 });

/** "607 people", "607명", "1 osoba": figures in words with the unit as `count`, their last number, asks for it. */
export function withUnit(words: string, unit: string, count: number, { t }: Speech): string {
  return t('fact.valueUnit', { value: words, unit: t(unitKey(unit), { n: count }) });
}
