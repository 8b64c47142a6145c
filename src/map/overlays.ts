/** Boxes of the page that lie over the map. Words on the map keep clear of them. */
import type { Ui } from '../domain/view';
import type { Speech } from '../i18n/messages';
import { zooms } from '../theme';
import { NARROW, projector, type Frame } from './frame';
import { insetFrame, insetSize } from './insetFrame';
import { gradesSize, legendSize, type LegendContent } from './legendOf';
import type { Box } from './sketch/collide';
import { textWidth } from './sketch/textSize';

/** Least map on which the inset and the open legend stand; the same numbers are in map.css. */
const ROOMY = { width: 900, height: 480 } as const;
const EDGE = 14;
const FOOT = 32;
/** The button that opens the legend of a smaller map. */
const FOLDED = { width: 96, height: 40 } as const;
/** Frames in other pages: their own edge and foot, and the width from which they have a legend. */
const EMBED = { edge: 10, foot: 26, legend: 480 } as const;
const BUTTON = 33;
/** The same under a finger. */
const TOUCH = 45;
const NOTE = { text: 11.6, line: 18, foot: 6, gap: 12 } as const;
const NOTICE = { text: 13, line: 20, padding: 14 } as const;

/** What else decides where things lie: the page round the map. */
export interface Surroundings {
  readonly legend: LegendContent;
  readonly embedded: boolean;
  readonly ui: Ui;
  /** How many times larger than usual the reader's letters are. */
  readonly letters: number;
  /** Words of the bar at the upper edge, if there is one. */
  readonly notice: string | null;
}

/** True when the inset adds something: wide maps, at the overview, with Korea in the picture. */
export function showsInset(frame: Frame, letters: number): boolean {
  if (frame.width < ROOMY.width * letters || frame.height < ROOMY.height || frame.zoom >= zooms.fans) return false;
  const [x, y] = projector(frame)(insetFrame.middle);
  return x > 0 && y > 0 && x < frame.width && y < frame.height;
}

/** Where the overlays of a frame lie, in pixels. */
export function coveredIn(frame: Frame, speech: Speech, around: Surroundings): readonly Box[] {
  const { width } = frame;
  const bare = around.embedded && around.ui === 'map';
  const notice: Box[] = around.notice
    ? [{ x: 0, y: 0, width, height: noticeHigh(around.notice, width, around.letters) }]
    : [];
  const inset: Box[] = showsInset(frame, around.letters) ? [insetBox(frame)] : [];
  return [
    ...notice,
    ...(bare ? [] : [controls(frame, around), ...legend(frame, speech, around)]),
    ...inset,
    note(frame, speech, around),
  ];
}

const noticeHigh = (words: string, width: number, letters: number): number =>
  Math.ceil((textWidth(words, NOTICE.text) * letters) / (width - 2 * NOTICE.padding)) * NOTICE.line * letters +
  NOTICE.padding +
  1;

const insetBox = ({ height }: Frame): Box => ({ x: EDGE, y: height - FOOT - insetSize.height, ...insetSize });

function controls({ width }: Frame, { embedded }: Surroundings): Box {
  const wide = width >= NARROW;
  const buttons = wide ? 4 : embedded ? 3 : 2;
  const side = wide || embedded ? BUTTON : TOUCH;
  const across = (wide ? EDGE : 8) + side + 3;
  return { x: width - across, y: 0, width: across, height: (wide ? EDGE : 8) + buttons * side + 2 };
}

function legend(frame: Frame, speech: Speech, around: Surroundings): Box[] {
  const { legend: content, embedded, letters } = around;
  const { width, height } = frame;
  if (content.grades.length + content.people.length === 0) return [];
  if (embedded) {
    if (width < EMBED.legend || content.grades.length === 0) return [];
    const size = gradesSize(content, speech);
    const x = showsInset(frame, around.letters) ? EDGE + insetSize.width + EDGE : EMBED.edge;
    return [{ x, y: height - EMBED.foot - size.height, ...size }];
  }
  if (width < ROOMY.width * letters || height < ROOMY.height) {
    const folded = { width: FOLDED.width * letters, height: FOLDED.height * letters };
    return [{ x: width - folded.width, y: height - folded.height, ...folded }];
  }
  const size = legendSize(content, speech);
  const x = showsInset(frame, around.letters) ? EDGE + insetSize.width + EDGE : EDGE;
  return [{ x, y: height - FOOT - size.height, width: size.width, height: size.height }];
}

function note({ width, height }: Frame, { t }: Speech, { embedded, letters }: Surroundings): Box {
  const x = embedded ? EMBED.edge : EDGE;
  const most = width - 2 * x;
  const wideOf = (text: string): number => textWidth(text, NOTE.text) * letters;
  const [schematic, borders] = [wideOf(t('map.schematic')), wideOf(t('borders'))] as const;
  const both = schematic + NOTE.gap + borders;
  const lines = (wide: number): number => Math.ceil(wide / most);
  const shown = embedded || width >= NARROW;
  const rows = shown ? (both <= most ? 1 : lines(schematic) + lines(borders)) : lines(schematic);
  const wide = Math.min(shown ? (both <= most ? both : Math.max(schematic, borders)) : schematic, most);
  const high = NOTE.foot + rows * NOTE.line * letters;
  return { x: 0, y: height - high, width: x + wide, height: high };
}
