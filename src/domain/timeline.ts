/**
 * Where years, bands, bars and events lie on the timeline, and what may be added there. Places are shares of its
 * length: 0 is the first day of the first year, 1 the last day of the last year.
 */
import type { ArrivalsRow, Atlas, Era, Span, TimelineEvent } from './atlas';
import type { Clock, Years } from './filter';

/** The years that the timeline runs over, both inclusive. */
export type Axis = Pick<Atlas, 'firstYear' | 'lastYear'>;

/** A piece of the timeline, in shares of its length. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

/** The piece that some years fill, cut at the timeline's own ends; a year is filled from its first to its last day. */
export function stretchOf({ firstYear, lastYear }: Axis, { start, end }: Years): Stretch {
  const length = lastYear + 1 - firstYear;
  const share = (year: number): number => (Math.min(Math.max(year, firstYear), lastYear + 1) - firstYear) / length;
  const left = share(start);
  return { left, width: Math.max(0, share(end + 1) - left) };
}

/** A span as it is drawn: it may reach over the timeline's ends, and fades where its edges are soft. */
export interface Band extends Stretch {
  /** Where it is at full strength, in shares of its own width. */
  readonly fullFrom: number;
  readonly fullTo: number;
  /** A dated start, which gets a tick; an open or a soft one has none. */
  readonly tick: boolean;
}

/** A soft edge runs from nothing to full over twice its uncertainty, so that half strength is at the stated year. */
export function bandOf({ firstYear, lastYear }: Axis, span: Span): Band {
  const length = lastYear + 1 - firstYear;
  const from = span.openStart ? Math.min(span.start, firstYear) : span.start - span.startSoft;
  const to = span.openEnd ? Math.max(span.end, lastYear) + 1 : span.end + 1 + span.endSoft;
  const fade = (years: number, isOpen: boolean): number => (isOpen ? 0 : Math.min(0.5, (2 * years) / (to - from)));
  return {
    left: (from - firstYear) / length,
    width: (to - from) / length,
    fullFrom: fade(span.startSoft, span.openStart),
    fullTo: 1 - fade(span.endSoft, span.openEnd),
    tick: !span.openStart && span.startSoft === 0 && span.start > firstYear,
  };
}

/** A place in a row that carries a name. Places of one row never overlap, though the eras may. */
export interface Slot {
  readonly at: Stretch;
  /** The eras that the place names: the longest of those that start together. */
  readonly eras: readonly Era[];
  /** Eras that start here too, or so soon after that their own name would stand far from its year. */
  readonly more: readonly Era[];
}

/** A name may stand this many years right of its start to leave room for the one before. */
const mostShift = 3;

/**
 * One row's places, in time order: each from the start of its eras to the start of the next, or to their end. `need`
 * says how many years a name takes; a place that is too short for it grows over the next start, but never over the end
 * of its own eras.
 */
export function slotsOf(axis: Axis, eras: readonly Era[], need: (era: Era) => number): readonly Slot[] {
  const startOf = ({ span }: Era): number => Math.max(span.start, axis.firstYear);
  /** The first moment after an era. */
  const endOf = ({ span }: Era): number => Math.min(span.end + span.endSoft, axis.lastYear) + 1;
  const drawn = eras.filter((era) => startOf(era) <= axis.lastYear && endOf(era) > axis.firstYear);
  const starts = [...new Set(drawn.map(startOf))].toSorted((a, b) => a - b);
  const slots: { from: number; to: number; eras: Era[]; more: Era[] }[] = [];
  for (const [index, start] of starts.entries()) {
    const here = drawn.filter((era) => startOf(era) === start);
    const longest = Math.max(...here.map(endOf));
    const before = slots.at(-1);
    const from = Math.max(start, before?.to ?? start);
    if (before && (from - start > mostShift || from >= longest)) {
      before.more.push(...here);
      continue;
    }
    const named = here.filter((era) => endOf(era) === longest);
    const wanted = from + named.reduce((sum, era) => sum + need(era), 0);
    const next = starts[index + 1] ?? longest;
    const to = Math.min(longest, Math.max(next, wanted));
    slots.push({ from, to, eras: named, more: here.filter((era) => endOf(era) < longest) });
  }
  return slots.map(({ from, to, eras: named, more }) => ({
    at: stretchOf(axis, { start: from, end: to - 1 }),
    eras: named,
    more,
  }));
}

/** Rows that stand for one year: these are bars. */
export function yearRows(rows: readonly ArrivalsRow[]): readonly ArrivalsRow[] {
  return rows.filter((row) => row.start === row.end);
}

/** Rows that are one total of several years without a yearly split: brackets with words, never bars. */
export function periodRows(rows: readonly ArrivalsRow[]): readonly ArrivalsRow[] {
  return rows.filter((row) => row.start !== row.end);
}

/** A piece of a bar, in people, from the bottom up. */
export interface BarPart {
  readonly part: 'women' | 'men' | 'unknown';
  readonly from: number;
  readonly to: number;
}

