/** Where focus goes when the control that had it leaves the page with the view it belonged to. */
import { useEffect, useRef } from 'react';
import type { View } from '../domain/view';
import { useAtlasState, useView } from '../state/hooks';

/** What has to change for a reader to be somewhere else; filters and settings keep the place. */
const placeOf = ({ page, selection, story }: View): string =>
  [page, selection.route, selection.fact, selection.conflict, story?.id].join(' ');

/**
 * A lost focus goes to the row of the route that was closed, else to the new place's content, or, when only the filter
 * changed, to the sentence that says what is shown; never to the body. A place that was chosen starts at its top; Back
 * and Forward keep the browser's own scrolling.
 */
export function useKeptFocus(): void {
  const view = useView();
  const byChoice = useAtlasState((state) => state.cause === 'choice');
  const before = useRef(view);
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const was = before.current;
    before.current = view;
    if (was === view) return;
    const hasMoved = placeOf(was) !== placeOf(view);
    const closed = view.selection.route === null && was.selection.route;
    const row = closed ? document.querySelector<HTMLElement>(`[data-row="${closed}"] a`) : null;
    if (hasMoved && !row && byChoice) window.scrollTo(0, 0);
    const isLost = last.current instanceof Node && !last.current.isConnected;
    if (!isLost || (document.activeElement && document.activeElement !== document.body)) return;
    const sentence = hasMoved ? null : document.querySelector<HTMLElement>('.sentence h1');
    (row ?? sentence ?? document.querySelector<HTMLElement>('#content'))?.focus({ preventScroll: sentence !== null });
  }, [view, byChoice]);
}
