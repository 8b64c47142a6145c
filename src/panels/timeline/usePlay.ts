/** Playing: one decade after another, 1.6 s each. It never starts by itself, and whatever the reader chooses ends it. */
import { useEffect, useSyncExternalStore } from 'react';
import { clockOf } from '../../domain/filter';
import { decadeBeside } from '../../domain/timeline';
import type { AtlasState, Cause } from '../../state/store';
import { useAtlasState, useAtlasStore } from '../../state/hooks';
import { decadesOf } from './words';

const decadeLasts = 1600;
const reduced = '(prefers-reduced-motion: reduce)';

function watchMotion(tell: () => void): () => void {
  const query = window.matchMedia(reduced);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

/** True when nothing may move by itself: the system or the view says so. */
function useStill(): boolean {
  const system = useSyncExternalStore(
    watchMotion,
    () => window.matchMedia(reduced).matches,
    () => false,
  );
  return useAtlasState((state) => state.view.motion === 'off') || system;
}

/**
 * Shows the decade beside the clock's and returns true; false at the last one. `play` replaces the present history
 * entry, `choice` makes one. `round` starts again from the first decade.
 */
export function showDecade({ atlas, view, actions }: AtlasState, by: 1 | -1, cause: Cause, round = false): boolean {
  const decades = decadesOf(atlas);
  const next = decadeBeside(atlas, decades, clockOf(atlas, view), by) ?? (round ? decades[0] : undefined);
  if (!next) return false;
  actions.setView({ ...view, filter: { ...view.filter, eras: [next.id], time: null } }, cause);
  return true;
}

/** Plays while the store says so; with still motion each start is one step. */
export function usePlay(): { readonly playing: boolean; readonly still: boolean } {
  const store = useAtlasStore();
  const playing = useAtlasState((state) => state.playing);
  const still = useStill();
  useEffect(() => {
    if (!playing) return undefined;
    const { setPlaying } = store.getState().actions;
    const advance = (round: boolean): void => {
      const moved = showDecade(store.getState(), 1, still ? 'choice' : 'play', round);
      if (still || !moved) setPlaying(false);
    };
    const first = setTimeout(() => advance(true), 0);
    const timer = setInterval(() => advance(false), decadeLasts);
    const stop = store.subscribe(({ view, cause }, before) => {
      if (view !== before.view && (cause === 'choice' || cause === 'address')) setPlaying(false);
    });
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      stop();
    };
  }, [playing, still, store]);
  return { playing, still };
}
