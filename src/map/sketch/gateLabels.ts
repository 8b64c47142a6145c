/** Words and place of the gates of a still picture. */
import type { Atlas } from '../../domain/atlas';
import type { XY } from '../../domain/geometry';
import type { Speech } from '../../i18n/messages';
import type { EdgeGate } from '../edgeGates';
import type { Frame } from '../frame';
import type { Box, Plate } from './collide';
import { textWidth } from './textSize';

export interface GateLabel {
  readonly gate: EdgeGate;
  /** Ends of the rule in pixels; null where the name stands in a box over the lines. */
  readonly rule: readonly [XY, XY] | null;
  readonly box: Box | null;
  readonly text: string;
  readonly at: XY;
  readonly anchor: 'start' | 'middle' | 'end';
}

export const GATE_SIZE = 12;
/** Narrow maps have no room beside the lines: names stand in boxes. */
const NARROW = 640;
const BOX_HEIGHT = 34;

/** What a gate says: the place behind it, or where its lines come from. */
function gateWords(gate: EdgeGate, atlas: Atlas, { t }: Speech): string {
  const place = atlas.places[gate.place]?.name ?? gate.place;
  return gate.inward ? t('gate.from', { place }) : place;
}

/** Rules and names of all gates that find room, keeping them clear on `plate`. */
export function gateLabels(
  gates: readonly EdgeGate[],
  atlas: Atlas,
  frame: Frame,
  speech: Speech,
  plate: Plate,
): GateLabel[] {
  return gates.flatMap((gate): GateLabel[] => {
    const text = gateWords(gate, atlas, speech);
    const label = frame.width < NARROW ? boxed(gate, text, frame, plate) : ruled(gate, text, frame, plate);
    return label ? [{ gate, text, ...label }] : [];
  });
}

type Placed = Pick<GateLabel, 'rule' | 'box' | 'at' | 'anchor'>;

function ruled(gate: EdgeGate, text: string, frame: Frame, plate: Plate): Placed | null {
  const width = textWidth(text, GATE_SIZE, true);
  const [x, y] = gate.at;
  const upright = gate.edge === 'left' || gate.edge === 'right';
  const outward = gate.edge === 'left' ? -1 : 1;
  const rule: readonly [XY, XY] = upright
    ? [
        [x, y - gate.reach],
        [x, y + gate.reach],
      ]
    : [
        [x - gate.reach, y],
        [x + gate.reach, y],
      ];
  const at: XY = upright ? [x + outward * 7, y + 4] : [x, gate.edge === 'top' ? y - 6 : y + 16];
  const anchor = upright ? (outward === 1 ? 'start' : 'end') : 'middle';
  const left = anchor === 'start' ? at[0] : anchor === 'end' ? at[0] - width : at[0] - width / 2;
  const box = { x: Math.min(Math.max(left, 3), frame.width - width - 3), y: at[1] - 12, width, height: 16 };
  if (!plate.isFree(box)) return null;
  plate.keep(box);
  return { rule, box: null, at: [at[0] + box.x - left, at[1]], anchor };
}

function boxed(gate: EdgeGate, text: string, frame: Frame, plate: Plate): Placed | null {
  const width = textWidth(text, GATE_SIZE + 1, true) + 36;
  const [x, y] = gate.at;
  const left =
    gate.edge === 'left'
      ? 8
      : gate.edge === 'right'
        ? Math.min(x - 6, frame.width - width - 8)
        : Math.min(Math.max(x - width / 2, 8), frame.width - width - 8);
  const top =
    gate.edge === 'top'
      ? 8
      : gate.edge === 'bottom'
        ? frame.height - BOX_HEIGHT - 8
        : Math.min(Math.max(y - BOX_HEIGHT / 2, 8), frame.height - BOX_HEIGHT - 8);
  const steps =
    gate.edge === 'bottom' ? [0, -1, -2, -3] : gate.edge === 'top' ? [0, 1, 2, 3] : [0, 1, -1, 2, -2, 3, -3];
  const spots = steps.map((step) => ({ x: left, y: top + step * (BOX_HEIGHT + 4), width, height: BOX_HEIGHT }));
  const box = spots.find((spot) => plate.isFree(spot));
  if (!box) return null;
  plate.keep(box);
  return { rule: null, box, at: [box.x + width / 2, box.y + BOX_HEIGHT / 2 + 4], anchor: 'middle' };
}
