/** The overlays of the present view in a frame, for whoever places words on it. */
import { useMemo } from 'react';
import { useSpeech } from '../i18n/speech';
import { useAtlas, useAtlasState, useClock, useView, useVisible } from '../state/hooks';
import type { Frame } from './frame';
import { legendOf, type LegendContent } from './legendOf';
import { coveredIn } from './overlays';
import type { Box } from './sketch/collide';

/** What the legend says now; the same value until it says something else. */
export function useLegend({ width, height, zoom }: Pick<Frame, 'width' | 'height' | 'zoom'>): LegendContent {
  const atlas = useAtlas();
  const visible = useVisible();
  const view = useView();
  const clock = useClock();
  return useMemo(
    () => legendOf(atlas, view, visible, clock, { width, height, zoom }),
    [atlas, view, visible, clock, width, height, zoom],
  );
}

const nowhere = { width: 0, height: 0, zoom: 0 } as const;

/** Boxes that lie over the map; none without a frame. `letters`: the reader's, against the usual ones; `notice`: the words of the bar at its upper edge. */
export function useCovered(frame: Frame | null, letters: number, notice: string | null): readonly Box[] {
  const speech = useSpeech();
  const legend = useLegend(frame ?? nowhere);
  const embedded = useAtlasState((state) => state.embedded);
  const ui = useAtlasState((state) => state.view.ui);
  return useMemo(
    () => (frame ? coveredIn(frame, speech, { legend, embedded, ui, letters, notice }) : []),
    [frame, speech, legend, embedded, ui, letters, notice],
  );
}
