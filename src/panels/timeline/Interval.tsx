/** HTML at a piece of the timeline. Its place is written as attributes of two spacers: a policy without inline styles holds. */
import type { ReactNode } from 'react';
import type { Stretch } from '../../domain/timeline';

/** A share of the timeline's length as SVG writes it, e.g. "12.5%". */
export const percent = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`;

interface IntervalProps {
  readonly at: Stretch;
  readonly children: ReactNode;
}

/** Lies over the whole row; only its children, between the spacers, take the pointer. */
export function Interval({ at, children }: IntervalProps) {
  return (
    <div className="years-interval">
      <svg width={percent(at.left)} height="1" aria-hidden="true" />
      {children}
      <svg width={percent(Math.max(0, 1 - at.left - at.width))} height="1" aria-hidden="true" />
    </div>
  );
}
