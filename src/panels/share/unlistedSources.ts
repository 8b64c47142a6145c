/** Which sources a printed page must name because it does not list them itself. */
import type { Atlas, Evidence, FactStatus } from '../../domain/atlas';
import { decadesOf } from '../../domain/decades';
import type { Page } from '../../domain/view';

/** What bears this grade has no source: its record names a stand-in, which is no name to print. */
const isSourced = (record: { readonly status: FactStatus } | undefined): boolean => record?.status !== 'unverified';

/** Ids of the sources that the page rests on and does not list itself: those of a map by its facts, of the decades by theirs. */
export function unlistedSources(
  atlas: Atlas,
  evidence: Evidence | null,
  page: Page,
  cited: readonly string[],
): readonly string[] {
  const sourcesOf = (facts: readonly string[]): readonly string[] =>
    facts
      .map((id) => evidence?.facts[id])
      .filter(isSourced)
      .flatMap((fact) => fact?.sources.map(({ source }) => source) ?? []);
  if (page === 'map' || page === 'story') return sourcesOf(cited);
  if (page !== 'decades') return [];
  return [
    ...sourcesOf(decadesOf(atlas).flatMap(({ facts }) => facts)),
    ...atlas.arrivals.filter(isSourced).flatMap((row) => row.sources),
  ];
}
