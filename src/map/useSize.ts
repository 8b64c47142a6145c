/** The size of an element in whole CSS pixels, and of the reader's letters beside it. */
import { useLayoutEffect, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** How many times larger than usual the reader has the letters of the page. */
  readonly letters: number;
}

const USUAL = 16;

/** The reader's letters now, against the usual 16 px. */
export const lettersNow = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1;

/** Measured before the first paint and whenever it changes; null before that and while the element has no area. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = ({ width, height }: Pick<Size, 'width' | 'height'>): void => {
      const [wide, high, letters] = [Math.round(width), Math.round(height), lettersNow()];
      if (wide > 0 && high > 0)
        setSize((before) =>
          before?.width === wide && before.height === high && before.letters === letters
            ? before
            : { width: wide, height: high, letters },
        );
    };
    measure(element.getBoundingClientRect());
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
