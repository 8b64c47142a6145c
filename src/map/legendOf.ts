/** What the legend of a view says, and how much room that takes: grades, circles, and the lighter lines. */
import type { Atlas } from '../domain/atlas';
import type { Clock, Visible } from '../domain/filter';
import { layOut } from '../domain/geometry';
import type { View } from '../domain/view';
import type { Speech } from '../i18n/messages';
import { isOverview, type Frame } from './frame';
import { legendEntries } from './layers/legendEntries';
import type { LegendEntry } from './legend';
import { isShown, looksOf } from './looks';
import { drawable, keyOf, marksInView, peopleMarks, scaleOf } from './people';
import { textWidth } from './sketch/textSize';

export interface LegendContent {
  readonly grades: readonly LegendEntry[];
  readonly people: readonly LegendEntry[];
  /** A circle to scale, when there are circles. */
  readonly key: { readonly people: number; readonly radius: number } | null;
  /** Some lines are lighter: undated, or touched by a soft edge. */
  readonly maybe: boolean;
}

/** The entries for what stands on the map of a view, and no others. */
export function legendOf(
  atlas: Atlas,
  view: View,
  visible: Visible,
  clock: Clock,
  frame: Pick<Frame, 'width' | 'height' | 'zoom'>,
): LegendContent {
  const used = new Set<string>();
  const looks = looksOf(atlas, visible, { selection: view.selection, hover: null, overview: isOverview(frame) });
  for (const stroke of layOut(atlas).strokes) if (isShown(looks.get(stroke.id))) used.add(stroke.evidence);
  const marks = marksInView(atlas, view, peopleMarks(atlas, clock));
  const k = scaleOf(marks, frame);
  const drawn = drawable(marks, k);
  for (const mark of drawn) {
    used.add(mark.low === mark.high ? mark.measure : 'range');
    if (mark.outside) used.add('outside');
  }
  const of = (group: LegendEntry['group']): readonly LegendEntry[] =>
    legendEntries.filter((entry) => entry.group === group && used.has(entry.id));
  return {
    grades: of('grade'),
    people: of('people'),
    key: drawn.length > 0 ? keyOf(k) : null,
    maybe: [...looks.values()].includes('maybe'),
  };
}

/** Measures of `.map-legend` in map.css, in pixels: letters, lines, the sample before an entry, gaps and padding. */
const TEXT = 12.5;
const LINE = 18.4;
const HEAD = 20.4;
const SAMPLE = 45;
const ROW_GAP = 3;
const COLUMN_GAP = 22;
const PADDING = { x: 30, y: 16 } as const;
const GROUP_GAP = 3;
const MOST = 380;

export interface LegendSize {
  readonly width: number;
  readonly height: number;
  /** Entries stand in two columns where both fit. */
  readonly columns: 1 | 2;
}

const rowsHigh = (rows: number): number => rows * LINE + Math.max(rows - 1, 0) * ROW_GAP;

function columnsWide(texts: readonly string[], columns: 1 | 2): number {
  const wide = (own: readonly string[]): number => Math.max(0, ...own.map((text) => SAMPLE + textWidth(text, TEXT)));
  if (columns === 1 || texts.length < 2) return wide(texts);
  return (
    wide(texts.filter((_, index) => index % 2 === 0)) + COLUMN_GAP + wide(texts.filter((_, index) => index % 2 === 1))
  );
}

/** What the circles mean, and what the one to scale counts. */
const peopleTexts = ({ people, key }: LegendContent, { t }: Speech): readonly string[] => [
  ...people.map(({ text }) => t(text)),
  ...(key ? [t('people.stock', { n: key.people })] : []),
];

/** How large the open legend is. */
export function legendSize(content: LegendContent, speech: Speech): LegendSize {
  const { grades, maybe } = content;
  const groups = [grades.map(({ text }) => speech.t(text)), peopleTexts(content, speech)].filter(
    (group) => group.length > 0,
  );
  const most = MOST - PADDING.x;
  const columns = groups.every((group) => columnsWide(group, 2) <= most) ? 2 : 1;
  const remark = maybe ? textWidth(speech.t('legend.maybe'), TEXT) : 0;
  const heads = [speech.t('grade'), speech.t('map.people')].map((head) => textWidth(head, TEXT, 'strong'));
  const wide = Math.max(...groups.map((group) => columnsWide(group, columns)), ...heads, Math.min(remark, most));
  const high = groups.reduce((sum, group) => sum + HEAD + rowsHigh(Math.ceil(group.length / columns)), 0);
  const gaps = Math.max(groups.length - 1, 0) * GROUP_GAP + (maybe ? 5 + Math.ceil(remark / most) * LINE : 0);
  return { width: Math.min(wide + PADDING.x + 2, MOST), height: high + gaps + PADDING.y + 2, columns };
}

/** How large the legend of a frame in another page is, which lists the grades alone. */
export function gradesSize({ grades }: LegendContent, speech: Speech): Omit<LegendSize, 'columns'> {
  return {
    width:
      columnsWide(
        grades.map(({ text }) => speech.t(text)),
        1,
      ) + 24,
    height: rowsHigh(grades.length) + 12,
  };
}
