import { useMemo } from 'react';
import type { View } from '../../domain/view';
import { useAtlas, useAtlasState } from '../../state/hooks';
import { remoteLink } from '../../state/remote';
import { knownIdsOf } from '../../state/url';

/** Makes addresses of the atlas itself, outside the frame. They open in a tab of their own: a frame is left to its page. */
export function useSiteLink(): (view: View) => string {
  const atlas = useAtlas();
  const base = useAtlasState((state) => state.base);
  const known = useMemo(() => knownIdsOf(atlas), [atlas]);
  return (view) => remoteLink(view, base, known);
}
