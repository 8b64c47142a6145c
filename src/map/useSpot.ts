/** Puts an element at a point of the map. Positions go through the style object, never through a style attribute in markup. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { XY } from '../domain/geometry';

/** Keeps an element beside a point and inside its box of `width` by `height` pixels. */
export function useSpot<T extends HTMLElement>(
  point: XY | null,
  width: number,
  height: number,
  gap: number,
): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !point) return;
    const { offsetWidth, offsetHeight } = element;
    const [x, y] = point;
    const left = x + gap + offsetWidth < width ? x + gap : x - gap - offsetWidth;
    const top = Math.min(Math.max(y - offsetHeight / 2, 8), height - offsetHeight - 8);
    element.style.transform = `translate(${Math.max(left, 8)}px, ${Math.max(top, 8)}px)`;
  });
  return ref;
}
