/** Zoom, whole atlas, full screen: our own buttons, at one edge of the map. */
import type { Map as LiveMap } from 'maplibre-gl';
import { useEffect, useState, type MouseEvent } from 'react';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlasStore } from '../state/hooks';
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

/** Buttons of a live map; the full-screen button only where the browser allows it. */
export function MapControls({ map }: { readonly map: LiveMap | null }) {
  const { t } = useSpeech();
  const store = useAtlasStore();
  const { fly } = useActions();
  const full = useFullscreen();
  const zoom =
    (by: number) =>
    (event: MouseEvent): void => {
      if (map) zoomBy(map, by, store.getState(), event.nativeEvent);
    };
  const toggleFull = (): void => {
    const stage = map?.getContainer().closest('.map-stage');
    void (full ? document.exitFullscreen() : stage?.requestFullscreen());
  };
  return (
    <div className="map-controls">
      <button type="button" onClick={zoom(STEP)} aria-label={t('map.zoomIn')} title={t('map.zoomIn')}>
        <MapIcon name="plus" />
      </button>
      <button type="button" onClick={zoom(-STEP)} aria-label={t('map.zoomOut')} title={t('map.zoomOut')}>
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
