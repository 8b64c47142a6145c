/**
 * The map as one SVG: the same routes, figures, names and links as the live map, without WebGL and without scripts. It
 * is the first paint, the fallback, the printed map and the shared picture. Pure markup; no inline styles (strict CSP).
 */
import { useId, type MouseEvent } from 'react';
import type { Atlas } from '../domain/atlas';
import type { Visible } from '../domain/filter';
import type { View } from '../domain/view';
import type { Speech } from '../i18n/messages';
import { fades, zooms, type Theme } from '../theme';
import type { Frame } from './frame';
import type { SketchLand } from './land';
import { Ground } from './sketch/Ground';
import { Lines, MarkShapes } from './sketch/Lines';
import { paintOf } from './sketch/paint';
import { Stops } from './sketch/Stops';
import { People } from './sketch/People';
import { sceneOf, type SceneRoute } from './sketch/scene';
import { type SceneOptions } from './sketch/words';
import { GateTexts, InsetFrame, Names, Places } from './sketch/Texts';

export interface SketchProps {
  readonly atlas: Atlas;
  readonly view: View;
  readonly visible: Visible;
  readonly frame: Frame;
  readonly land: SketchLand | null;
  readonly speech: Speech;
  /** Colours as plain values, for a picture outside a page; without it the page's custom properties are used. */
  readonly theme?: Theme;
  /** Address of a route; without it routes are no links. */
  readonly hrefFor?: (route: string) => string;
  /** A plain click on a route's line. `leg` is the leg under the pointer. */
  readonly onOpen?: (route: string, leg: string | null) => void;
  readonly options?: Partial<SceneOptions>;
}

/** Draws a view. The frame's centre and zoom mean the same as in the live map, which takes its place without a jump. */
export function Sketch({ atlas, view, visible, frame, land, speech, theme, hrefFor, onOpen, options }: SketchProps) {
  const prefix = `k${useId().replace(/[^\w-]/gu, '')}-`;
  const paint = paintOf(theme);
  const scene = sceneOf(atlas, view, visible, frame, speech, { labels: true, ...options });
  const texts = { scene, paint, prefix, lang: view.lang };
  const { width, height } = frame;
  const open = (event: MouseEvent, route: string): void => {
    if (!onOpen || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(route, (event.target as Element).closest('[data-leg]')?.getAttribute('data-leg') ?? null);
  };
  const routeOf = (one: SceneRoute) => (
    <Lines route={one} paint={paint} prefix={prefix} interactive={hrefFor !== undefined} />
  );
  return (
    <svg
      className="sketch"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="xMaxYMid slice"
      role="group"
      aria-label={speech.t('map.label')}
    >
      <defs>
        <MarkShapes prefix={prefix} />
      </defs>
      <rect width={width} height={height} fill={paint.sea} />
      {land ? <Ground frame={frame} land={land} paint={paint} provinces={frame.zoom >= zooms.provinces} /> : null}
      <People people={scene.people} k={scene.k} paint={paint} />
      {scene.routes.map((one) =>
        hrefFor ? (
          <a
            key={one.route.id}
            href={hrefFor(one.route.id)}
            onClick={(event) => open(event, one.route.id)}
            data-family={one.route.family}
          >
            <title>{routeTitle(one, speech)}</title>
            {routeOf(one)}
          </a>
        ) : (
          <g key={one.route.id}>{routeOf(one)}</g>
        ),
      )}
      {scene.dots.map(({ id, at: [x, y], family, look }) => (
        <circle
          key={id}
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r="1.8"
          fill={paint.line(family)}
          fillOpacity={look === 'maybe' ? fades.maybe : undefined}
        />
      ))}
      <Stops stops={scene.stops} paint={paint} />
      <g aria-hidden="true" pointerEvents="none">
        <Names {...texts} />
        <Places {...texts} />
        <GateTexts {...texts} />
        <InsetFrame {...texts} />
      </g>
    </svg>
  );
}

function routeTitle({ route }: SceneRoute, { t, years }: Speech): string {
  const time = route.span
    ? years(route.span.start, route.span.end, route.span.openEnd)
    : t('knownby', { year: String(route.knownBy ?? '') });
  return t('map.route', { name: route.name.text, years: time });
}
