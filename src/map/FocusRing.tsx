/** Where the keyboard is: a ring round the lines of the route or leg that has the focus in the panel, and a sentence on it. */
import { useMemo } from 'react';
import type { Atlas } from '../domain/atlas';
import { layOut, type XY } from '../domain/geometry';
import { useSpeech } from '../i18n/speech';
import { useAtlas, useAtlasState } from '../state/hooks';
import type { Hover } from '../state/store';
import { projector, type Frame } from './frame';
import type { Box } from './sketch/collide';

/** Pixels between the lines and the ring. */
const OFFSET = 7;
/** Least side of a ring: a short leg is not hidden by its own. */
const LEAST = 26;

/** The box round what a frame shows of a route's or a leg's lines, in pixels; null when it shows none. */
export function ringOf(atlas: Atlas, { route, leg }: Hover, frame: Frame): Box | null {
  const legs = new Set(leg === null ? (atlas.routes.find((one) => one.id === route)?.legs ?? []) : [leg]);
  const isIn = ([x, y]: XY): boolean => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
  const points = layOut(atlas)
    .strokes.filter((stroke) => stroke.bundled?.role !== 'whole' && stroke.legs.some((one) => legs.has(one)))
    .flatMap((stroke) => stroke.path.map(projector(frame)).filter(isIn));
  if (points.length === 0) return null;
  const side = (axis: 0 | 1, size: number): readonly [number, number] => {
    const all = points.map((point) => point[axis]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const spare = Math.max(LEAST - (most - least), 0) / 2;
    return [Math.max(least - spare - OFFSET, 2), Math.min(most + spare + OFFSET, size - 2)];
  };
  const [[left, right], [top, bottom]] = [side(0, frame.width), side(1, frame.height)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Lies over both maps. The sentence is a live region: it is always there, and empty while the pointer leads. */
export function FocusRing({ frame }: { readonly frame: Frame }) {
  const { t, years } = useSpeech();
  const atlas = useAtlas();
  const hover = useAtlasState((state) => (state.hover?.byKey ? state.hover : null));
  const ring = useMemo(() => (hover ? ringOf(atlas, hover, frame) : null), [atlas, hover, frame]);
  const at = atlas.routes.findIndex((one) => one.id === hover?.route);
  const route = atlas.routes[at];
  const leg = atlas.legs[hover?.leg ?? ''];
  const { span, knownBy } = leg ?? route ?? { span: null };
  const time = span ? years(span.start, span.end, span.openEnd) : t('knownby', { year: String(knownBy ?? '') });
  const words = !route
    ? ''
    : leg
      ? t('map.focus.leg', {
          name: route.name.text,
          leg: leg.name.text,
          grade: t(`grade.${leg.evidence}`),
          years: time,
        })
      : t('map.focus', { n: at + 1, m: atlas.routes.length, name: route.name.text, years: time });
  return (
    <div className="map-focus">
      {ring ? (
        <svg width={frame.width} height={frame.height} aria-hidden="true" focusable="false">
          <rect {...ring} rx="3" />
        </svg>
      ) : null}
      <p aria-live="polite">{words}</p>
    </div>
  );
}
