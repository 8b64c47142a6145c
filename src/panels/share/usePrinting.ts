/** Whether the page is on its way to paper. */
import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** The browser waits for what these events change at once; an external store is rendered in time, a state would not be. */
function subscribe(changed: () => void): () => void {
  const set = (printing: boolean) => (): void => {
    isPrinting = printing;
    changed();
  };
  const [begin, end] = [set(true), set(false)];
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** True from `beforeprint` to `afterprint`. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}
