/** Circles of people on a Sketch. Area is in proportion to people; ink, never a family's hue. */
import { radiusOf } from '../people';
import type { Paint } from './paint';
import type { Scene } from './scene';

const round = (value: number): number => Math.round(value * 10) / 10;

/** Filled: one figure. Filled in a dashed circle: low to high. With an outer ring: counted over years. Dashed edge: from outside the years of the view. */
export function People({
  people,
  k,
  paint,
}: {
  readonly people: Scene['people'];
  readonly k: number;
  readonly paint: Paint;
}) {
  return (
    <g fill={paint.ink} stroke={paint.ink2}>
      {people.map((mark) => {
        const [cx, cy] = mark.at.map(round);
        const [low, high] = [round(radiusOf(mark.low, k)), round(radiusOf(mark.high, k))];
        return (
          <g key={mark.place} data-people={mark.place}>
            {high > low ? (
              <circle cx={cx} cy={cy} r={high} fillOpacity="0.04" strokeDasharray="2.5 2.5" strokeWidth="0.9" />
            ) : null}
            <circle
              cx={cx}
              cy={cy}
              r={low}
              fillOpacity="0.16"
              strokeWidth="0.9"
              strokeDasharray={mark.outside ? '2.5 2.5' : undefined}
            />
            {mark.measure === 'cumulative' ? (
              <circle cx={cx} cy={cy} r={round(low + 2.6)} fill="none" strokeWidth="0.9" />
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
