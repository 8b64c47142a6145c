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

const isKnown = (unit: string): unit is KnownUnit => knownUnits.some((one) => one === unit);

/** Units met once keep one common word; the statement says exactly what is counted. */
export function unitKey(unit: string): `unit.${KnownUnit}` | 'unit.other' {
  return isKnown(unit) ? `unit.${unit}` : 'unit.other';
}

/** What stands over figures of one unit; null for units met once. */
export function unitHeadKey(unit: string): `unitHead.${KnownUnit | 'percent'}` | null {
  return unit === 'percent' || isKnown(unit) ? `unitHead.${unit}` : null;
}

/** The unit alone, as a head or in a list: the form of two, which is the nominative plural in every language here. */
export const unitName = (unit: string, { t }: Speech): string => t(unitKey(unit), { n: 2 });

/** "607 people", "607명", "1 osoba": figures in words with the unit as `count`, their last number, asks for it. */
export function withUnit(words: string, unit: string, count: number, { t }: Speech): string {
  return t('fact.valueUnit', { value: words, unit: t(unitKey(unit), { n: count }) });
}
