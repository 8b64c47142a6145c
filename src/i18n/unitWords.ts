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

/** Units met once keep one common word; the statement says exactly what is counted. */
export function unitKey(unit: string): `unit.${KnownUnit}` | 'unit.other' {
  const known = knownUnits.find((one) => one === unit);
  return known ? `unit.${known}` : 'unit.other';
}
