/** The map's place on the page: the Sketch at once, the live map over it when it is drawn, the Sketch again when that fails. */
import { useMemo, useRef, useState } from 'react';
import { emptySelection } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useHref, useView, useVisible } from '../state/hooks';
import { usePrinting } from '../state/usePrinting';
import { printedSize, type Frame } from './frame';
import { frameOf } from './frameOf';
import { FocusRing } from './FocusRing';
import { Inset } from './Inset';
import { useLand } from './land';
import { Legend } from './Legend';
import { useMapLife } from './live/life';
import { LiveChunk } from './LiveChunk';
import { showsInset } from './overlays';
import { Sketch } from './Sketch';
import { MapErrorPanel } from './MapErrorPanel';
import { useAlone } from './useAlone';
import { useCovered } from './useCovered';
import { useSize } from './useSize';

interface MapStageProps {
  /** Out of sight: the Sketch stays and the live map gives its drawing context back, of which a browser has few. */
  readonly asleep?: boolean;
}

/** The whole map part of the screen. `data-ready` says which of the two maps is on it. */
export function MapStage({ asleep = false }: MapStageProps) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const stage = useRef<HTMLDivElement>(null);
  const size = useSize(stage);
  const printing = usePrinting();
  const [live, setLive] = useState<Frame | null>(null);
  const box = size ?? printedSize;
  const letters = size?.letters ?? 1;
  const life = useMapLife(asleep || view.ui === 'static', stage);
  const isLive = life.mode === 'live';

  const resting = useMemo(() => frameOf(atlas, view, box.width, box.height), [atlas, view, box.width, box.height]);
  const frame = isLive && live ? live : resting;
  const why = t(life.failure === 'webgl' ? 'map.nowebgl.why' : 'map.failed');
  const button = life.failure === 'webgl' ? '' : t('retry');
  const notice = life.mode === 'failed' ? `${t('nowebgl')} ${why} ${button}` : null;
  const framed = typeof window !== 'undefined' && window.parent !== window;
  const cooperative = view.gestures === 'cooperative' || (view.gestures === 'auto' && framed);
  return (
    <div className="map-stage" ref={stage} tabIndex={-1} data-ready={isLive ? 'live' : 'sketch'} data-mode={life.mode}>
      {isLive && !printing ? null : <StageSketch frame={frame} letters={letters} notice={notice} />}
      {size && (life.mode === 'loading' || isLive) ? (
        <MapErrorPanel key={life.attempt} onFail={life.fail}>
          <div className="map-live" inert={!isLive}>
            <LiveChunk
              width={size.width}
              height={size.height}
              cooperative={cooperative}
              onRest={setLive}
              onReady={life.ready}
              onFail={life.fail}
            />
          </div>
        </MapErrorPanel>
      ) : null}
      {life.mode === 'loading' ? <div className="map-loading" /> : null}
      {life.mode === 'failed' ? (
        <p className="map-notice" role="status">
          {t('nowebgl')} <span>{why}</span>{' '}
          {life.failure === 'webgl' ? null : (
            <button type="button" className="text-button" onClick={life.retry}>
              {t('retry')}
            </button>
          )}
        </p>
      ) : null}
      {showsInset(frame, letters) ? <Inset /> : null}
      <FocusRing frame={frame} />
      <Legend frame={frame} beside={showsInset(frame, letters)} />
      <p className="map-note">
        <span title={t('schematic')}>{t('map.schematic')}</span> <span>{t('borders')}</span>
      </p>
    </div>
  );
}

interface StageSketchProps {
  readonly frame: Frame;
  readonly letters: number;
  readonly notice: string | null;
}

function StageSketch({ frame, letters, notice }: StageSketchProps) {
  const atlas = useAtlas();
  const view = useView();
  const visible = useVisible();
  const speech = useSpeech();
  const href = useHref();
  const land = useLand(frame);
  const alone = useAlone();
  const { openRoute } = useActions();
  const covered = useCovered(frame, letters, notice);
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
      options={{ covered, inset: showsInset(frame, letters), alone }}
    />
  );
}
