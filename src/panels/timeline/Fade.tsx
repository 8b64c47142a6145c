/** A span as a bar whose soft edges fade, at its place on the timeline. Drawn in `currentColor`. */
import type { Span } from '../../domain/atlas';
import { bandOf } from '../../domain/timeline';
import { useAtlas } from '../../state/hooks';
import { percent } from './Interval';

interface FadeProps {
  readonly span: Span;
  /** Unique on the page; names the gradient. */
  readonly id: string;
  /** Place and height in the row, px or a share of it. */
  readonly y: number;
  readonly height: number | '100%';
}

/** Two SVG elements, for use inside an SVG as wide as the timeline. */
export function Fade({ span, id, y, height }: FadeProps) {
  const { left, width, fullFrom, fullTo } = bandOf(useAtlas(), span);
  const isSoft = fullFrom > 0 || fullTo < 1;
  return (
    <>
      {isSoft ? (
        <linearGradient id={id}>
          <stop offset="0" stopColor="currentColor" stopOpacity={fullFrom > 0 ? 0 : 1} />
          <stop offset={percent(fullFrom)} stopColor="currentColor" />
          <stop offset={percent(fullTo)} stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" stopOpacity={fullTo < 1 ? 0 : 1} />
        </linearGradient>
      ) : null}
      <rect
        x={percent(left)}
        width={percent(width)}
        y={y}
        height={height}
        fill={isSoft ? `url(#${id})` : 'currentColor'}
      />
    </>
  );
}
