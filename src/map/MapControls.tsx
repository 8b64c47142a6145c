/** Zoom, whole atlas, full screen: our own buttons, at one edge of the map. */
import type { Map as LiveMap } from 'maplibre-gl';
import { useCallback, useEffect, useState, useSyncExternalStore, type MouseEvent } from 'react';
import { WORLD } from '../domain/geometry';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlasStore } from '../state/hooks';
import { zooms } from '../theme';
import { zoomBy } from './live/pointer';
import { MapIcon } from './MapIcon';

const STEP = 0.75;

/** True while the page shows one element on the full screen. */
function useFullscreen(): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  return full;
}

/** A zoom within this of an end of the atlas is that end: cameras come to rest a little beside their mark. */
const NEAR = 0.005;

/** The one copy of the world fills its map: on a wide one zooming out ends before the atlas's own zoom does. */
function leastZoom(map: LiveMap): number {
  const { clientWidth, clientHeight } = map.getContainer();
  return Math.max(zooms.min, Math.log2(Math.max(clientWidth, clientHeight) / WORLD));
}

/** -1 and 1 at the ends of the map's zoom, 0 between them. Told once for each change and not for each frame. */
function useZoomEnd(map: LiveMap | null): -1 | 0 | 1 {
  const subscribe = useCallback(
    (changed: () => void): (() => void) => {
      const subscriptions = [map?.on('zoom', changed), map?.on('resize', changed)];
      return () => {
        for (const subscription of subscriptions) subscription?.unsubscribe();
      };
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => {
    if (!map) return 0;
    const zoom = map.getZoom();
    if (zoom >= zooms.max - NEAR) return 1;
    return zoom <= leastZoom(map) + NEAR ? -1 : 0;
  });
}

/** Buttons of a live map; the full-screen button only where the browser allows it. */
export function MapControls({ map }: { readonly map: LiveMap | null }) {
  const { t } = useSpeech();
  const store = useAtlasStore();
  const { fly } = useActions();
  const full = useFullscreen();
  const end = useZoomEnd(map);
  const zoom =
    (by: number) =>
    (event: MouseEvent): void => {
      if (map && Math.sign(by) !== end) zoomBy(map, by, store.getState(), event.nativeEvent);
    };
  const toggleFull = (): void => {
    const stage = map?.getContainer().closest('.map-stage');
    void (full ? document.exitFullscreen() : stage?.requestFullscreen());
  };
  return (
    <div className="map-controls">
      {/* At its end a button says so and keeps the focus: one that is taken away would drop it. */}
      <button
        type="button"
        onClick={zoom(STEP)}
        aria-label={t('map.zoomIn')}
        title={t('map.zoomIn')}
        aria-disabled={end === 1}
      >
        <MapIcon name="plus" />
      </button>
      <button
        type="button"
        onClick={zoom(-STEP)}
        aria-label={t('map.zoomOut')}
        title={t('map.zoomOut')}
        aria-disabled={end === -1}
      >
        <MapIcon name="minus" />
      </button>
      <button type="button" onClick={() => fly('home')} aria-label={t('map.home')} title={t('map.home')}>
        <MapIcon name="home" />
      </button>
      {document.fullscreenEnabled ? (
        <button
          type="button"
          onClick={toggleFull}
          aria-label={t(full ? 'map.fullscreen.leave' : 'map.fullscreen')}
          title={t(full ? 'map.fullscreen.leave' : 'map.fullscreen')}
        >
          <MapIcon name="full" />
        </button>
      ) : null}
    </div>
  );
}
