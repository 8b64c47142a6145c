/** The map's place on the page: the Sketch at once, the live map over it when it is drawn, the Sketch again when that fails. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useAtlasState, useHref, useView, useVisible } from '../state/hooks';
import { emptySelection } from '../domain/view';
import { frameOf, printedSize, type Frame } from './frame';
import { Inset } from './Inset';
import { useLand } from './land';
import { Legend } from './Legend';
import { hasWebgl2, type Failure } from './live/guards';
import { coveredIn, showsInset } from './overlays';
import { Sketch } from './Sketch';
import { MapErrorPanel } from './MapErrorPanel';

const AtlasMap = lazy(() => import('./AtlasMap').then((chunk) => ({ default: chunk.AtlasMap })));

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The box of the stage in whole pixels; the printed size until it is measured. */
function useSize(): readonly [(element: HTMLElement | null) => void, Size | null] {
  const [size, setSize] = useState<Size | null>(null);
  const observer = useRef<ResizeObserver | null>(null);
  const watch = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) });
    });
    observer.current.observe(element);
  }, []);
  return [watch, size];
}

/** A failure after which a new map may still work; the second one ends in the Sketch. */
const mayRetry: ReadonlySet<Failure> = new Set<Failure>(['context', 'worker']);

interface MapStageProps {
  /** Out of sight: the Sketch stays and the live map gives its drawing context back, of which a browser has few. */
  readonly asleep?: boolean;
}

/** The whole map part of the screen. `data-ready` says which of the two maps is on it. */
export function MapStage({ asleep = false }: MapStageProps) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const mapMode = useAtlasState((state) => state.mapMode);
  const { setMapMode } = useActions();
  const [watch, size] = useSize();
  const [attempt, setAttempt] = useState(0);
  const [live, setLive] = useState<Frame | null>(null);
  const box = size ?? printedSize;
  const still = asleep || view.ui === 'static';
  const wanted = !still && mapMode !== 'failed' && size !== null;

  useEffect(() => {
    if (still) return undefined;
    setMapMode(hasWebgl2() ? 'loading' : 'failed');
    return () => setMapMode('sketch');
  }, [still, setMapMode]);

  const ready = useCallback(() => setMapMode('live'), [setMapMode]);
  const fail = useCallback(
    (failure: Failure) => {
      if (mayRetry.has(failure) && attempt === 0) {
        setMapMode('loading');
        setAttempt(1);
      } else setMapMode('failed');
    },
    [attempt, setMapMode],
  );
  const resting = useMemo(() => frameOf(atlas, view, box.width, box.height), [atlas, view, box.width, box.height]);
  const frame = mapMode === 'live' && live ? live : resting;
  const framed = typeof window !== 'undefined' && window.parent !== window;
  const cooperative = view.gestures === 'cooperative' || (view.gestures === 'auto' && framed);
  return (
    <div className="map-stage" ref={watch} data-ready={mapMode === 'live' ? 'live' : 'sketch'} data-mode={mapMode}>
      {mapMode === 'live' ? null : <StageSketch frame={resting} />}
      {wanted && (mapMode === 'loading' || mapMode === 'live') ? (
        <MapErrorPanel key={attempt} onFail={fail}>
          <div className="map-live" aria-hidden={mapMode !== 'live'}>
            <Suspense fallback={null}>
              <AtlasMap
                width={size.width}
                height={size.height}
                cooperative={cooperative}
                onRest={setLive}
                onReady={ready}
                onFail={fail}
              />
            </Suspense>
          </div>
        </MapErrorPanel>
      ) : null}
      {mapMode === 'loading' ? <div className="map-loading" /> : null}
      {mapMode === 'failed' ? (
        <p className="map-notice" role="status">
          {t('nowebgl')} <span>{t('map.nowebgl.why')}</span>
        </p>
      ) : null}
      {showsInset(frame) ? <Inset /> : null}
      <Legend frame={frame} beside={showsInset(frame)} />
      <p className="map-note">
        <span title={t('schematic')}>{t('map.schematic')}</span> <span>{t('borders')}</span>
      </p>
    </div>
  );
}

function StageSketch({ frame }: { readonly frame: Frame }) {
  const atlas = useAtlas();
  const view = useView();
  const visible = useVisible();
  const speech = useSpeech();
  const href = useHref();
  const land = useLand();
  const { openRoute } = useActions();
  return (
    <Sketch
      atlas={atlas}
      view={view}
      visible={visible}
      frame={frame}
      land={land}
      speech={speech}
      hrefFor={(route) => href({ page: 'map', selection: { ...emptySelection, route } })}
      onOpen={openRoute}
      options={{ covered: coveredIn(frame), inset: showsInset(frame) }}
    />
  );
}
