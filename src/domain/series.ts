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
const iso3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u, 'an ISO 3166-1 alpha-3 code in capitals is needed'));
const list = (separator: string) =>
  v.pipe(
    v.string(),
    v.transform((cell) =>
      cell
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  );
const status = v.picklist(factStatuses);

/** Arrivals in South Korea: a year, a period, or all up to a year or month. Empty cells are "not found", never zero. */
export const arrivalsRecord = v.strictObject({
  year: v.pipe(
    v.string(),
    v.regex(
      /^(?:\d{4}|\d{4}-\d{4}|to (?:[A-Z][a-z]+ )?\d{4}(?: \([a-z ]+\))?)$/u,
      'write 1994, 1990-1993 or "to 1989"',
    ),
  ),
  total: whole,
  women: wholeOrNone,
  men: wholeOrNone,
  status,
  source_ids: v.pipe(list('+'), v.minLength(1, 'a row needs a source')),
  row_type: v.picklist(['year', 'period', 'cumulative']),
  gender_status: v.string(),
  other_published_values: list(';'),
  other_value_sources: list('+'),
  note: v.string(),
});
export type ArrivalsRecord = v.InferOutput<typeof arrivalsRecord>;

const counted = { source: v.pipe(list('+'), v.minLength(1, 'a row needs a source')), status, copies_agreeing: whole };

/** People from North Korea by country of asylum at the end of a year (UNHCR). A 5 reads "5 or fewer". */
export const unhcrRecord = v.strictObject({
  year: calendarYear,
  asylum_iso3: iso3,
  refugees: whole,
  asylum_seekers: whole,
  ...counted,
  note: v.string(),
});
export type UnhcrRecord = v.InferOutput<typeof unhcrRecord>;

/** Asylum decisions by year and country of asylum (UNHCR). */
export const decisionsRecord = v.strictObject({
  year: calendarYear,
  asylum_iso3: iso3,
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
  asylum_iso3: iso3,
  procedure: v.string(),
  application_type: v.string(),
  level: v.string(),
  unit: v.string(),
  applied: whole,
  ...counted,
});
export type ApplicationsRecord = v.InferOutput<typeof applicationsRecord>;
