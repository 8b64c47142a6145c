/** Which marks in a row get their name beside them. Decided from estimated widths, so that the first render is right without a browser. */
import type { Axis, EventMark, Stretch } from '../../domain/timeline';
import { stretchOf } from '../../domain/timeline';

/** Lengths of the timeline in px for which names are placed; between and above them the smaller placing still holds. */
export const trackWidths = { full: 900, wide: 700, narrow: 440 } as const;
/** Every placing is drawn; styles/timeline.css shows the one that fits and takes the class `tier-<name>` from here. */
export const tiers = ['full', 'wide', 'narrow'] as const satisfies readonly (keyof typeof trackWidths)[];

const size = 11.5;
const gap = 6;
/** Half the width of a point, px. */
const dot = 4;

/** Estimated width in px at 11.5 px: Hangul is nearly square, Latin about half as wide as high. */
export function textWidth(text: string): number {
  const square = /[ᄀ-ᇿ㄰-㆏가-힯]/u;
  return Array.from(text).reduce(
    (sum, letter) => sum + (letter === ' ' ? 0.24 : square.test(letter) ? 0.93 : 0.53) * size,
    0,
  );
}

/** True when `text` fits into a piece of a timeline of `width` px. */
export function fits(text: string, at: Stretch, width: number): boolean {
  return textWidth(text) + 2 * gap <= at.width * width;
}

export interface EventLabel {
  readonly text: string;
  readonly lang?: string;
  /** Which end of the name stands at `at`. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Share of the timeline's length. */
  readonly at: number;
}

/** Where a mark is drawn: bars fill their years, points are a dot in the middle of theirs. */
export function markStretch(axis: Axis, mark: EventMark): Stretch {
  const { left, width } = stretchOf(axis, mark);
  return mark.start === mark.end ? { left: left + width / 2, width: 0 } : { left, width };
}

/** Names of the major events that have room above their mark: from its start, up to its end, or centred on it. */
export function placeLabels(axis: Axis, marks: readonly EventMark[], width: number): readonly EventLabel[] {
  const taken: (readonly [number, number])[] = [];
  const isFree = (from: number, to: number): boolean =>
    from >= 0 && to <= width && taken.every(([start, end]) => to + gap <= start || from - gap >= end);
  return marks.flatMap((mark): EventLabel[] => {
    const major = mark.events.find((event) => event.major);
    if (!major) return [];
    const { left, width: share } = markStretch(axis, mark);
    const [start, end] =
      share === 0 ? [left * width - dot, left * width + dot] : [left * width, (left + share) * width];
    const long = textWidth(major.name.text);
    const middle = (start + end) / 2;
    const places = [
      { anchor: 'start', x: start, from: start },
      { anchor: 'end', x: end, from: end - long },
      { anchor: 'middle', x: middle, from: middle - long / 2 },
    ] as const;
    const place = places.find(({ from }) => isFree(from, from + long));
    if (!place) return [];
    taken.push([place.from, place.from + long]);
    const { text, lang } = major.name;
    return [{ text, ...(lang ? { lang } : {}), anchor: place.anchor, at: place.x / width }];
  });
}

/** Lengths of the timeline in px for which the names of eras get their places. */
const rowWidths = { long: 700, short: 560 } as const;
export type RowLength = keyof typeof rowWidths;

/** Years that a name takes on a timeline of that length. */
export function yearsNeeded({ firstYear, lastYear }: Axis, text: string, row: RowLength): number {
  return ((textWidth(text) + 2 * gap) / rowWidths[row]) * (lastYear + 1 - firstYear);
}
