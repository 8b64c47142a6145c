/** The live map. A chunk of its own, fetched after the Sketch is on the page; it may fail at any time and the Sketch stays. */
import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Map as MapGL, type MapRef } from 'react-map-gl/maplibre';
import type { XY } from '../domain/geometry';
import { useSpeech } from '../i18n/speech';
import { useAtlas, useAtlasState, useView } from '../state/hooks';
import { zooms } from '../theme';
import basemapUrl from './basemap/basemap.topo.json?url';
import { Chooser } from './Chooser';
import type { Frame } from './frame';
import { frameOf } from './frameOf';
import { HoverCard } from './HoverCard';
import { styleOf } from './layers';
import { type Basemap, groundData, type GroundData, routeData } from './layers/data';
import { useCamera } from './live/camera';
import { useCuts } from './live/cuts';
import { useOverview, useRestingFrame } from './live/frame';
import type { Labels } from './live/atlasNames';
import { failureOf, watchContext, watchWorker, type Failure } from './live/guards';
import { circleImage, markImage, RATIO } from './live/images';
import { LiveGates } from './live/LiveGates';
import { useLooks, usePaint } from './live/paint';
import { useScene } from './live/scene';
import { usePointer } from './live/pointer';
import { MapControls } from './MapControls';
import { useTheme } from './useTheme';

maplibregl.setWorkerUrl(workerUrl);

export interface AtlasMapProps {
  readonly width: number;
  readonly height: number;
  /** Page scroll wins; the map wants two fingers or Ctrl. */
  readonly cooperative: boolean;
  /** Told whenever the map comes to rest. */
  readonly onRest: (frame: Frame) => void;
  readonly onReady: () => void;
  readonly onFail: (failure: Failure) => void;
}

/** The ground and its names. */
interface Ground extends GroundData {
  readonly labels: Labels;
}

/** Fetches the ground once. Tells `onFail` when it cannot be had. */
function useGround(onFail: (failure: Failure) => void): Ground | null {
  const [ground, setGround] = useState<Ground | null>(null);
  useEffect(() => {
    let wanted = true;
    const land = fetch(basemapUrl).then((answer) =>
      answer.ok ? (answer.json() as Promise<Basemap>) : Promise.reject(new Error(`basemap: ${answer.status}`)),
    );
    Promise.all([land, import('./basemap/labels.json')])
      .then(([topology, { default: labels }]) => wanted && setGround({ ...groundData(topology), labels }))
      .catch(() => wanted && onFail('basemap'));
    return () => {
      wanted = false;
    };
  }, [onFail]);
  return ground;
}

/** Fills its box, starts on the same frame as the Sketch and says when it is fully drawn. */
export function AtlasMap(props: AtlasMapProps) {
  const ground = useGround(props.onFail);
  return ground ? <LiveMap {...props} ground={ground} /> : null;
}

function LiveMap({
  width,
  height,
  cooperative,
  onRest,
  onReady,
  onFail,
  ground,
}: AtlasMapProps & { readonly ground: Ground }) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const theme = useTheme(view.theme);
  const base = useAtlasState((state) => state.base);
  const [map, setMap] = useState<maplibregl.Map | null>(null);
  const [styled, setStyled] = useState(0);
  const [point, setPoint] = useState<XY | null>(null);
  const [start] = useState(() => frameOf(atlas, view, width, height));
  const ready = useRef(false);

  const style = useMemo(
    () => styleOf({ ground, ...routeData(atlas) }, theme, new URL(base, document.baseURI).href),
    [ground, atlas, theme, base],
  );
  useCamera(map);
  const looks = useLooks(useOverview(map, start));
  const resting = useRestingFrame(map);
  const scene = useScene(resting?.frame ?? null);
  usePaint(map, styled, theme, scene, looks, ground.labels);
  useCuts(map, styled, scene);
  useEffect(() => {
    if (resting && !resting.moving) onRest(resting.frame);
  }, [resting, onRest]);
  usePointer(map, looks, setPoint);

  const attach = useCallback((ref: MapRef | null) => {
    const live = ref?.getMap() ?? null;
    if (!live) return setMap(null);
    live.setMissingStyleImageResolver((id) => {
      const mark = markImage(id);
      const image = mark ?? circleImage(id);
      if (image && !live.hasImage(id)) live.addImage(id, image, { pixelRatio: RATIO, sdf: mark !== null });
    });
    live.touchZoomRotate.disableRotation();
    const count = (): void => setStyled((times) => times + 1);
    live.on('style.load', count);
    if (live.getSource('strokes')) count();
    setMap(live);
  }, []);

  useEffect(() => {
    if (!map) return undefined;
    const stops = [watchContext(map, onFail), watchWorker(map, onFail)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [map, onFail]);

  return (
    <>
      <MapGL
        ref={attach}
        mapLib={maplibregl}
        mapStyle={style}
        initialViewState={{ longitude: start.center[0], latitude: start.center[1], zoom: start.zoom }}
        minZoom={zooms.min}
        maxZoom={zooms.max}
        maxPitch={0}
        dragRotate={false}
        pitchWithRotate={false}
        touchPitch={false}
        boxZoom={false}
        keyboard={false}
        renderWorldCopies={false}
        attributionControl={false}
        cooperativeGestures={cooperative}
        fadeDuration={180}
        locale={{
          'Map.Title': t('map.label'),
          'CooperativeGesturesHandler.WindowsHelpText': t('gesture.wheel'),
          'CooperativeGesturesHandler.MacHelpText': t('gesture.wheel'),
          'CooperativeGesturesHandler.MobileHelpText': t('gesture.touch'),
        }}
        onIdle={() => {
          if (ready.current || styled === 0) return;
          ready.current = true;
          onReady();
        }}
        onError={({ error }) => {
          const failure = failureOf(error);
          if (failure) onFail(failure);
        }}
      />
      {map && scene && !resting?.moving ? <LiveGates map={map} scene={scene} /> : null}
      <MapControls map={map} />
      <HoverCard point={point} width={width} height={height} />
      <Chooser width={width} height={height} />
    </>
  );
}
