/** The inset: where routes begin, by province. The same routes in a frame of their own, drawn as SVG on both maps. */
import { memo, useEffect, useId, useMemo, useState } from 'react';
import { layOut, mercator, type XY } from '../domain/geometry';
import { useSpeech } from '../i18n/speech';
import { useAtlas, useLateVisible } from '../state/hooks';
import rivers from './basemap/rivers.json';
import { projector } from './frame';
import { insetFrame } from './insetFrame';
import type { SketchLand } from './land';
import type { Box } from './sketch/collide';
import { Ground } from './sketch/Ground';
import { Lines, MarkShapes } from './sketch/Lines';
import { paintOf } from './sketch/paint';
import { sceneOf } from './sketch/scene';
import { Names, Places } from './sketch/Texts';
import { useStillView } from './useStillView';

/** The land of the inset; null until it is fetched, and for ever when it cannot be had. */
function useKorea(): SketchLand | null {
  const [land, setLand] = useState<SketchLand | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./basemap/sketchKorea.json').then(
      ({ default: fetched }) => wanted && setLand(fetched),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return land;
}

const isInside = ([x, y]: XY): boolean => x > 0 && y > 0 && x < insetFrame.width && y < insetFrame.height;

type River = (typeof rivers)[number];

const riverAt = ({ at: [lng = 0, lat = 0] }: River): XY => {
  const [x, y] = projector(insetFrame)(mercator([lng, lat]));
  return [x, y - 6];
};

function riverBox(river: River): Box {
  const [x, y] = riverAt(river);
  return { x: x - 18, y: y - 11, width: 36, height: 14 };
}

/** Draws the legs that lie wholly inside it, on plain sea until the land has come. Decorative: its routes are links on the map and in the list. */
export const Inset = memo(function Inset() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useStillView();
  const visible = useLateVisible();
  const land = useKorea();
  const prefix = `i${useId().replace(/[^\w-]/gu, '')}-`;
  const scene = useMemo(() => {
    const project = projector(insetFrame);
    const local = new Set(
      layOut(atlas)
        .strokes.filter(({ path, lane }) => lane === null && path.every((point) => isInside(project(point))))
        .map((stroke) => stroke.id),
    );
    return sceneOf(atlas, view, visible, insetFrame, speech, {
      labels: true,
      only: local,
      people: false,
      covered: rivers.map(riverBox),
    });
  }, [atlas, visible, view, speech]);
  const paint = paintOf(undefined);
  const { lang } = view;
  const texts = { scene, paint, prefix, lang };
  return (
    <figure className="map-inset">
      <figcaption>{speech.t('map.inset')}</figcaption>
      <svg
        viewBox={`0 0 ${insetFrame.width} ${insetFrame.height}`}
        width={insetFrame.width}
        height={insetFrame.height}
        aria-hidden="true"
        focusable="false"
      >
        <defs>
          <MarkShapes prefix={prefix} />
        </defs>
        <rect width={insetFrame.width} height={insetFrame.height} fill={paint.sea} />
        {land ? <Ground frame={insetFrame} land={land} paint={paint} provinces /> : null}
        {scene.routes.map((one) => (
          <Lines key={one.route.id} route={one} paint={paint} prefix={prefix} interactive={false} />
        ))}
        <g
          fontFamily={paint.serif}
          fontStyle="italic"
          fontSize="12"
          fill={paint.river}
          textAnchor="middle"
          stroke={paint.land}
          strokeWidth="2.6"
          paintOrder="stroke"
        >
          {rivers.map((river) => {
            const [x, y] = riverAt(river);
            return (
              <text key={river.id} x={x.toFixed(1)} y={y.toFixed(1)}>
                {river[lang]}
              </text>
            );
          })}
        </g>
        <Names {...texts} />
        <Places {...texts} />
      </svg>
    </figure>
  );
});
