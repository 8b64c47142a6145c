/** The frame round some points: as large as the parts of the page over the map allow, with room on the side from which lines come. */
import { boundsOf, fromMercator, mercator, type XY } from '../domain/geometry';
import { clampZoom, NARROW, projector, type Frame } from './frame';

/** From which sides lines come to the places of a frame, as shares of all of them. */
export interface Sides {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

const nowhere: Sides = { west: 0, east: 0, north: 0, south: 0 };

/** A part of a map for what it shows; `corners`: sizes of boxes at the lower left that must stay empty of it. */
interface Part {
  readonly left: number;
  readonly bottom: number;
  readonly corners?: readonly (readonly [width: number, height: number])[];
}

/** What the page lays over the foot of a map, in pixels: its legend, at the left, or only its note. */
const LEGEND = { width: 400, height: 190 } as const;
const GRADES = { width: 160, height: 124 } as const;
const NOTE = 60;
/** A legend of two columns is this low; one of a single column takes this share of the width. Either stands on its foot. */
const LOW = 136;
const SINGLE = 0.6;
const FOOT = 36;
/** Least sizes at which the one and the other stand there. */
const ROOMY = { width: 900, height: 480 } as const;

/** Room for a name at a side. */
const sideOf = (width: number): number => Math.min(90, width * 0.14);

/** The parts of a map of this size that nothing lies over, with room for names: round the legend, above it, or beside it. */
function clearParts(width: number, height: number): readonly Part[] {
  const side = sideOf(width);
  if (width < NARROW) return [{ left: side, bottom: Math.min(NOTE, height * 0.27) }];
  const legend = width >= ROOMY.width && height >= ROOMY.height ? LEGEND : GRADES;
  const wide = Math.min(legend.width, width * 0.4) + 20;
  const corners = [
    [wide, Math.min(LOW, legend.height) + FOOT] as const,
    [wide * SINGLE, legend.height + FOOT] as const,
  ];
  return [
    ...RAISED.map((by) => ({ left: side, bottom: NOTE + by, corners })),
    { left: side, bottom: Math.min(legend.height, height * 0.4) },
    { left: wide, bottom: NOTE },
  ];
}

/** How far what is shown may be lifted to keep its corner empty, in pixels. */
const RAISED = [0, 25, 50, 75, 100] as const;

/** The share of a wide map that is kept for gates and names at a side from which more than this share of the lines come. */
const GATES = 0.27;
const MOST = 0.3;
/** How much of the room left over goes to the side from which all lines come, beyond its half; less where a corner is in the way. */
const LEANS = [0.4, 0.3, 0.2, 0.1, 0] as const;

/**
 * The frame that holds all `points` (world units) in the part of it where they are largest, no closer than `closest`.
 * `sides`: from which sides lines come. Null without points.
 */
export function fit(
  points: readonly XY[],
  width: number,
  height: number,
  closest: number,
  sides: Sides = nowhere,
): Frame | null {
  const bounds = boundsOf([points]);
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  // A narrow map has its gates as buttons over the lines.
  const lines = width >= NARROW ? sides : nowhere;
  const padTop = Math.min(60, height * 0.12);
  const room = (share: number): number => (share > MOST ? width * GATES : sideOf(width));
  const padRight = room(lines.east);
  const frames = clearParts(width, height).flatMap((part) => {
    const padLeft = Math.max(part.left, room(lines.west));
    const [wide, high] = [width - padLeft - padRight, height - padTop - part.bottom];
    const across = Math.log2(wide / Math.max(right - left, 1));
    const down = Math.log2(high / Math.max(bottom - top, 1));
    const zoom = clampZoom(Math.min(across, down, closest));
    const spare: XY = [Math.max(wide - (right - left) * 2 ** zoom, 0), Math.max(high - (bottom - top) * 2 ** zoom, 0)];
    return LEANS.flatMap((lean): Frame[] => {
      const shift: XY = [
        ((padRight - padLeft) / 2 + (lines.east - lines.west) * lean * spare[0]) / 2 ** zoom,
        ((part.bottom - padTop) / 2 + (lines.south - lines.north) * lean * spare[1]) / 2 ** zoom,
      ];
      const center = fromMercator([(left + right) / 2 + shift[0], (top + bottom) / 2 + shift[1]]);
      const frame: Frame = { width, height, zoom, center };
      const isInCorner = ([x, y]: XY): boolean =>
        (part.corners ?? []).some(([over, up]) => x < over && y > height - up);
      return points.map(projector(frame)).some(isInCorner) ? [] : [frame];
    });
  });
  return frames.toSorted((a, b) => b.zoom - a.zoom)[0] ?? null;
}