/** Women below, men above; one piece when the sources do not give the sexes. */
export function barParts({ total, women, men }: ArrivalsRow): readonly BarPart[] {
  if (women === null || men === null) return [{ part: 'unknown', from: 0, to: total }];
  return [
    { part: 'women', from: 0, to: women },
    { part: 'men', from: women, to: women + men },
  ];
}

/** Least and greatest published value of a row; null when no other value differs from the one shown. */
export function publishedRange({ total, others }: ArrivalsRow): { readonly low: number; readonly high: number } | null {
  const values = [total, ...others.map((other) => other.value)];
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? null : { low, high };
}

/** The greatest number that any bar or published value of a year reaches; the axis must hold it. 0 without rows. */
export function greatest(rows: readonly ArrivalsRow[]): number {
  return Math.max(
    0,
    ...yearRows(rows).flatMap((row) => [
      ...barParts(row).map((part) => part.to),
      row.total,
      publishedRange(row)?.high ?? 0,
    ]),
  );
}

/** What can be said in one number of some years, and what had to be left out of it. */
export interface YearSum {
  readonly total: number;
  /** Years that were added: they have a figure of their own and a source. */
  readonly counted: number;
  /** Years asked for that lie on the timeline. */
  readonly asked: number;
  /** Totals of several years that meet the asked ones; never added to yearly figures. */
  readonly periods: readonly ArrivalsRow[];
  /** Years whose figure has no source. */
  readonly unsourced: readonly number[];
  /** Last year with a figure of its own, where the series ends before the asked years do; else null. */
  readonly until: number | null;
  /** The total that covers all asked years and more, where none of them has a figure of its own: they are a part of it. */
  readonly partOf: ArrivalsRow | null;
}

/**
 * Adds the yearly, sourced figures of some years; period totals and figures without a source are named, not added.
 * The only sum that the atlas makes (design section 8), and every place that says one reads it here.
 */
export function sumOfYears(
  { firstYear, lastYear }: Axis,
  rows: readonly ArrivalsRow[],
  { start, end }: Years,
): YearSum {
  const meets = rows.filter((row) => row.start <= end && row.end >= start);
  const yearly = yearRows(meets);
  const sourced = yearly.filter((row) => row.status !== 'unverified');
  const periods = periodRows(meets);
  const last = yearly.at(-1)?.start ?? null;
  return {
    total: sourced.reduce((sum, row) => sum + row.total, 0),
    counted: sourced.length,
    asked: Math.max(0, Math.min(end, lastYear) - Math.max(start, firstYear) + 1),
    periods,
    unsourced: yearly.filter((row) => row.status === 'unverified').map((row) => row.start),
    until: last !== null && last < end ? last : null,
    partOf: yearly.length > 0 ? null : (periods.find((row) => row.start <= start && row.end >= end) ?? null),
  };
}

/** One decade before or after the one in which the clock starts; from all years the last or the first. null at an end. */
export function decadeBeside(axis: Axis, decades: readonly Era[], clock: Clock, by: 1 | -1): Era | null {
  const isWhole = clock.start <= axis.firstYear && clock.end >= axis.lastYear;
  if (isWhole) return decades.at(by === 1 ? 0 : -1) ?? null;
  if (by === 1) return decades.find(({ span }) => span.start > clock.start) ?? null;
  return decades.findLast(({ span }) => span.start < clock.start) ?? null;
}

/** Asked years without overlaps and seams, cut at the timeline's ends; ascending. */
export function unitedYears({ firstYear, lastYear }: Axis, years: readonly Years[]): readonly Years[] {
  const united: { start: number; end: number }[] = [];
  for (const one of years.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(one.start, firstYear);
    const end = Math.min(one.end, lastYear);
    const before = united.at(-1);
    if (before && start <= before.end + 1) before.end = Math.max(before.end, end);
    else if (start <= end) united.push({ start, end });
  }
  return united;
}

/** One mark in the row of events. */
export interface EventMark extends Years {
  readonly events: readonly TimelineEvent[];
}

/** Events of three years and more are bars; the others are points, one for all that begin in the same year. */
export function eventMarks({ firstYear, lastYear }: Axis, events: readonly TimelineEvent[]): readonly EventMark[] {
  const drawn = events.filter(({ span }) => span.start <= lastYear && span.end >= firstYear);
  const isBar = ({ span }: TimelineEvent): boolean => span.end - span.start >= 2;
  const bars = drawn.filter(isBar).map((one) => ({ start: one.span.start, end: one.span.end, events: [one] }));
  const points = new Map<number, TimelineEvent[]>();
  for (const one of drawn.filter((event) => !isBar(event))) {
    points.set(one.span.start, [...(points.get(one.span.start) ?? []), one]);
  }
  return [...bars, ...[...points].map(([year, list]) => ({ start: year, end: year, events: list }))].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
