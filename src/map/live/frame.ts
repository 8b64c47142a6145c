/** The frame of the live map while it rests. Words and gates are placed for it; they wait while the map moves. */
import type { Map as LiveMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { isOverview, type Frame } from '../frame';
import { liveFrame } from './camera';

export interface RestingFrame {
  readonly frame: Frame;
  readonly moving: boolean;
}

/** Follows a map; null before there is one. */
export function useRestingFrame(map: LiveMap | null): RestingFrame | null {
  const [resting, setResting] = useState<RestingFrame | null>(null);
  useEffect(() => {
    if (!map) return undefined;
    const rest = (): void => setResting({ frame: liveFrame(map), moving: false });
    const move = (): void => setResting((before) => before && { ...before, moving: true });
    rest();
    map.on('movestart', move);
    map.on('moveend', rest);
    map.on('resize', rest);
    return () => {
      map.off('movestart', move);
      map.off('moveend', rest);
      map.off('resize', rest);
    };
  }, [map]);
  return resting;
}

/** Whether a map shows the world from so far that fans and bundles are closed; before there is a map, as it will start. */
export function useOverview(map: LiveMap | null, start: Frame): boolean {
  const [overview, setOverview] = useState(() => isOverview(start));
  useEffect(() => {
    if (!map) return undefined;
    const look = (): void => setOverview(isOverview({ zoom: map.getZoom() }));
    look();
    map.on('zoom', look);
    return () => {
      map.off('zoom', look);
    };
  }, [map]);
  return overview;
}
