/** The mark of a kind of movement, as the map draws it (design section 3). */
import type { MovementKind } from '../domain/atlas';

const arrow = 'M26 3 32 7 26 11';

/** 36 x 14 px, in the ink of the text beside it; decorative. */
export function KindSample({ kind }: { readonly kind: MovementKind }) {
  return (
    <svg className="sample" viewBox="0 0 36 14" width="36" height="14" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.5">
        {kind === 'sent' ? <path d="M2 5.6h30M2 8.4h30" strokeWidth="1" /> : null}
        {kind === 'across' ? <path d="M4 7c0-6 26-6 26 0s-18 5.5-22 3.5M11.5 7.2 7.5 10.4l3.6 3.1" /> : null}
        {kind === 'leaving' || kind === 'north' ? <path d={`M2 7h30${arrow}`} /> : null}
        {kind === 'onward' ? <path d={`M7 7h25${arrow}M2 7a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0`} /> : null}
        {kind === 'return' ? <path d="M2 7h30M32 2.5v9" /> : null}
      </g>
    </svg>
  );
}
