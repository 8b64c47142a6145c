/** Where focus goes when the control that had it leaves the page with the view it belonged to. */
import { useEffect, useRef } from 'react';
import type { View } from '../domain/view';
import { useAtlasState } from '../state/hooks';

/** What has to change for a reader to be somewhere else; filters and settings keep the place. */
const placeOf = ({ page, selection, story }: View): string =>
  [page, selection.route, selection.fact, selection.conflict, story?.id].join(' ');

/**
 * Where focus was lost with the old place it goes to the row of the route that was closed, else to the content, never
 * to the body. A place that was chosen starts at its top; Back and Forward keep the browser's own scrolling.
 */
export function useKeptFocus(): void {
  const route = useAtlasState((state) => state.view.selection.route);
  const place = useAtlasState((state) => placeOf(state.view));
  const byChoice = useAtlasState((state) => state.cause === 'choice');
  const before = useRef({ route, place });
  useEffect(() => {
    const was = before.current;
    before.current = { route, place };
    if (was.place === place) return;
    const closed = was.route && !route ? document.querySelector<HTMLElement>(`[data-row="${was.route}"] a`) : null;
    if (!closed && byChoice) window.scrollTo(0, 0);
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    (closed ?? document.querySelector<HTMLElement>('#content'))?.focus();
  }, [route, place, byChoice]);
}
