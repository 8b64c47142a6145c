/** What the window has room for, where a media query of the styles alone would not do: which disclosures start open. */
import { useCallback, useSyncExternalStore } from 'react';

/** Small windows start with everything closed. styles/panel.css asks the same while the page waits for its script. */
const small = '(max-width: 639px), (max-height: 499px)';
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

/** Pages are printed for a wide window, with their families closed: what is printed open could not be opened where a script never starts. */
export function useRoom(): { readonly small: boolean; readonly tall: boolean } {
  return { small: useMedia(small, false), tall: useMedia(tall, false) };
}
