/** What the window has room for, where a media query of the styles alone would not do: which disclosures start open. */
import { useCallback, useSyncExternalStore } from 'react';

/**
 * Windows in which the filters would push the routes off the screen start with them closed; styles/panel.css asks the
 * same, and shows the destinations where there is room for those.
 */
const small = '(max-width: 639px), (max-height: 839px)';
/** Here the whole index and one open family of a dozen routes stand on one screen. */
const tall = '(min-width: 640px) and (min-height: 1100px)';

/** Whether `query` holds; `printed` is what the page was made for, and what the first render of a taken-over page says. */
function useMedia(query: string, printed: boolean): boolean {
  const subscribe = useCallback(
    (changed: () => void): (() => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => printed,
  );
}

/** Pages are printed with everything closed: what is printed open could not be opened where a script never starts. */
export function useRoom(): { readonly small: boolean; readonly tall: boolean } {
  return { small: useMedia(small, true), tall: useMedia(tall, false) };
}
