/** True while the page is being printed: a WebGL canvas prints empty in some browsers, the Sketch does not. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Changes in time for the printed picture. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
