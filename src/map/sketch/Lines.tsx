/** The routes of a Sketch: each a link, its lines in the dash of their evidence with the ends of their movement. */
import type { XY } from '../../domain/geometry';
import { dashes, fades, widths } from '../../theme';
import { isShown } from '../looks';
import type { Paint } from './paint';
import { pathData } from './pathData';
import type { SceneRoute, SceneStroke } from './scene';

/** Marks are drawn once, pointing east with their tip at 0, 0. */
export function MarkShapes({ prefix }: { readonly prefix: string }) {
  return (
    <>
      <path id={`${prefix}arrow`} d="M-5.8-3.3 0 0-5.8 3.3" />
      <path id={`${prefix}chevron`} d="M-2-2.7 2.4 0-2 2.7" />
      <path id={`${prefix}bar`} d="M0-4.6V4.6" />
      <circle id={`${prefix}ring`} r="2.9" />
    </>
  );
}

interface LinesProps {
  readonly route: SceneRoute;
  readonly paint: Paint;
  readonly prefix: string;
  readonly interactive: boolean;
}

/** One route's strokes: casing, then line, then marks. */
export function Lines({ route, paint, prefix, interactive }: LinesProps) {
  return route.strokes.map((one) => (
    <Line key={one.stroke.id} one={one} paint={paint} prefix={prefix} interactive={interactive} />
  ));
}

const widthOf = ({ stroke, look }: SceneStroke): number => {
  if (!isShown(look)) return 1;
  if (look === 'selected') return widths.selected;
  return stroke.branch ? widths.branch : widths.line;
};

function Line({ one, paint, prefix, interactive }: Omit<LinesProps, 'route'> & { readonly one: SceneStroke }) {
  const { stroke, look } = one;
  const shown = isShown(look);
  const color = shown ? paint.line(stroke.family) : paint.ink4;
  const width = widthOf(one);
  const double = stroke.kind === 'sent' && shown;
  const d = pathData(one.lines);
  const id = `${prefix}${stroke.id}`;
  const dash = shown ? dashes[stroke.evidence].join(' ') : '';
  const opacity = look === 'maybe' ? fades.maybe : shown ? undefined : fades.out;
  return (
    <g fill="none" data-leg={stroke.legs[0]} data-look={look} data-branch={stroke.branch ? true : undefined}>
      <defs>
        <path id={id} d={d} />
      </defs>
      {look === 'selected' ? (
        <use href={`#${id}`} stroke={color} strokeWidth={widths.band} strokeOpacity="0.13" strokeLinecap="round" />
      ) : null}
      {shown ? (
        <use
          href={`#${id}`}
          stroke={paint.land}
          strokeWidth={width + widths.casing + (double ? 1.6 : 0)}
          strokeOpacity="0.82"
        />
      ) : null}
      {interactive ? <use href={`#${id}`} className="sketch-hit" /> : null}
      <g stroke={color} opacity={opacity} strokeWidth={width} className="sketch-line">
        {double ? (
          <use href={`#${id}`} strokeWidth="3.7" strokeDasharray={dash || undefined} />
        ) : (
          <use
            href={`#${id}`}
            strokeDasharray={dash || undefined}
            strokeLinecap={stroke.evidence === 'inferred' && shown ? 'round' : undefined}
          />
        )}
        {double ? <use href={`#${id}`} strokeWidth="1.7" stroke={paint.land} /> : null}
        {one.marks.map((mark) => (
          <use
            key={mark.id}
            href={`#${prefix}${mark.shape}`}
            transform={placed(mark.at, mark.angle)}
            fill={mark.shape === 'ring' ? paint.land : undefined}
          />
        ))}
      </g>
    </g>
  );
}

const placed = ([x, y]: XY, angle: number): string =>
  `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${Math.round(angle)})`;
