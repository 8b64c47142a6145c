/** Arrivals in South Korea within a stretch of years: one official series of one flow, the only figures that the atlas sums. */
import type { ArrivalsRow, Atlas, Era } from './atlas';
import type { Years } from './filter';

export interface ArrivalsIn {
  /** Sum of the rows that lie inside; null when no row does. */
  readonly total: number | null;
  /** Years inside that are left out of the sum because no stored source gives them. */
  readonly without: readonly number[];
  /** Last year with a row, where the series ends before the stretch does; else null. */
  readonly until: number | null;
  /** A row that covers the stretch and more, and has no yearly split: the stretch is a part of it. */
  readonly partOf: ArrivalsRow | null;
}

/** Sums leave out unverified rows and name their years (design section 2, "Sums"). */
export function arrivalsIn(atlas: Atlas, { start, end }: Years): ArrivalsIn {
  const inside = atlas.arrivals.filter((row) => row.start >= start && row.end <= end);
  const summed = inside.filter((row) => row.status !== 'unverified');
  const last = Math.max(...inside.map((row) => row.end));
  const partOf = atlas.arrivals.find(
    (row) => row.start <= end && row.end >= start && row.end - row.start > end - start,
  );
  return {
    total: summed.length > 0 ? summed.reduce((sum, row) => sum + row.total, 0) : null,
    without: inside.filter((row) => row.status === 'unverified').map((row) => row.start),
    until: inside.length > 0 && last < end ? last : null,
    partOf: partOf ?? null,
  };
}

/** The eras of the scheme of decades, in order. */
export function decadesOf(atlas: Atlas): readonly Era[] {
  return atlas.eraSchemes.find((scheme) => scheme.id === 'decades')?.eras ?? [];
}
