/** HTML at a piece of the timeline. Its place is written as attributes of two spacers: a policy without inline styles holds. */
import type { ReactNode } from 'react';
import type { Stretch } from '../../domain/timeline';

/** A share of the timeline's length as SVG writes it, e.g. "12.5%". */
export const percent = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`;

interface IntervalProps {
  readonly at: Stretch;
  /** The place on a short timeline, where it differs: styles/timeline.css shows the spacers that fit. */
  readonly short?: Stretch;
  readonly children: ReactNode;
}

/** Lies over the whole row; only its children, between the spacers, take the pointer. */
export function Interval({ at, short = at, children }: IntervalProps) {
  const differs = short.left !== at.left || short.width !== at.width;
  return (
    <div className="years-interval">
      <Spacer share={at.left} {...(differs ? { name: 'on-long' } : {})} />
      {differs ? <Spacer share={short.left} name="on-short" /> : null}
      {children}
      <Spacer share={1 - at.left - at.width} {...(differs ? { name: 'on-long' } : {})} />
      {differs ? <Spacer share={1 - short.left - short.width} name="on-short" /> : null}
    </div>
  );
}

function Spacer({ share, name }: { readonly share: number; readonly name?: 'on-long' | 'on-short' }) {
  return <svg className={name} width={percent(Math.max(0, share))} height="1" aria-hidden="true" />;
}
