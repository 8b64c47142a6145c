/** One figure on the axis that it shares with figures of its own kind; never with others. Its scale is printed once, under the last. */
import type { Figure } from '../../domain/figures';
import { Glyphs } from '../estimates/EstimateMark';
import type { FigureAxis } from './figureAxis';

const share = (value: number, axis: FigureAxis): number => (Math.min(value, axis.max) / axis.max) * 100;
const percent = (value: number): string => `${value.toFixed(2)}%`;

/** As wide as its style says, 14 px high; decorative, the words stand beside it. */
export function MiniPlot({ figure, axis }: { readonly figure: Figure; readonly axis: FigureAxis }) {
  const { shape, low, high } = figure;
  if (shape === 'words' || low === null || high === null) return null;
  return (
    <svg className="miniplot" data-shape={shape} height="14" aria-hidden="true" focusable="false">
      {/* A nested frame moves the origin to the middle, so that heights can be pixels while widths stay percent. */}
      <svg y="50%" overflow="visible">
        <line className="miniplot-axis" x1="0" x2="100%" y1="0" y2="0" />
        {axis.ticks.map((tick) => (
          <line
            key={tick}
            className="miniplot-axis"
            x1={percent(share(tick, axis))}
            x2={percent(share(tick, axis))}
            y1="-4"
            y2="4"
          />
        ))}
        <Glyphs glyph={shape} from={share(low, axis)} to={share(high, axis)} />
      </svg>
    </svg>
  );
}

interface FigureScaleProps {
  readonly axis: FigureAxis;
  readonly words: (value: number) => string;
}

/** The numbers of the axis; every second one can be left out where letters are large. */
export function FigureScale({ axis, words }: FigureScaleProps) {
  return (
    <svg className="miniplot figure-scale" aria-hidden="true" focusable="false">
      {axis.ticks.map((tick, index) => (
        <text
          key={tick}
          className={axis.ticks.length > 2 && index % 2 === 1 ? 'figure-minor' : undefined}
          x={percent(share(tick, axis))}
          y="75%"
        >
          {words(tick)}
        </text>
      ))}
    </svg>
  );
}
