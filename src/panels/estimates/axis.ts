/** The axis of one plot: where a value stands, in percent of the width, and where the ticks are. */
import { scaleLinear, scaleLog } from 'd3-scale';
import type { EstimatePlot } from '../../domain/estimates';

export type AxisKind = 'linear' | 'log';

export interface Axis {
  readonly kind: AxisKind;
  /** 0 to 100. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

const aboutTicks = 6;

/** A linear axis starts at zero; shares run to 100 percent. A log axis runs over whole powers of ten. */
export function axisOf({ unit, min, max }: EstimatePlot, kind: AxisKind): Axis {
  if (kind === 'log') {
    const [first, last] = [Math.floor(Math.log10(Math.max(min, 1))), Math.ceil(Math.log10(Math.max(max, 10)))];
    const scale = scaleLog()
      .domain([10 ** first, 10 ** last])
      .range([0, 100])
      .clamp(true);
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
    return { kind, at: scale, ticks };
  }
  const scale = scaleLinear()
    .domain([0, unit === 'percent' ? 100 : Math.max(max, 1)])
    .range([0, 100])
    .nice(aboutTicks);
  return { kind, at: scale, ticks: scale.ticks(aboutTicks) };
}

/** A log axis is worth a button where the least printed end would be lost on a linear one. */
export function offersLog({ unit, min, max }: EstimatePlot): boolean {
  return unit !== 'percent' && min > 0 && max / min >= 10;
}
