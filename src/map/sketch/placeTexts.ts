/** Place labels of a still picture: lines of text in one block beside a point or inside a circle. */
import type { XY } from '../../domain/geometry';
import { LABEL_ORDER, type PlaceLabel } from '../placeLabels';
import { type Box, Plate } from './collide';
import { textWidth } from './textSize';

export type TextRole = 'name' | 'second' | 'figure' | 'note';
export interface TextLine {
  readonly role: TextRole;
  readonly text: string;
}
export interface PlacedLabel {
  readonly id: string;
  readonly strong: boolean;
  readonly province: boolean;
  /** The place itself, in pixels. */
  readonly at: XY;
  readonly blocks: readonly TextBlock[];
}
/** Lines of text under each other; `x` is their left edge, middle or right edge. `box` is what they cover. */
export interface TextBlock {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly top: number;
  readonly lines: readonly TextLine[];
  readonly box: Box;
}

export const sizes: Readonly<Record<TextRole, number>> = { name: 11, second: 9.5, figure: 11, note: 10.5 };
export const leading: Readonly<Record<TextRole, number>> = { name: 13, second: 11.5, figure: 13.5, note: 12.5 };
const GAP = 6;
/** Share of its place that lines may take from a figure. */
const MOST_INK = 0.45;
/** The same for the name of a country that is neither open nor counted. */
const NAME_INK = 0.36;
/** And for one that is. */
const STRONG_INK = 0.6;

const line = (role: TextRole, text: string | null): TextLine[] => (text ? [{ role, text }] : []);
const linesOf = ({ name, figure, note }: PlaceLabel): readonly TextLine[] => [
  ...line('name', name),
  ...line('figure', figure),
  ...line('note', note),
];

const widthOf = ({ role, text }: TextLine, strong: boolean): number =>
  textWidth(
    text,
    sizes[role] + (role === 'name' && strong ? 1 : 0),
    role === 'figure' || (role === 'name' && strong) ? 'strong' : 'regular',
  );
const heightOf = (lines: readonly TextLine[]): number => lines.reduce((sum, { role }) => sum + leading[role], 0) + 2;

interface Choice {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where a label may stand, the best first. Only a figure may go a step farther off: a name there would be another place's. */
function choicesOf([px, py]: XY, width: number, height: number, radius: number, isFigure: boolean): Choice[] {
  const away = Math.max(radius, 3) + GAP;
  const spot = (x: number, y: number, anchor: Choice['anchor']): Choice => ({ x, y, width, height, anchor });
  return [
    spot(px + away, py - height / 2, 'start'),
    spot(px - away - width, py - height / 2, 'end'),
    spot(px - width / 2, py + away - 2, 'middle'),
    spot(px - width / 2, py - away - height + 2, 'middle'),
    spot(px + away * 0.75, py + away * 0.6, 'start'),
    spot(px + away * 0.75, py - height - away * 0.5, 'start'),
    spot(px - away * 0.75 - width, py + away * 0.6, 'end'),
    spot(px - away * 0.75 - width, py - height - away * 0.5, 'end'),
    spot(px - width * 0.85, py + away, 'start'),
    spot(px - width * 0.85, py - height - away, 'start'),
    spot(px - width * 0.15, py + away, 'start'),
    spot(px - width * 0.15, py - height - away, 'start'),
    ...(isFigure
      ? [
          spot(px + away + 12, py + 10, 'start'),
          spot(px + away + 14, py - height - 10, 'start'),
          spot(px - width / 2, py + away + 12, 'middle'),
        ]
      : []),
  ];
}

/** A dashed circle, in pixels: what stands in it is read as said of its place. */
export interface Ring {
  readonly at: XY;
  readonly radius: number;
}

const isIn = ({ at, radius }: Ring, [x, y]: XY): boolean => Math.hypot(x - at[0], y - at[1]) < radius;

/** Places as many labels as fit, in their order, without their second language: that comes last. None stands in a ring that its place lies outside of. */
export function placeTexts(
  labels: readonly PlaceLabel[],
  rings: readonly Ring[],
  project: (point: XY) => XY,
  plate: Plate,
): PlacedLabel[] {
  return labels.flatMap((label): PlacedLabel[] => {
    const at = project(label.at);
    const lines = linesOf(label);
    const others = rings.filter((ring) => !isIn(ring, at));
    const placed = label.inside ? insideCircle(label, at, lines, plate) : besidePoint(label, at, lines, others, plate);
    return placed ? [placed] : [];
  });
}

function besidePoint(
  label: PlaceLabel,
  at: XY,
  lines: readonly TextLine[],
  others: readonly Ring[],
  plate: Plate,
): PlacedLabel | null {
  const width = Math.max(...lines.map((one) => widthOf(one, label.strong)));
  const height = heightOf(lines);
  // A figure among many lines cannot be read: the name then stands alone. A name that loses is dropped, not moved onto a line.
  const share = label.figure === null ? (label.order < LABEL_ORDER.country ? STRONG_INK : NAME_INK) : MOST_INK;
  const box = plate.place(
    choicesOf(at, width, height, label.radius, label.figure !== null).filter(
      ({ x, y }) => !others.some((ring) => isIn(ring, [x + width / 2, y + height / 2])),
    ),
    ((width * height) / Plate.cell) * share,
  );
  if (!box) return null;
  const x = box.anchor === 'start' ? box.x : box.anchor === 'end' ? box.x + width : box.x + width / 2;
  return { ...head(label, at), blocks: [{ anchor: box.anchor, x, top: box.y, lines, box }] };
}

/** Inside a range circle: the name over the middle, the figure under it. One may stand without the other. */
function insideCircle(label: PlaceLabel, at: XY, lines: readonly TextLine[], plate: Plate): PlacedLabel | null {
  const [x, y] = at;
  const part = (top: number, roles: readonly TextRole[]): TextBlock[] => {
    const own = lines.filter((one) => roles.includes(one.role));
    const width = Math.max(...own.map((one) => widthOf(one, true)), 0);
    const box = { x: x - width / 2, y: top, width, height: heightOf(own) };
    if (own.length === 0 || !plate.isFree(box)) return [];
    plate.keep(box);
    return [{ anchor: 'middle', x, top, lines: own, box }];
  };
  const blocks = [...part(y + 14, ['figure', 'note']), ...part(y - label.radius * 0.86, ['name'])];
  return blocks.length > 0 ? { ...head(label, at), blocks } : null;
}

/** Adds the second language under the names that have room for it. */
export function addSeconds(placed: readonly PlacedLabel[], labels: readonly PlaceLabel[], plate: Plate): PlacedLabel[] {
  return placed.map((label) => {
    const [second] = line('second', labels.find((one) => one.id === label.id)?.second ?? null);
    return second ? { ...label, blocks: label.blocks.map((block) => withSecond(block, second, plate)) } : label;
  });
}

function withSecond(block: TextBlock, second: TextLine, plate: Plate): TextBlock {
  const { anchor, x, box, lines } = block;
  const [name, ...rest] = lines;
  if (name?.role !== 'name') return block;
  const width = Math.max(box.width, widthOf(second, false));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  for (const up of [0, leading.second / 2, leading.second]) {
    const grown: Box = { x: left, y: box.y - up, width, height: box.height + leading.second };
    if (!plate.isFree(grown, box)) continue;
    plate.exchange(box, grown);
    return { anchor, x, top: grown.y, lines: [name, second, ...rest], box: grown };
  }
  return block;
}

const head = ({ id, strong, province }: PlaceLabel, at: XY): Omit<PlacedLabel, 'blocks'> => ({
  id,
  strong,
  province,
  at,
});
