/** The life of the live map: wanted, loading, live, tried once more, given up. The Sketch is on the page all the while. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useActions, useAtlasState } from '../../state/hooks';
import type { MapMode } from '../../state/store';
import { hasWebgl2, type Failure } from './guards';

/** A failure after which a new map may still work; the second one ends in the Sketch. */
const mayRetry: ReadonlySet<Failure> = new Set<Failure>(['context', 'worker']);

export interface MapLife {
  readonly mode: MapMode;
  /** Why it was given up, once it was: at first sight, because this browser cannot draw it. */
  readonly failure: Failure;
  /** Counts the maps that were made; a new number makes a new one. */
  readonly attempt: number;
  readonly ready: () => void;
  readonly fail: (failure: Failure) => void;
  /** The reader's own wish to try again. */
  readonly retry: () => void;
}

/** `asleep`: no live map is wanted. Focus never falls to the body when one map takes the other's place. */
export function useMapLife(asleep: boolean, stage: RefObject<HTMLElement | null>): MapLife {
  const mode = useAtlasState((state) => state.mapMode);
  const { setMapMode } = useActions();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure>('webgl');
  const held = useRef(false);

  useEffect(() => {
    if (asleep) return undefined;
    // A browser may take long to make a drawing context: not before the page is alive.
    const timer = setTimeout(() => setMapMode(hasWebgl2() ? 'loading' : 'failed'));
    return () => {
      clearTimeout(timer);
      setMapMode('sketch');
    };
  }, [asleep, setMapMode]);

  const hold = useCallback(
    (part: string): void => {
      held.current = stage.current?.querySelector(part)?.contains(document.activeElement) ?? false;
    },
    [stage],
  );
  useEffect(() => {
    if (!held.current) return;
    held.current = false;
    const target = mode === 'live' ? stage.current?.querySelector<HTMLElement>('canvas') : stage.current;
    target?.focus({ preventScroll: true });
  }, [mode, stage]);

  const ready = useCallback(() => {
    hold('.sketch');
    setMapMode('live');
  }, [hold, setMapMode]);
  const again = useCallback(() => {
    setAttempt((count) => count + 1);
    setMapMode('loading');
  }, [setMapMode]);
  const fail = useCallback(
    (reason: Failure) => {
      hold('.map-live');
      if (mayRetry.has(reason) && attempt === 0) return again();
      setFailure(reason);
      return setMapMode('failed');
    },
    [attempt, again, hold, setMapMode],
  );
  return { mode, failure, attempt, ready, fail, retry: again };
}
