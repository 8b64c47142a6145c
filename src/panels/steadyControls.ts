/** Keeps the control that a reader has just used where it is, when what she chose makes the words above it longer or shorter. */
import { useLayoutEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { useAtlasState, useAtlasStore, useLateView } from '../state/hooks';

/** A control, and how far from the top of the window it stood when it was used. */
interface Used {
  readonly control: Element;
  readonly top: number;
}

interface SteadyControls {
  /** For the content that scrolls. */
  readonly panel: RefObject<HTMLDivElement | null>;
  /** For the words above the controls. */
  readonly said: RefObject<HTMLDivElement | null>;
  /** For the content too: notes what is used. */
  readonly onClickCapture: (event: MouseEvent) => void;
}

/**
 * Scrolls by as much as the control was moved. Where there is nothing to scroll, room is made: below the list for words
 * that grew, under the words for ones that shrank. Both go with the next choice.
 */
export function useSteadyControls(): SteadyControls {
  const panel = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLDivElement>(null);
  const used = useRef<Used | null>(null);
  const store = useAtlasStore();
  const filter = useAtlasState((state) => state.view.filter);
  // Words change at once, lists a task later: the control is looked after in both.
  const late = useLateView().filter;
  useLayoutEffect(() => {
    const index = panel.current;
    const scroller = index?.parentElement;
    if (!used.current || !index || !scroller || !said.current) return;
    const { control, top } = used.current;
    if (filter === late) used.current = null;
    index.style.minBlockSize = '';
    said.current.style.minBlockSize = '';
    if (!control.isConnected) return;
    const moved = (): number => control.getBoundingClientRect().top - top;
    const wanted = scroller.scrollTop + moved();
    if (wanted < 0) said.current.style.minBlockSize = `${said.current.offsetHeight - wanted}px`;
    else if (wanted + scroller.clientHeight > scroller.scrollHeight) {
      // The gap under the list's last line is part of its height.
      index.style.minBlockSize = `${wanted + scroller.clientHeight}px`;
    }
    scroller.scrollTop = Math.max(wanted, 0);
  }, [filter, late]);
  return {
    panel,
    said,
    onClickCapture: ({ target }) => {
      const control = target instanceof Element ? target.closest('a, label, summary, button') : null;
      used.current = control ? { control, top: control.getBoundingClientRect().top } : null;
      const asked = store.getState().view.filter;
      // A click that chose nothing holds nothing: the next choice may come from the clock, when the list has long moved on.
      setTimeout(() => {
        if (store.getState().view.filter === asked) used.current = null;
      });
    },
  };
}
