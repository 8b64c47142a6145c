/** The timeline in sentences. Every number comes from the series; what was left out of a sum is said. */
import type { ArrivalsRow, Atlas, Era, EraScheme } from '../../domain/atlas';
import type { Clock, Years } from '../../domain/filter';
import { publishedRange, sumOfYears, type YearSum } from '../../domain/timeline';
import type { Speech } from '../../i18n/messages';
import { stopped } from '../../i18n/stopped';

/** A scheme of eras by its id, or undefined when the edition has none of that name. */
export function schemeOf(atlas: Atlas, id: string): EraScheme | undefined {
  return atlas.eraSchemes.find((scheme) => scheme.id === id);
}

/** The decades of the atlas in time order. */
export function decadesOf(atlas: Atlas): readonly Era[] {
  return schemeOf(atlas, 'decades')?.eras ?? [];
}

/** The decade that is exactly what the clock shows, if any. */
export function decadeShown(atlas: Atlas, clock: Clock): Era | undefined {
  if (clock.byRoute) return undefined;
  return decadesOf(atlas).find(({ span }) => span.start === clock.start && span.end === clock.end);
}

const sentence = (parts: readonly string[]): string => parts.map(stopped).join(' ');

/** Values other than the one shown, each once, ascending; as numbers, since they are printed in many languages. */
function otherValues(row: ArrivalsRow): readonly number[] {
  return [...new Set(row.others.map((other) => other.value))]
    .filter((value) => value !== row.total)
    .toSorted((a, b) => a - b);
}

/** "2009: 2,914 arrivals. 2,252 women, 662 men. Other published values: 2,927, 2,929 and 2,952." */
export function yearInWords(rows: readonly ArrivalsRow[], year: number, { t, number, years, list }: Speech): string {
  const row = rows.find((one) => one.start === year && one.end === year);
  const period = rows.find((one) => one.start <= year && one.end >= year);
  if (!row && period) {
    const values = { year: String(year), n: period.total, years: years(period.start, period.end) };
    return sentence([t('timeline.yearInPeriod', values)]);
  }
  if (!row) return sentence([t('timeline.yearNone', { year: String(year) })]);
  const others = otherValues(row);
  const sexes =
    row.women === null || row.men === null
      ? t('timeline.yearNoSex')
      : t('timeline.yearSexes', { women: row.women, men: row.men });
  return sentence([
    t('timeline.year', { year: String(year), n: row.total }),
    ...(row.status === 'unverified' ? [t('timeline.yearNoSource')] : [sexes]),
    ...(others.length > 0 ? [t('timeline.yearOthers', { values: list(others.map(number)) })] : []),
  ]);
}

/** "also 2,737", "also 2,927 to 2,952"; empty when no other value differs. */
export function othersInWords(row: ArrivalsRow, { t, number }: Speech): string {
  const others = otherValues(row);
  const [low, high] = [others[0], others.at(-1)];
  if (publishedRange(row) === null || low === undefined || high === undefined) return '';
  return low === high
    ? t('timeline.also', { value: number(low) })
    : t('timeline.alsoRange', { low: number(low), high: number(high) });
}

/** What is known of a decade's arrivals: a sum of its sourced years, and after it what could not be added. */
export function decadeParts(atlas: Atlas, decade: Era, speech: Speech): readonly [sum: string, rest: string] {
  const { t } = speech;
  const sum = sumOfYears(atlas, atlas.arrivals, decade.span);
  const name = decade.name.text;
  const values = { name, n: sum.total, k: sum.counted, m: sum.asked };
  const head =
    sum.counted === 0
      ? t('timeline.sumNone', { name })
      : t(sum.counted === sum.asked ? 'timeline.sum' : 'timeline.sumSome', values);
  return [sentence([head]), sentence(notInSum(sum, speech))];
}

/** The same in one. */
export const decadeInWords = (...asked: Parameters<typeof decadeParts>): string =>
  decadeParts(...asked)
    .join(' ')
    .trim();

/** What a sum of arrivals leaves out, and why: totals of several years, years without a source, years to come. */
function notInSum({ periods, unsourced, until }: YearSum, { t, years, list }: Speech): readonly string[] {
  return [
    ...periods.map((row) => t('timeline.sumPeriod', { years: years(row.start, row.end), n: row.total })),
    ...(unsourced.length > 0 ? [t('timeline.sumNoSource', { years: list(unsourced.map(String)) })] : []),
    ...(until === null ? [] : [t('timeline.sumUntil', { year: String(until) })]),
  ];
}

/** The same without a name before it, for a place whose heading says the years. */
export function arrivalsInWords(atlas: Atlas, span: Years, speech: Speech): string {
  const { t, years } = speech;
  const sum = sumOfYears(atlas, atlas.arrivals, span);
  const { partOf, counted, asked, total } = sum;
  if (partOf) return sentence([t('decades.part', { n: partOf.total, years: years(partOf.start, partOf.end) })]);
  const left = notInSum(sum, speech);
  if (counted === 0) return sentence([t(left.length > 0 ? 'decades.arrivalsNone' : 'nodata'), ...left]);
  const values = { n: total, k: counted, m: asked };
  return sentence([t(counted === asked ? 'decades.arrivals' : 'decades.arrivalsSome', values), ...left]);
}

/** "탈북자 talbukja, Person who fled the North, 1994 to today": an era with its own sign and years. */
export function eraName({ name, span, hangul, romanised }: Era, { years }: Speech): string {
  const own = [hangul, romanised].filter((part) => part !== undefined).join(' ');
  return [...(own ? [own] : []), name.text, years(span.start, span.end, span.openEnd)].join(', ');
}

/** The same as a sentence, with the remark of the data if there is one. */
export function eraInWords(era: Era, speech: Speech): string {
  const name = stopped(eraName(era, speech));
  return era.note ? `${name} ${era.note.text}` : name;
}
