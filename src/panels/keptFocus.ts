/** Where focus goes when the control that had it leaves the page with the view it belonged to. */
import { useEffect, useRef } from 'react';
import type { View } from '../domain/view';
import { useAtlasState, useView } from '../state/hooks';

/** What has to change for a reader to be somewhere else; filters and settings keep the place. */
const placeOf = ({ page, selection, story }: View): string =>
  [page, selection.route, selection.fact, selection.conflict, story?.id].join(' ');

/** A link by its address and its place among the links that lead there: the page may have been drawn anew. */
interface Way {
  readonly address: string;
  readonly nth: number;
}

const linksTo = (address: string): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('#content a')].filter((link) => link.getAttribute('href') === address);

function wayBy(target: EventTarget | null): Way | null {
  const address = target instanceof HTMLElement ? target.getAttribute('href') : null;
  const nth = address === null ? -1 : linksTo(address).findIndex((link) => link === target);
  return address === null || nth < 0 ? null : { address, nth };
}

/**
 * A lost focus goes to the row of the route that was closed, after Back to the link by which the place was left, else
 * to the new place's content, or, when only the filter changed, to the sentence that says what is shown; never to the
 * body. A place that was chosen starts at its top; Back and Forward keep the browser's own scrolling.
 */
export function useKeptFocus(): void {
  const view = useView();
  const byChoice = useAtlasState((state) => state.cause === 'choice');
  const before = useRef(view);
  const last = useRef<EventTarget | null>(null);
  const way = useRef<Way | null>(null);
  const leftBy = useRef(new Map<string, Way | null>());
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target;
      way.current = wayBy(target);
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
    if (byChoice && hasMoved) leftBy.current.set(placeOf(was), way.current);
    const back = hasMoved && !byChoice ? leftBy.current.get(placeOf(view)) : null;
    const link = back ? linksTo(back.address)[back.nth] : undefined;
    const isLost = last.current instanceof Node && !last.current.isConnected;
    if (!isLost || (document.activeElement && document.activeElement !== document.body)) return;
    const sentence = hasMoved ? null : document.querySelector<HTMLElement>('.sentence h1');
    const content = document.querySelector<HTMLElement>('#content');
    for (const target of [link, row, sentence, content]) {
      // A link was left in an open part; the row of a route that was opened from the map may stand in a closed one.
      const part = target === link || target === row ? target?.closest('details') : null;
      if (part) part.open = true;
      target?.focus({ preventScroll: target === sentence });
      // What is hidden cannot take it.
      if (target && document.activeElement === target) return;
    }
  }, [view, byChoice]);
}
