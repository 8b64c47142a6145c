/** Words and place of the gates of a still picture. */
import type { Atlas } from '../../domain/atlas';
import type { Speech } from '../../i18n/messages';
import { isUpright } from '../crossings';
import type { EdgeGate } from '../edgeGates';
import { NARROW, type Frame } from '../frame';
import type { Box, Plate } from './collide';
import { textWidth } from './textSize';

export interface GateLabel {
  readonly gate: EdgeGate;
  /** Where the words stand; a box with an arrow on narrow maps. */
  readonly box: Box;
  readonly boxed: boolean;
  readonly text: string;
  /** How many routes lead there; null for one, and on wide maps, where the lines can be counted. */
  readonly count: string | null;
}

/** Sizes of a gate's words in pixels: beside a rule, in a box, and the count under it. */
export const gateSizes = { ruled: 12, boxed: 13, count: 11.5 } as const;
/** Measures of a box: its height with one line and with two, the room of its arrow, its padding. */
export const gateBox = { low: 34, high: 40, arrow: 18, padding: 9 } as const;
/** Small maps keep the gates of most routes: one for this many pixels of height. */
const ROOM = 70;
const EDGE = 8;

/** What a gate says: the place behind it, or where its lines come from. */
export function gateWords(place: string, inward: boolean, atlas: Atlas, { t }: Speech): string {
  const { name = place, from } = atlas.places[place] ?? {};
  return inward ? (from ?? t('gate.from', { place: name })) : name;
}

/** Width in pixels of what a gate says beside its rule. */
export const ruledWidth = (text: string): number => textWidth(text, gateSizes.ruled, 'strong');

/** Names of all gates, kept clear on `plate`. A wide map names every gate; a narrow one those that find room, most routes first. */
export function gateLabels(
  gates: readonly EdgeGate[],
  atlas: Atlas,
  frame: Frame,
  speech: Speech,
  plate: Plate,
): GateLabel[] {
  const narrow = frame.width < NARROW;
  const most = narrow ? Math.floor(frame.height / ROOM) : gates.length;
  return gates.slice(0, most).flatMap((gate): GateLabel[] => {
    const text = gateWords(gate.place, gate.inward, atlas, speech);
    const count = narrow && gate.routes > 1 ? speech.t('gate.routes', { n: gate.routes }) : null;
    const choices = narrow ? boxes(gate, text, count, frame) : besideRule(gate, text, frame);
    // A box covers the lines it stands for; a name beside its rule keeps off those of others.
    const box = narrow ? choices.find((choice) => plate.isFree(choice)) : plate.place(choices, undefined, LATER);
    if (narrow && box) plate.keep(box);
    return box ? [{ gate, text, count, box, boxed: narrow }] : [];
  });
}

/** A name far from its rule is worse than one on a line. */
const LATER = 2;
/** Room of the map's own buttons at the right edge. */
const BUTTONS = 50;

const held = (value: number, most: number): number => Math.min(Math.max(value, 3), most - 3);

/** Outside the rule if there is room, else past one of its ends or inside it. */
function besideRule({ at, edge, rules }: EdgeGate, text: string, { width: wide, height: high }: Frame): Box[] {
  const [width, height] = [ruledWidth(text), 16];
  const [x, y] = at;
  const [from, to] = rules[0] ?? [at, at];
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  if (!isUpright(edge)) {
    const top = edge === 'top' ? y - 20 : y + 4;
    const other = edge === 'top' ? y + 4 : y - 20;
    const rows = [
      [0, -0.45, 0.45],
      [-1, 1],
    ];
    return rows.flatMap((steps) =>
      [top, other].flatMap((own) => steps.map((step) => box(held(x - width / 2 + step * width, wide - width), own))),
    );
  }
  const outside = edge === 'right' ? x + 7 : x - 7 - width;
  const inside = edge === 'right' ? x - 7 - width : x + 7;
  const over = held(x - width / 2, wide - width);
  const [above, below] = [from[1] - height - 2, to[1] + 2];
  const steps = [0, -18, 18, -36, 36, -54, 54];
  return [
    ...steps.map((step) => box(outside, held(y - height / 2 + step, high - height))),
    box(over, above),
    box(over, below),
    ...[0, BUTTONS].flatMap((shift) =>
      steps.map((step) => box(edge === 'right' ? inside - shift : inside, held(y - height / 2 + step, high - height))),
    ),
    box(over, above - 18),
    box(over, below + 18),
  ];
}

/** At the edge that the lines cross, moved along it where something is in the way. */
function boxes(
  { at: [x, y], edge }: EdgeGate,
  text: string,
  count: string | null,
  { width: wide, height: high }: Frame,
): Box[] {
  const words = Math.max(textWidth(text, gateSizes.boxed, 'strong'), count ? textWidth(count, gateSizes.count) : 0);
  const width = words + gateBox.arrow + 2 * gateBox.padding;
  const height = count ? gateBox.high : gateBox.low;
  const clampX = (value: number): number => Math.min(Math.max(value, EDGE), wide - width - EDGE);
  const clampY = (value: number): number => Math.min(Math.max(value, EDGE), high - height - EDGE);
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const steps = [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2, -2.5, 2.5];
  if (isUpright(edge)) {
    const left = edge === 'left' ? EDGE : clampX(Math.max(x - 6, wide - width - EDGE));
    return steps.map((step) => box(left, clampY(y - height / 2 + step * (height + 6))));
  }
  const rows = edge === 'top' ? [EDGE, EDGE + 14] : [high - height - EDGE, high - height - 44];
  return rows.flatMap((top) => steps.map((step) => box(clampX(x - width / 2 + (step * width) / 2), top)));
}
