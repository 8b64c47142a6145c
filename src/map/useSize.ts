/** The size of an element in whole CSS pixels. */
import { useLayoutEffect, useState, type RefObject } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Measured before the first paint and whenever it changes; null before that and while the element has no area. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = ({ width, height }: Size): void => {
      const [wide, high] = [Math.round(width), Math.round(height)];
      if (wide > 0 && high > 0)
        setSize((before) =>
          before?.width === wide && before.height === high ? before : { width: wide, height: high },
        );
    };
    measure(element.getBoundingClientRect());
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
