/** The view without its camera, which moves no word: a still picture of it need not be laid out anew while the map is panned. */
import { useMemo } from 'react';
import { defaultView, type View } from '../domain/view';
import { useAtlasState } from '../state/hooks';

/** Selection, filter and language of the present view; the same value until one of them changes. */
export function useStillView(): View {
  const lang = useAtlasState((state) => state.view.lang);
  const filter = useAtlasState((state) => state.view.filter);
  const selection = useAtlasState((state) => state.view.selection);
  return useMemo(() => ({ ...defaultView(lang), filter, selection }), [lang, filter, selection]);
}
