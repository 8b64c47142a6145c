/** One figure on an axis that it shares with figures of its own kind; never with others. */
import type { Figure } from '../../domain/figures';

interface MiniPlotProps {
  readonly figure: Figure;
  /** Upper end of the common axis; it starts at zero. */
  readonly max: number;
}

const width = 170;
const height = 14;

/** 170 x 14 px; decorative, the words stand beside it. */
export function MiniPlot({ figure, max }: MiniPlotProps) {
  if (figure.low === null || figure.high === null || max <= 0) return null;
  const x = (value: number): number => 3 + (Math.min(value, max) / max) * (width - 6);
  const [low, high] = [x(figure.low), x(figure.high)];
  const middle = height / 2;
  return (
    <svg
      className="miniplot"
      data-shape={figure.shape}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path className="miniplot-axis" d={`M3 ${middle}H${width - 3}M3 3v8M${width / 2} 4.5v5M${width - 3} 3v8`} />
      {figure.shape === 'value' ? <circle className="miniplot-dot" cx={low} cy={middle} r="4" /> : null}
      {figure.shape === 'range' ? (
        <path className="miniplot-bar" d={`M${low} ${middle}H${high}M${low} 3v8M${high} 3v8`} />
      ) : null}
      {figure.shape === 'upper' ? (
        <path className="miniplot-bar miniplot-open" d={`M3 ${middle}H${high}M${high} 3v8`} />
      ) : null}
      {figure.shape === 'lower' ? (
        <path className="miniplot-bar miniplot-open" d={`M${low} ${middle}H${width - 3}M${low} 3v8`} />
      ) : null}
    </svg>
  );
}
