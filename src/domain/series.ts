/** The shape of the rows of geodata/series/*.csv: cells are texts, read into numbers and lists. */
import * as v from 'valibot';
import { factStatuses } from './records';

const whole = v.pipe(v.string(), v.regex(/^\d+$/u, 'a whole number without separators is needed'), v.transform(Number));
const wholeOrNone = v.pipe(
  v.string(),
  v.regex(/^\d*$/u, 'a whole number without separators, or nothing, is needed'),
  v.transform((cell) => (cell === '' ? null : Number(cell))),
);
const calendarYear = v.pipe(whole, v.minValue(1900), v.maxValue(2100));
const place = v.pipe(v.string(), v.regex(/^[a-z]{3}$/u, 'the place id of a country is needed, e.g. gbr'));
/** Several values in one cell stand with a bar between them. */
const list = v.pipe(
  v.string(),
  v.transform((cell) => (cell === '' ? [] : cell.split('|').map((part) => part.trim()))),
);
const sources = v.pipe(list, v.minLength(1, 'a row needs a source'));
const status = v.picklist(factStatuses);

/** Arrivals in South Korea: a year, a period, or all up to a year. Empty cells are "not found", never zero. */
export const arrivalsRecord = v.strictObject({
  start: calendarYear,
  end: calendarYear,
  total: whole,
  women: wholeOrNone,
  men: wholeOrNone,
  status,
  sources,
  /** Other published values, each as printed: `1139 (another release)`. */
  others: list,
  others_sources: list,
  row_type: v.picklist(['year', 'period', 'cumulative']),
  note: v.string(),
});
export type ArrivalsRecord = v.InferOutput<typeof arrivalsRecord>;

const counted = { sources, status, copies: whole, note: v.string() };

/** People from North Korea by country of asylum at the end of a year (UNHCR). A 5 reads "5 or fewer". */
export const unhcrRecord = v.strictObject({
  year: calendarYear,
  place,
  refugees: whole,
  asylum_seekers: whole,
  ...counted,
});
export type UnhcrRecord = v.InferOutput<typeof unhcrRecord>;

/** Asylum decisions by year and country of asylum (UNHCR). */
export const decisionsRecord = v.strictObject({
  year: calendarYear,
  place,
  procedure: v.string(),
  level: v.string(),
  unit: v.string(),
  recognized: whole,
  complementary_protection: whole,
  rejected: whole,
  otherwise_closed: whole,
  total: whole,
  ...counted,
});
export type DecisionsRecord = v.InferOutput<typeof decisionsRecord>;

/** Asylum applications by year and country of asylum (UNHCR). Rows of different types are never added. */
export const applicationsRecord = v.strictObject({
  year: calendarYear,
  place,
  procedure: v.string(),
  application_type: v.string(),
  level: v.string(),
  unit: v.string(),
  applied: whole,
  ...counted,
});
export type ApplicationsRecord = v.InferOutput<typeof applicationsRecord>;
