/** Rings and leg numbers of the open route on a Sketch. */
import { widths } from '../../theme';
import type { Stop } from '../stops';
import type { Paint } from './paint';

/** The open leg's disc is filled. */
export function Stops({ stops, paint }: { readonly stops: readonly Stop[]; readonly paint: Paint }) {
  return (
    <g fontFamily={paint.sans} fontSize="11.5" fontWeight="600" textAnchor="middle" aria-hidden="true">
      {stops.map(({ id, at: [x, y], family, number, open }) => (
        <g
          key={id}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          fill={open ? paint.line(family) : paint.paper}
          stroke={paint.line(family)}
          strokeWidth={widths.line}
        >
          <circle r={number ? 9 : 4} />
          {number ? (
            <text y="4" stroke="none" fill={open ? paint.paper : paint.lineText(family)}>
              {number}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}
