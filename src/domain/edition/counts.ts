/** Yearly series and the figures that may be drawn at places. */
import type { ArrivalsRow, PlaceMark, UnhcrSeries } from '../atlas';
import { mayBeMark } from '../marks';
import type { AtlasData } from '../read/data';
import type { FactRecord } from '../records';
import type { ArrivalsRecord } from '../series';
import { spanOf } from './journeys';
import { present } from './words';

/** `1138 (632 women, 506 men; 2012 release)`: the number, and the words as printed. */
function othersOf({ others, others_sources: sources }: ArrivalsRecord): ArrivalsRow['others'] {
  return others.map((label, index) => ({
    value: Number.parseInt(label, 10),
    label,
    // Sources go with values only when there are as many of them; else each value names all of them.
    source: (sources.length === others.length ? sources[index] : undefined) ?? sources.join('+'),
  }));
}

/**
 * Arrivals by year, and by period only where no yearly row stands (all up to 1989; 1990-1993). Running totals and
 * periods that repeat yearly rows are left to the facts: shown here, they would be counted twice.
 */
export function arrivalsOf(data: AtlasData): ArrivalsRow[] {
  const yearly = data.arrivals.filter((row) => row.row_type === 'year').map((row) => row.start);
  const isSplit = ({ start, end }: ArrivalsRecord) => yearly.some((year) => year >= start && year <= end);
  return data.arrivals
    .filter((row) => row.row_type === 'year' || !isSplit(row))
    .toSorted((a, b) => a.start - b.start)
    .map((row) => {
      const { start, end, total, women, men, status, sources } = row;
      const note = row.note === '' ? undefined : row.note;
      // Beside a figure that no source prints, another of the same kind is no published value.
      const others = status === 'unverified' ? [] : othersOf(row);
      return present<ArrivalsRow>({ start, end, total, women, men, status, others, sources, note });
    });
}

/**
 * UNHCR rows by country of asylum, years ascending. Years without a row stay without one: no data, not zero. A row
 * whose note begins with "doubtful" (France 2014) stays in the file and is told as a fact, but is not drawn or listed.
 */
export function unhcrOf(data: AtlasData): UnhcrSeries[] {
  const rows = new Map<string, [number, number, number][]>();
  for (const { place, year, refugees, asylum_seekers: seekers, note } of data.unhcr) {
    if (note.startsWith('doubtful')) continue;
    rows.set(place, [...(rows.get(place) ?? []), [year, refugees, seekers]]);
  }
  return [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, list]) => ({ place, rows: list.toSorted((a, b) => a[0] - b[0]) }));
}

/** The last year of a figure's time; a figure that no source dates has none. */
function yearOf(data: AtlasData, fact: FactRecord): number | undefined {
  const span = spanOf(data, fact.asOf ?? fact.when);
  return span === null ? undefined : Math.min(span.end, data.edition.lastYear);
}

/**
 * Every dated figure that may be a circle at a country, all years of it; which one is drawn is for the view to choose.
 * An undated figure has no year to stand in and stays text.
 */
export function marksOf(data: AtlasData): PlaceMark[] {
  const countries = new Set(
    data.places.filter(({ properties }) => properties.kind === 'country').map(({ properties }) => properties.id),
  );
  return data.facts.flatMap((fact): PlaceMark[] => {
    const { id, destination, measure, value, low, high } = fact;
    const year = yearOf(data, fact);
    if (!mayBeMark(fact) || destination === undefined || measure === undefined || year === undefined) return [];
    if (!countries.has(destination)) return [];
    return [present<PlaceMark>({ place: destination, fact: id, measure, value, low, high, year })];
  });
}
