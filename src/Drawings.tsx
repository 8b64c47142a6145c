/** The map's drawings for panels that need one: small maps of the decades, pictures to take away. Panels know nothing of maps. */
import type { ReactNode } from 'react';
import type { Atlas } from './domain/atlas';
import { clockOf, selectRoutes } from './domain/filter';
import { fromMercator, layOut, mercator, type XY } from './domain/geometry';
import { defaultView } from './domain/view';
import { useSpeech } from './i18n/speech';
import { isOverview, projector, startFrame, unprojector, type Frame } from './map/frame';
import { frameOf } from './map/frameOf';
import { useLand } from './map/land';
import { legendOf } from './map/legendOf';
import { looksOf } from './map/looks';
import { Sketch } from './map/Sketch';
import { skippedIn } from './map/sketch/words';
import { SketchSlot, type SketchSlotProps } from './panels/decades/SketchSlot';
import { PictureSlot, type PictureKey, type PictureSlotProps } from './panels/share/PictureSlot';
import { useAtlas } from './state/hooks';

/** Pixels of a small map, wide enough to open on Europe to Japan; the picture scales with its column. */
const SMALL_WIDTH = 700;
/** Between the frame and the highest and lowest lines, with their ends. */
const SMALL_MARGIN = 12;
const smallFrames = new WeakMap<Atlas, Frame>();

/**
 * One frame for all small maps: as wide as the opening view, and as high as its lines north of the equator, so that the
 * arcs to Europe lie whole in it. Lines that leave it at the sides end there.
 */
export function smallFrame(atlas: Atlas): Frame {
  const known = smallFrames.get(atlas);
  if (known) return known;
  const start = startFrame(SMALL_WIDTH, SMALL_WIDTH / 2);
  const project = projector(start);
  const [, equator] = project(mercator([0, 0]));
  const heights = layOut(atlas)
    .strokes.filter(({ when }) => when !== skippedIn(start))
    .map(({ path }) => path.map(project))
    .filter((path) => path.every(([x, y]) => x > 0 && x < SMALL_WIDTH && y < equator))
    .flatMap((path) => path.map(([, y]) => y));
  const [top, bottom] = [Math.min(...heights) - SMALL_MARGIN, Math.max(...heights) + SMALL_MARGIN];
  const middle = unprojector(start)([SMALL_WIDTH / 2, (top + bottom) / 2]);
  const frame = { ...start, height: Math.ceil(bottom - top), center: fromMercator(middle) };
  smallFrames.set(atlas, frame);
  return frame;
}

function SmallDrawing({ filter, label }: SketchSlotProps) {
  const atlas = useAtlas();
  const speech = useSpeech();
  const frame = smallFrame(atlas);
  const land = useLand(frame);
  const view = { ...defaultView(atlas.lang), filter };
  return (
    <div className="small-drawing" role="img" aria-label={label}>
      <Sketch
        atlas={atlas}
        view={view}
        visible={selectRoutes(atlas, filter)}
        frame={frame}
        land={land}
        speech={speech}
        options={{ labels: false, alone: true }}
      />
    </div>
  );
}

function Picture({ view, width, height, theme }: PictureSlotProps) {
  const atlas = useAtlas();
  const speech = useSpeech();
  const frame = frameOf(atlas, view, width, height);
  const land = useLand(frame);
  const visible = selectRoutes(atlas, view.filter);
  return <Sketch atlas={atlas} view={view} visible={visible} frame={frame} land={land} speech={speech} theme={theme} />;
}

const circleKinds = ['range', 'cumulative', 'stock', 'outside'] as const;

/** What is on the picture of a view, by the same looks and circles as the drawing. */
export function pictureKey(atlas: Atlas, { view, width, height }: Omit<PictureSlotProps, 'theme'>): PictureKey {
  const frame = frameOf(atlas, view, width, height);
  const visible = selectRoutes(atlas, view.filter);
  const { people, key, maybe } = legendOf(atlas, view, visible, clockOf(atlas, view), frame);
  const looks = looksOf(atlas, visible, { selection: view.selection, hover: null, overview: isOverview(frame) });
  const project = projector(frame);
  const isInFrame = (point: XY): boolean => {
    const [x, y] = project(point);
    return x > 0 && y > 0 && x < width && y < height;
  };
  return {
    circles: people.flatMap(({ id, text }) => {
      const kind = circleKinds.find((one) => one === id);
      return kind ? [{ id: kind, text }] : [];
    }),
    scale: key,
    maybe,
    others: layOut(atlas).strokes.some(({ id, path }) => looks.get(id) === 'out' && path.some(isInFrame)),
  };
}

const picture = { Drawing: Picture, keyOf: pictureKey };

/** Fills the slots for everything below. */
export function Drawings({ children }: { readonly children: ReactNode }) {
  return (
    <SketchSlot value={SmallDrawing}>
      <PictureSlot value={picture}>{children}</PictureSlot>
    </SketchSlot>
  );
}
