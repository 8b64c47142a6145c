/** Whether the browser shows a focus ring: the reader came by a key, and the map shows where she is. */

/** False where the browser cannot say (`:focus-visible` unknown). */
export function isByKey(target: EventTarget): boolean {
  try {
    return target instanceof Element && target.matches(':focus-visible');
  } catch {
    return false;
  }
}
