/** The words of the live map: where the Sketch would put them in the same frame. Hover moves no word. */
import { useDeferredValue, useMemo, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useLateVisible } from '../../state/hooks';
import type { Frame } from '../frame';
import { showsInset } from '../overlays';
import { useAlone } from '../useAlone';
import { useCovered } from '../useCovered';
import { lettersNow } from '../useSize';
import { useStillView } from '../useStillView';
import type { Box } from '../sketch/collide';
import { wordsOf, type Words } from '../sketch/words';

const isSame = (a: Box, b: Box | undefined): boolean =>
  a.x === b?.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** The same boxes as before while they lie where they lay: a legend that is made anew moves no word. */
function useAlike(boxes: readonly Box[]): readonly Box[] {
  const [kept, setKept] = useState(boxes);
  if (kept.length === boxes.length && kept.every((box, index) => isSame(box, boxes[index]))) return kept;
  setKept(boxes);
  return boxes;
}

/** Where words, circles and gates stand while the map rests in `frame`; null before it does. */
export function useScene(frame: Frame | null): Words | null {
  const atlas = useAtlas();
  // Lines change in the frame of the choice itself; words are placed right after it, with the list.
  const view = useStillView();
  const visible = useLateVisible();
  const speech = useSpeech();
  const letters = lettersNow();
  const alone = useAlone();
  const covered = useDeferredValue(useAlike(useCovered(frame, letters, null)));
  return useMemo(
    () =>
      frame
        ? wordsOf(atlas, view, visible, frame, speech, {
            labels: true,
            covered,
            inset: showsInset(frame, letters),
            alone,
          })
        : null,
    [atlas, visible, view, speech, frame, covered, letters, alone],
  );
}
