/** Sea, land, borders and the two border rivers of a Sketch. */
import { WORLD } from '../../domain/geometry';
import { mercator } from '../../domain/geometry';
import type { Frame } from '../frame';
import { landPartOf, type SketchLand } from '../land';
import type { Paint } from './paint';

interface GroundProps {
  readonly frame: Frame;
  readonly land: SketchLand;
  readonly paint: Paint;
  /** Fills of provinces, for the inset and for close frames. */
  readonly provinces?: boolean;
}

/** Paints the ground. `data-land`, `data-land-part` and `data-part` let the page's script read the paths back (see land.ts). */
export function Ground({ frame, land, paint, provinces = false }: GroundProps) {
  const scale = (WORLD * 2 ** frame.zoom) / land.world;
  const [cx, cy] = mercator(frame.center);
  const units = land.world / WORLD;
  const x = frame.width / 2 - cx * units * scale;
  const y = frame.height / 2 - cy * units * scale;
  const line = (width: number): { strokeWidth: number } => ({ strokeWidth: Number((width / scale).toPrecision(3)) });
  const { paths } = land;
  const part = (name: string): { d: string; 'data-part': string } => ({ d: paths[name] ?? '', 'data-part': name });
  return (
    <g
      data-land={land.world}
      data-land-part={landPartOf(frame)}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toPrecision(8)})`}
      strokeLinejoin="round"
      fill="none"
    >
      <path {...part('land')} fill={paint.land} stroke={paint.coast} {...line(0.55)} />
      {paths['arrival'] ? <path {...part('arrival')} fill={paint.paper} /> : null}
      {paths['kp'] ? <path {...part('kp')} fill={paint.landKp} /> : null}
      {paths['origin'] ? <path {...part('origin')} fill={provinces ? paint.landOrigin : paint.landKp} /> : null}
      {paths['provinceLines'] ? <path {...part('provinceLines')} stroke={paint.province} {...line(0.6)} /> : null}
      <path {...part('borders')} stroke={paint.border} {...line(0.7)} />
      {paths['disputed'] ? (
        <path
          {...part('disputed')}
          stroke={paint.border}
          {...line(0.7)}
          strokeDasharray={`${(3 / scale).toPrecision(3)} ${(2 / scale).toPrecision(3)}`}
        />
      ) : null}
      {paths['dmz'] ? (
        <path
          {...part('dmz')}
          stroke={paint.ink3}
          {...line(0.8)}
          strokeDasharray={`${(2.5 / scale).toPrecision(3)} ${(2 / scale).toPrecision(3)}`}
        />
      ) : null}
      {paths['rivers'] ? <path {...part('rivers')} stroke={paint.river} {...line(provinces ? 1.6 : 1)} /> : null}
    </g>
  );
}
