/** Whether the page is on its way to paper: a WebGL canvas prints empty in some browsers, and paper has a foot of its own. */
import { useSyncExternalStore } from 'react';

let printing = false;

function subscribe(changed: () => void): () => void {
  const begin = (): void => {
    printing = true;
    changed();
  };
  const end = (): void => {
    printing = false;
    changed();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** True from `beforeprint` to `afterprint`. Changes in time for the printed picture: an outer store is read again before the event ends. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  );
}
