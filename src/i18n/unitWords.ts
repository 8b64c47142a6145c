/** The words for what a figure counts. */
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
