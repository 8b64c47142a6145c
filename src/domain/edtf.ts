/**
 * Times of the data, EDTF (ISO 8601-2) level 1, read as years. Build time only: the app is given ready spans, so
 * the parser is never shipped to a reader.
 */
import { parse, type ParsedDate, type ParsedEdtf, type ParsedEnd } from 'edtf';
import type { Span } from './atlas';

/** Years by which a qualified year may lie further out: `~` about, `?` uncertain, `%` both. */
const softness = { approximate: 2, uncertain: 2 } as const;

/** The atlas's own first and last year; open ends run to them. */
export interface YearBounds {
  readonly firstYear: number;
  readonly lastYear: number;
}

interface Edge {
  readonly first: number;
  readonly last: number;
  readonly soft: number;
}

const parsed = new Map<string, ParsedEdtf>();

/** Reads one EDTF text; throws an Error that says what to write instead. */
function parseEdtf(edtf: string): ParsedEdtf {
  const known = parsed.get(edtf);
  if (known !== undefined) return known;
  let value: ParsedEdtf;
  try {
    value = parse(edtf, { level: 1 });
  } catch {
    throw new Error(`"${edtf}" is not an EDTF date of level 1`);
  }
  parsed.set(edtf, value);
  return value;
}

function edgeOf(date: ParsedDate): Edge {
  const first = date.values[0] ?? 0;
  // Bits 4 and 8 of the mask are the decade and the year digit: 199X, 19XX.
  const mask = date.unspecified ?? 0;
  const last = first + (mask & 4 ? 99 : mask & 8 ? 9 : 0);
  // A qualified month moves within the year or to the next one; a qualified year moves further.
  const perMark = date.values.length > 1 ? 1 : null;
  const soft =
    (date.approximate ? (perMark ?? softness.approximate) : 0) + (date.uncertain ? (perMark ?? softness.uncertain) : 0);
  return { first, last, soft };
}

/**
 * EDTF text to years, inclusive. A lone decade (`199X`) is its ten years; `~`, `?` and `%` make the edges soft by 2,
 * 2 and 4 years (months by 1 and 2); an open or unknown end (`1953/..`, `1953/`) runs to the bounds.
 * Throws an Error with a plain reason when the text is not level 1, is not a date or an interval, or ends before it
 * starts.
 */
export function readSpan(edtf: string, bounds: YearBounds): Span {
  const value = parseEdtf(edtf);
  const ends = value.type === 'Interval' ? value.values : ([value, value] as const);
  const [lower, upper] = [dateOrOpen(ends[0]), dateOrOpen(ends[1])];
  const parts = [lower, upper].filter((part) => part !== null);
  if (parts.length === 0) throw new Error(`"${edtf}" is open at both ends and says nothing`);
  if (parts.some((part) => part.type !== 'Date')) throw new Error(`"${edtf}" is neither a date nor an interval`);
  const from = lower === null ? null : edgeOf(lower);
  const to = upper === null ? null : edgeOf(upper);
  const start = from?.first ?? Math.min(bounds.firstYear, to?.last ?? bounds.firstYear);
  const end = to?.last ?? Math.max(bounds.lastYear, start);
  if (end < start || endsBeforeStart(lower, upper)) throw new Error(`"${edtf}" ends before it starts`);
  return {
    start,
    end,
    startSoft: from?.soft ?? 0,
    endSoft: to?.soft ?? 0,
    openStart: from === null,
    openEnd: to === null,
    edtf,
  };
}

/** An end that is open (`..`, Infinity in the package) or unknown (empty, null there) is null. */
const dateOrOpen = (end: ParsedEnd): ParsedDate | null => (typeof end === 'object' ? end : null);

function endsBeforeStart(lower: ParsedDate | null, upper: ParsedDate | null): boolean {
  if (lower === null || upper === null) return false;
  for (const [index, from] of lower.values.entries()) {
    const to = upper.values[index];
    if (to === undefined || to > from) return false;
    if (to < from && upper.unspecified === undefined) return true;
  }
  return false;
}

/** The smallest span that holds all of `spans`; null for none. Its EDTF is written anew from the outer edges. */
export function hullOf(spans: readonly Span[]): Span | null {
  const [first, ...rest] = spans;
  if (first === undefined) return null;
  let low = first;
  let high = first;
  for (const span of rest) {
    if (span.start - span.startSoft < low.start - low.startSoft || (span.openStart && !low.openStart)) low = span;
    if (span.end + span.endSoft > high.end + high.endSoft || (span.openEnd && !high.openEnd)) high = span;
  }
  if (low === high) return low;
  const left = low.openStart ? '..' : `${low.start}${low.startSoft > 0 ? '~' : ''}`;
  const right = high.openEnd ? '..' : `${high.end}${high.endSoft > 0 ? '~' : ''}`;
  const same = left === right;
  return {
    start: low.start,
    end: high.end,
    startSoft: low.startSoft,
    endSoft: high.endSoft,
    openStart: low.openStart,
    openEnd: high.openEnd,
    edtf: same ? left : `${left}/${right}`,
  };
}
