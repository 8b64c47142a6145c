/** The mark of one row on the axis of its plot (design section 5). Decorative: the words stand beside it. */
import { useId } from 'react';
import type { Glyph } from '../../domain/estimates';
import type { Axis } from './axis';

interface EstimateMarkProps {
  readonly glyph: Glyph;
  readonly low: number | null;
  readonly high: number | null;
  readonly axis: Axis;
}

const percent = (value: number): string => `${value.toFixed(2)}%`;

/** Fills its cell: grid lines over the whole height, the mark on the middle line. */
export function EstimateMark({ glyph, low, high, axis }: EstimateMarkProps) {
  return (
    <svg className="estimate-svg" aria-hidden="true" focusable="false">
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          className="estimate-grid"
          x1={percent(axis.at(tick))}
          x2={percent(axis.at(tick))}
          y1="0"
          y2="100%"
        />
      ))}
      {low === null || high === null ? null : (
        // A nested frame moves the origin to the middle, so that heights can be pixels while widths stay percent.
        <svg className="estimate-mark" data-glyph={glyph} y="50%" overflow="visible">
          <Glyphs glyph={glyph} from={axis.at(low)} to={axis.at(high)} />
        </svg>
      )}
    </svg>
  );
}

interface GlyphsProps {
  readonly glyph: Glyph;
  /** Percent of the width. */
  readonly from: number;
  readonly to: number;
}

/** The shapes of one glyph between two places, round y = 0. */
export function Glyphs({ glyph, from, to }: GlyphsProps) {
  const gradient = `fade${useId().replaceAll(/[^\w-]/gu, '')}`;
  const tick = (at: number) => <line className="estimate-tick" x1={percent(at)} x2={percent(at)} y1="-5.5" y2="5.5" />;
  if (glyph === 'words') return null;
  if (glyph === 'value') return <circle className="estimate-dot" cx={percent(to)} cy="0" r="5" />;
  if (glyph === 'partValue') return <circle className="estimate-ring" cx={percent(to)} cy="0" r="4.5" />;
  if (glyph === 'span') {
    const width = Math.max(to - from, 0.6);
    return <rect className="estimate-span" x={percent(from)} y="-3.5" width={percent(width)} height="7" />;
  }
  if (glyph === 'range' || glyph === 'part') {
    return (
      <>
        <line className="estimate-bar" x1={percent(from)} x2={percent(to)} y1="0" y2="0" />
        {tick(from)}
        {tick(to)}
      </>
    );
  }
  const [start, end, edge] = glyph === 'upper' ? [0, to, to] : [from, 100, from];
  return (
    <>
      <linearGradient id={gradient}>
        <stop className="estimate-stop" offset="0" stopOpacity={glyph === 'upper' ? 0.08 : 1} />
        <stop className="estimate-stop" offset="1" stopOpacity={glyph === 'upper' ? 1 : 0.08} />
      </linearGradient>
      <rect x={percent(start)} y="-1.5" width={percent(end - start)} height="3" fill={`url(#${gradient})`} />
      {tick(edge)}
    </>
  );
}
