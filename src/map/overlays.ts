/** Boxes of the page that lie over the map. Words on the map keep clear of them. */
import { zooms } from '../theme';
import { projector, type Frame } from './frame';
import { insetFrame, insetSize } from './insetFrame';
import type { Box } from './sketch/collide';

/** The inset wants this much width beside it. */
const INSET_WIDTH = 900;
const EDGE = 14;
const FOOT = 32;
const LEGEND: Readonly<Record<'width' | 'height', number>> = { width: 350, height: 152 };
const NARROW = 640;
/** Lower maps keep their legend folded. */
const SHORT = 400;
const CONTROLS = 48;

/** True when the inset adds something: wide maps, at the overview, with Korea in the picture. */
export function showsInset(frame: Frame): boolean {
  if (frame.width < INSET_WIDTH || frame.height < SHORT || frame.zoom >= zooms.fans) return false;
  const [x, y] = projector(frame)(insetFrame.middle);
  return x > 0 && y > 0 && x < frame.width && y < frame.height;
}

/** Where the overlays of a frame lie, in pixels. */
export function coveredIn(frame: Frame): readonly Box[] {
  const { width, height } = frame;
  if (width < NARROW || height < SHORT)
    return [
      { x: width - 96, y: height - 40, width: 96, height: 40 },
      { x: width - 48, y: 0, width: 48, height: 84 },
      { x: 0, y: height - 26, width: width < NARROW ? 118 : 320, height: 26 },
    ];
  const inset: Box = { x: EDGE, y: height - FOOT - insetSize.height, width: insetSize.width, height: insetSize.height };
  const shown = showsInset(frame);
  const legend: Box = { x: shown ? EDGE + insetSize.width + EDGE : EDGE, y: height - FOOT - LEGEND.height, ...LEGEND };
  return [
    { x: width - CONTROLS, y: 0, width: CONTROLS, height: 150 },
    legend,
    ...(shown ? [inset] : []),
    { x: 0, y: height - 22, width: 420, height: 22 },
  ];
}
