/** Place labels of a still picture: lines of text in one block beside a point or inside a circle. */
import type { XY } from '../../domain/geometry';
import type { PlaceLabel } from '../placeLabels';
import type { Plate } from './collide';
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
/** Lines of text under each other; `x` is their left edge, middle or right edge. */
export interface TextBlock {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly top: number;
  readonly lines: readonly TextLine[];
}

export const sizes: Readonly<Record<TextRole, number>> = { name: 11, second: 9.5, figure: 11, note: 10.5 };
export const leading: Readonly<Record<TextRole, number>> = { name: 13, second: 11.5, figure: 13.5, note: 12.5 };
const GAP = 6;

function linesOf(label: PlaceLabel): readonly TextLine[] {
  const line = (role: TextRole, text: string | null): TextLine[] => (text ? [{ role, text }] : []);
  return [
    ...line('name', label.name),
    ...line('second', label.second),
    ...line('figure', label.figure),
    ...line('note', label.note),
  ];
}

const widthOf = (line: TextLine, strong: boolean): number =>
  textWidth(line.text, sizes[line.role] + (line.role === 'name' && strong ? 1 : 0), strong || line.role === 'figure');

interface Choice {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

function choicesOf([px, py]: XY, width: number, height: number, radius: number): Choice[] {
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
    spot(px + away + 12, py + 10, 'start'),
    spot(px + away + 14, py - height - 10, 'start'),
    spot(px - width / 2, py + away + 12, 'middle'),
  ];
}

/** Places as many labels as fit, in their order. Second lines go before a label is given up. */
export function placeTexts(labels: readonly PlaceLabel[], project: (point: XY) => XY, plate: Plate): PlacedLabel[] {
  return labels.flatMap((label): PlacedLabel[] => {
    const at = project(label.at);
    const full = linesOf(label);
    const short = full.filter((line) => line.role !== 'second');
    for (const lines of full.length > short.length ? [full, short] : [full]) {
      const placed = label.inside ? insideCircle(label, at, lines, plate) : besidePoint(label, at, lines, plate);
      if (placed) return [placed];
    }
    return [];
  });
}

function besidePoint(label: PlaceLabel, at: XY, lines: readonly TextLine[], plate: Plate): PlacedLabel | null {
  const width = Math.max(...lines.map((line) => widthOf(line, label.strong)));
  const height = lines.reduce((sum, line) => sum + leading[line.role], 0) + 2;
  const box = plate.place(choicesOf(at, width, height, label.radius));
  if (!box) return null;
  if (label.radius > 0)
    plate.keep({ x: at[0] - label.radius, y: at[1] - label.radius, width: 2 * label.radius, height: 2 * label.radius });
  const x = box.anchor === 'start' ? box.x : box.anchor === 'end' ? box.x + width : box.x + width / 2;
  return { ...head(label, at), blocks: [{ anchor: box.anchor, x, top: box.y, lines }] };
}

/** Inside a range circle: the name over the middle, the figure under it. One may stand without the other. */
function insideCircle(label: PlaceLabel, at: XY, lines: readonly TextLine[], plate: Plate): PlacedLabel | null {
  const [x, y] = at;
  const part = (top: number, roles: readonly TextRole[]): TextBlock[] => {
    const own = lines.filter((line) => roles.includes(line.role));
    const width = Math.max(...own.map((line) => widthOf(line, true)), 0);
    const box = { x: x - width / 2, y: top, width, height: own.reduce((sum, line) => sum + leading[line.role], 0) };
    return own.length > 0 && plate.place([box]) ? [{ anchor: 'middle', x, top, lines: own }] : [];
  };
  const blocks = [...part(y + 14, ['figure', 'note']), ...part(y - label.radius * 0.86, ['name', 'second'])];
  return blocks.length > 0 ? { ...head(label, at), blocks } : null;
}

const head = ({ id, strong, province }: PlaceLabel, at: XY): Omit<PlacedLabel, 'blocks'> => ({
  id,
  strong,
  province,
  at,
});
