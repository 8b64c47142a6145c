/**
 * One question's published statements in order, those of one unit on one axis. Nothing here adds, averages or picks
 * (design section 5): the ends of an axis are printed ends, and are told only where all drawn rows count alike.
 */
import type { Conflict, ConflictMember, Evidence, Fact, Measure } from './atlas';
import { shortAuthor } from './citing';
import { figureOf, measureOrder, unlike, type Unlike } from './figures';

/** How a row is drawn. `partValue` is a part of the area given as one value; `words` has nothing to draw. */
export type Glyph = 'value' | 'range' | 'upper' | 'lower' | 'span' | 'part' | 'partValue' | 'words';
/** Glyphs in the order of the legend. */
const glyphOrder: readonly Glyph[] = ['range', 'value', 'upper', 'lower', 'span', 'part', 'partValue'];

/** How the year of a row is known: dated, dated about, known from the year of its source alone, or not at all. */
export type Dating = 'dated' | 'about' | 'by' | 'undated';
const datings: readonly Dating[] = ['dated', 'about', 'by', 'undated'];

export interface EstimateRow {
  /** Unique within its conflict: one fact may list several estimates. */
  readonly key: string;
  readonly member: ConflictMember;
  /** The fact with the figures that this row shows. */
  readonly fact: Fact;
  readonly dating: Dating;
  readonly glyph: Glyph;
  /** Printed ends; null for words. An open end repeats the other one. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface EstimatePlot {
  /** Unit of the axis; null when no row has a number to draw. */
  readonly unit: string | null;
  readonly rows: readonly EstimateRow[];
  /** Highest printed end of the drawn rows; 0 without any. */
  readonly max: number;
  /** Lowest printed end of the drawn rows; 0 without any. */
  readonly min: number;
  /** Glyphs in use, in legend order, words left out. */
  readonly glyphs: readonly Glyph[];
  /** What the drawn rows count, in legend order. */
  readonly measures: readonly Measure[];
}

/** A claim for asylum is what UNHCR calls an application: one axis. Every other unit stands alone. */
const axisUnit = (unit: string | undefined): string | null => (unit === 'applications' ? 'claims' : (unit ?? null));

function glyphOf({ mark }: ConflictMember, low: number | null, high: number | null): Glyph {
  if (mark === 'words' || low === null || high === null) return 'words';
  if (mark === 'part') return low === high ? 'partValue' : 'part';
  return mark === 'value' && low !== high ? 'range' : mark;
}

function rowOf(member: ConflictMember, index: number, evidence: Evidence): EstimateRow | null {
  const cited = evidence.facts[member.fact];
  if (!cited) return null;
  const fact = member.figure ? withFigure(cited, member.figure) : cited;
  const figure = figureOf(fact);
  const glyph = glyphOf(member, figure?.low ?? null, figure?.high ?? null);
  const isDrawn = glyph !== 'words' && figure !== null;
  return {
    key: `${member.fact}-${index}`,
    member,
    fact,
    dating: datingOf(member, cited),
    glyph,
    low: isDrawn ? figure.low : null,
    high: isDrawn ? figure.high : null,
  };
}

function datingOf({ year }: ConflictMember, { span, asOf }: Fact): Dating {
  if (year === undefined) return 'undated';
  if (!span && !asOf) return 'by';
  return span && span.endSoft > 0 ? 'about' : 'dated';
}

/** The fact with only the figures of one row, so that its value is said as the row means it. */
function withFigure(fact: Fact, figure: NonNullable<ConflictMember['figure']>): Fact {
  const { value: _value, low: _low, high: _high, ...rest } = fact;
  return { ...rest, ...figure };
}

/** Members by the year described, undated ones last; within a year dated ones first, then by publisher. Members without a fact are left out. */
export function rowsOf(conflict: Conflict, evidence: Evidence): readonly EstimateRow[] {
  const publisher = ({ fact }: EstimateRow): string => {
    const source = evidence.sources[fact.sources[0]?.source ?? ''];
    return source ? shortAuthor(source) : '';
  };
  const year = ({ member }: EstimateRow): number => member.year ?? Number.MAX_SAFE_INTEGER;
  return conflict.members
    .flatMap((member, index) => rowOf(member, index, evidence) ?? [])
    .toSorted((a, b) => {
      const time = year(a) - year(b) || datings.indexOf(a.dating) - datings.indexOf(b.dating);
      const [one, other] = [publisher(a), publisher(b)];
      return time || (one === other ? 0 : one < other ? -1 : 1);
    });
}

/**
 * The plots of a conflict: one per unit, in order of first use. Rows in words stand with the rows of their own unit,
 * in the only plot there is, or else in a last group without an axis.
 */
export function plotsOf(conflict: Conflict, evidence: Evidence): readonly EstimatePlot[] {
  const rows = rowsOf(conflict, evidence);
  const units = [...new Set(rows.filter(({ glyph }) => glyph !== 'words').map(({ fact }) => axisUnit(fact.unit)))];
  const groupOf = (row: EstimateRow): string | null => {
    const own = axisUnit(row.fact.unit);
    if (units.includes(own)) return own;
    return units.length === 1 ? (units[0] ?? null) : null;
  };
  return [...new Set([...units, ...rows.map(groupOf)])].map((unit) =>
    plotOf(
      unit,
      rows.filter((row) => groupOf(row) === unit),
    ),
  );
}

function plotOf(unit: string | null, rows: readonly EstimateRow[]): EstimatePlot {
  const drawn = rows.filter(({ glyph }) => glyph !== 'words');
  const ends = drawn.flatMap(({ low, high }) => [low ?? 0, high ?? 0]);
  return {
    unit,
    rows,
    max: ends.length > 0 ? Math.max(...ends) : 0,
    min: ends.length > 0 ? Math.min(...ends) : 0,
    glyphs: glyphOrder.filter((glyph) => drawn.some((row) => row.glyph === glyph)),
    measures: measureOrder.filter((measure) => drawn.some(({ fact }) => fact.measure === measure)),
  };
}

/** Lowest and highest printed number, or null where the drawn rows differ in unit or in what they count. */
export function printedEnds(plots: readonly EstimatePlot[]): EstimatePlot | null {
  const [only, ...others] = plots.filter(({ glyphs }) => glyphs.length > 0);
  return only && others.length === 0 && only.measures.length === 1 ? only : null;
}

/** How many kinds of count (measure and unit together) the drawn rows hold. */
export function kindsOfCount(plots: readonly EstimatePlot[]): number {
  return plots.reduce((sum, { glyphs, measures }) => sum + (glyphs.length > 0 ? Math.max(1, measures.length) : 0), 0);
}

export interface UnlikePair {
  readonly a: Fact;
  readonly b: Fact;
  readonly why: Extract<Unlike, 'measure' | 'unit'>;
}

/** The first two drawn rows that count in different ways, for the sentence on why they are not added; null if none do. */
export function unlikePair(plots: readonly EstimatePlot[]): UnlikePair | null {
  const facts = plots.flatMap(({ rows }) => rows.filter(({ glyph }) => glyph !== 'words').map(({ fact }) => fact));
  const [a] = facts;
  if (!a) return null;
  for (const b of facts.slice(1)) {
    const why = unlike(a, b);
    if (why === 'measure' || (why === 'unit' && axisUnit(a.unit) !== axisUnit(b.unit))) return { a, b, why };
  }
  return null;
}
