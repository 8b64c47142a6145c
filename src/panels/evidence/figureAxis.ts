/** The axis that figures of one kind share: from zero to a round number, with as few marks as can be read on its width. */
import { nice, ticks } from 'd3-array';
import type { Figure } from '../../domain/figures';

export interface FigureAxis {
  /** The greatest value that the axis holds; it starts at zero. */
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Characters of all labels but the first that fit under a plot of 170 px. */
const room = 26;

/** About how many steps are tried, the most first. */
const steps = [3, 2, 1] as const;

/** Null for fewer than two figures that give a number: one alone has nothing to be compared with. */
export function figureAxis(figures: readonly Figure[], words: (value: number) => string): FigureAxis | null {
  const ends = figures.flatMap(({ high }) => high ?? []);
  // A share is read against its whole.
  const whole = figures[0]?.fact.unit === 'percent' ? 100 : 0;
  const greatest = Math.max(whole, ...ends);
  if (ends.length < 2 || greatest <= 0) return null;
  const axes = steps.map((count) => axisTo(greatest, count));
  const fits = axes.find(
    (axis) => Math.max(...axis.ticks.map((tick) => words(tick).length)) * (axis.ticks.length - 1) <= room,
  );
  return fits ?? { max: greatest, ticks: [0, greatest] };
}

/** People are whole: an axis for one or two of them has no halves. */
function axisTo(greatest: number, count: number): FigureAxis {
  const [, max] = nice(0, greatest, count);
  const marks = ticks(0, max, count);
  return { max, ticks: Number.isInteger(greatest) ? marks.filter((mark) => Number.isInteger(mark)) : marks };
}
