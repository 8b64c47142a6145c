/** Marks on lines: how a movement begins, ends and runs. Kinds and their marks: the line grammar of the design. */
import type { MovementKind } from '../atlas';
import { lengthOf, pointAt } from './curves';
import type { Stroke, When } from './layout';
import type { XY } from './mercator';

export type MarkShape = 'arrow' | 'bar' | 'ring' | 'chevron';

export interface Mark {
  readonly id: string;
  /** The stroke whose look the mark shares. */
  readonly stroke: string;
  readonly shape: MarkShape;
  readonly at: XY;
  /** Degrees clockwise from east, as the line runs there. */
  readonly angle: number;
  readonly when: When;
}

const ends: Readonly<Record<MovementKind, 'arrow' | 'bar' | null>> = {
  leaving: 'arrow',
  onward: 'arrow',
  sent: null,
  return: 'bar',
  north: 'arrow',
  across: 'arrow',
};
/** A chevron at mid-leg wants about 60 px of line in the overview. */
const CHEVRON_ROOM = 14;

/** The end mark of a kind of movement; null = none. */
const endMark = (kind: MovementKind): 'arrow' | 'bar' | null => ends[kind];

/** All marks of the strokes, placed on their trimmed ends. */
export function marksOf(strokes: readonly Stroke[]): Mark[] {
  return strokes.flatMap((stroke) => {
    const length = lengthOf(stroke.path);
    const place = (shape: MarkShape, along: number, when = stroke.when): Mark => {
      const { at, heading } = pointAt(stroke.path, along);
      return {
        id: `${stroke.id}-${shape}`,
        stroke: stroke.id,
        shape,
        at,
        angle: (Math.atan2(heading[1], heading[0]) * 180) / Math.PI,
        when,
      };
    };
    // A trunk that leads from Korea ends at its hub only while its fan is closed.
    const closes = stroke.trunk !== null && stroke.bundled === null && stroke.starts;
    const marks: Mark[] = [];
    const end = endMark(stroke.kind);
    if (end && stroke.arrives) marks.push(place(end, length, closes ? 'overview' : stroke.when));
    if (stroke.kind === 'onward' && stroke.starts) marks.push(place('ring', 0));
    const runs = stroke.kind === 'leaving' || stroke.kind === 'onward' || stroke.kind === 'north';
    if (runs && stroke.lane === null && length > CHEVRON_ROOM) marks.push(place('chevron', length * 0.64));
    return marks;
  });
}
