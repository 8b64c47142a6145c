/** The map's drawings for panels that need one: small maps of the decades, pictures to take away. Panels know nothing of maps. */
import type { ReactNode } from 'react';
import { selectRoutes } from './domain/filter';
import { defaultView } from './domain/view';
import { useSpeech } from './i18n/speech';
import { startFrame } from './map/frame';
import { frameOf } from './map/frameOf';
import { useLand } from './map/land';
import { Sketch } from './map/Sketch';
import { SketchSlot, type SketchSlotProps } from './panels/decades/SketchSlot';
import { PictureSlot, type PictureSlotProps } from './panels/share/PictureSlot';
import { useAtlas } from './state/hooks';

/** Pixels of a small map, wide enough to open on Europe to Japan; the picture scales with its column. */
const small = { width: 700, height: 312 };

function SmallDrawing({ filter, label }: SketchSlotProps) {
  const atlas = useAtlas();
  const speech = useSpeech();
  const frame = startFrame(small.width, small.height);
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

/** Fills the slots for everything below. */
export function Drawings({ children }: { readonly children: ReactNode }) {
  return (
    <SketchSlot value={SmallDrawing}>
      <PictureSlot value={Picture}>{children}</PictureSlot>
    </SketchSlot>
  );
}
