/** Figures: published quantities, each with what it counts. Unlike figures are never added; there is no function here that adds. */
import type { Fact, Measure } from './atlas';

/** How a quantity is given: one value, both ends, only an upper or lower end, or only words. */
export type FigureShape = 'value' | 'range' | 'upper' | 'lower' | 'words';

export interface Figure {
  readonly fact: Fact;
  readonly shape: FigureShape;
  /** Ends of what is drawn; for an open end the other one repeats. null for words. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The figure of a fact, or null when it states no quantity. */
export function figureOf(fact: Fact): Figure | null {
  const { value, low, high, words } = fact;
  if (value !== undefined) return { fact, shape: 'value', low: value, high: value };
  if (low !== undefined && high !== undefined) return { fact, shape: 'range', low, high };
  if (high !== undefined) return { fact, shape: 'upper', low: high, high };
  if (low !== undefined) return { fact, shape: 'lower', low, high: low };
  return words ? { fact, shape: 'words', low: null, high: null } : null;
}

/** The year a fact describes, for order on a time axis; null when its source does not say. */
export function yearOf(fact: Fact): number | null {
  const asOf = fact.asOf?.match(/\d{4}/u)?.[0];
  return asOf ? Number(asOf) : (fact.span?.start ?? null);
}

/** Figures that may share one axis: same unit and same measure. Keys in order of first use. */
export function likeFigures(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.fact.measure ?? ''} ${figure.fact.unit ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()];
}

/** Why two figures must not be added, or null when nothing forbids it. The guard of design section 4. */
export type Unlike = 'measure' | 'unit' | 'time' | 'part';
export function unlike(a: Fact, b: Fact): Unlike | null {
  if (a.measure !== b.measure) return 'measure';
  if (a.unit !== b.unit) return 'unit';
  if (yearOf(a) !== yearOf(b)) return 'time';
  return a.destination !== undefined && a.destination === b.destination ? 'part' : null;
}

/** Measures in the order of their legend. */
export const measureOrder: readonly Measure[] = ['stock', 'flow', 'cumulative', 'share', 'rate'];
