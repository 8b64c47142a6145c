/** The late view without its camera, which moves no word: a still picture of it need not be laid out anew while the map is panned. */
import { useMemo } from 'react';
import { defaultView, type View } from '../domain/view';
import { useLateView } from '../state/hooks';

/** Selection, filter and language of the view right after the frame of a choice; the same value until one of them changes. */
export function useStillView(): View {
  const { lang, filter, selection } = useLateView();
  return useMemo(() => ({ ...defaultView(lang), filter, selection }), [lang, filter, selection]);
}
