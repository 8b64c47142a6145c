/** The live map's camera: it moves when the store asks, and tells the store when the reader has moved it. */
import type { Map as LiveMap } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Camera } from '../../domain/view';
import { useAtlasStore } from '../../state/hooks';
import type { AtlasState } from '../../state/store';
import type { Frame } from '../frame';
import { frameOf, restingFrame } from '../frameOf';

const DURATION = 600;
const easeInOut = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - (-2 * t + 2) ** 2 / 2);

/** True when nothing may slide: the reader's system or the view says so. */
export function isStill(motion: 'auto' | 'off'): boolean {
  return motion === 'off' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The frame that a live map shows now. */
export function liveFrame(map: LiveMap): Frame {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng, lat } = map.getCenter();
  return { width, height, center: [lng, lat], zoom: map.getZoom() };
}

/** Moves to a frame: a slide of 600 ms, or a cut where motion is unwanted. */
export function moveTo(map: LiveMap, { center, zoom }: Pick<Frame, 'center' | 'zoom'>, motion: 'auto' | 'off'): void {
  const end = { center: [center[0], center[1]] as [number, number], zoom };
  if (isStill(motion)) map.jumpTo(end);
  else map.easeTo({ ...end, duration: DURATION, easing: easeInOut });
}

const rounded = ({ center: [lng, lat], zoom }: Frame): Camera => {
  const to = (value: number, digits: number): number => Number(value.toFixed(digits));
  return { zoom: to(zoom, 2), lat: to(lat, 2), lng: to(lng, 2) };
};

/** Tells the store that the reader moved the map, once it rests. */
export function reportCamera(map: LiveMap, state: AtlasState): void {
  state.actions.moveCamera(rounded(liveFrame(map)));
}

/** Follows flights, addresses and changes of size. A view without a camera of its own rests where its route or filter fits. */
export function useCamera(map: LiveMap | null): void {
  const store = useAtlasStore();
  useEffect(() => {
    if (!map) return undefined;
    const size = (): readonly [number, number] => [map.getContainer().clientWidth, map.getContainer().clientHeight];
    const unsubscribe = store.subscribe((now, before) => {
      const { atlas, view, flight, cause } = now;
      if (flight && flight !== before.flight) {
        const [width, height] = size();
        if (typeof flight.to !== 'string')
          return moveTo(map, { zoom: flight.to.zoom, center: [flight.to.lng, flight.to.lat] }, view.motion);
        // A move that this flight breaks off still reports where it was: the camera is dropped after it.
        moveTo(map, restingFrame(atlas, flight.to, view, width, height), view.motion);
        const { view: moved, actions } = store.getState();
        if (moved.camera) actions.setView({ ...moved, camera: null }, 'camera');
      } else if (view.camera !== before.view.camera && cause === 'address') {
        const [width, height] = size();
        moveTo(map, frameOf(atlas, view, width, height), view.motion);
      }
    });
    const settle = (): void => {
      const { atlas, view } = store.getState();
      if (view.camera === null && !map.isMoving()) {
        const { center, zoom } = frameOf(atlas, view, ...size());
        map.jumpTo({ center: [center[0], center[1]], zoom });
      }
    };
    map.on('resize', settle);
    return () => {
      unsubscribe();
      map.off('resize', settle);
    };
  }, [map, store]);
}
