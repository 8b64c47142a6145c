/** The words of the live map: where the Sketch would put them in the same frame. Hover moves no word. */
import { useDeferredValue, useMemo } from 'react';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useVisible } from '../../state/hooks';
import type { Frame } from '../frame';
import { showsInset } from '../overlays';
import { useCovered } from '../useCovered';
import { useStillView } from '../useStillView';
import { wordsOf, type Words } from '../sketch/words';

/** Where words, circles and gates stand while the map rests in `frame`; null before it does. */
export function useScene(frame: Frame | null): Words | null {
  const atlas = useAtlas();
  // Lines change in the frame of the choice itself; words are placed right after it.
  const view = useDeferredValue(useStillView());
  const visible = useDeferredValue(useVisible());
  const speech = useSpeech();
  const covered = useCovered(frame, null);
  return useMemo(
    () =>
      frame
        ? wordsOf(atlas, view, visible, frame, speech, {
            labels: true,
            covered,
            inset: showsInset(frame),
          })
        : null,
    [atlas, visible, view, speech, frame, covered],
  );
}
