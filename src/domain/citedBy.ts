/** What rests on a fact, and what rests on a source: the evidence read backwards. */
import type { Atlas, Conflict, Era, Evidence, Fact, Leg, Route, TimelineEvent } from './atlas';

export interface CitedBy {
  readonly routes: readonly Route[];
  readonly legs: readonly Leg[];
  readonly eras: readonly Era[];
  readonly events: readonly TimelineEvent[];
  readonly conflicts: readonly Conflict[];
}

/** Everything of the atlas that names the fact `id`. */
export function citedBy(id: string, atlas: Atlas, evidence: Evidence): CitedBy {
  return {
    routes: atlas.routes.filter((route) => route.facts.includes(id)),
    legs: Object.values(atlas.legs).filter((leg) => leg.facts.includes(id)),
    eras: atlas.eraSchemes.flatMap((scheme) => scheme.eras).filter((era) => era.facts.includes(id)),
    events: atlas.events.filter((event) => event.facts.includes(id)),
    conflicts: evidence.conflicts.filter((conflict) => conflict.members.some((member) => member.fact === id)),
  };
}

/** Facts by the source they are printed in, in id order. Sources without a fact have no entry. */
export function factsBySource(evidence: Evidence): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of Object.values(evidence.facts)) {
    for (const source of new Set(fact.sources.map((citation) => citation.source))) {
      found.set(source, [...(found.get(source) ?? []), fact]);
    }
  }
  return found;
}
