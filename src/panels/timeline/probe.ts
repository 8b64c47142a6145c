/** What the pointer or the focus rests on in the timeline; its words stand in one fixed line, those of an event at its mark. */
import type { Era, TimelineEvent } from '../../domain/atlas';

export type Target =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'era'; readonly era: Era; readonly more: readonly Era[] }
  | { readonly kind: 'events'; readonly events: readonly TimelineEvent[] };

/** `kept` was asked for by a click or a key and stays when the pointer leaves, so that its links can be reached. */
export type Probe = Target & { readonly kept?: boolean };

export interface ProbeActions {
  readonly show: (target: Target) => void;
  readonly keep: (target: Target) => void;
  /** Takes away what is shown or kept. */
  readonly drop: () => void;
  /** Takes away what was only shown. */
  readonly leave: () => void;
}
