/** Whatever a record names is there, and nothing is shown without evidence. */
import type { AtlasData } from '../read/data';
import type { Finding, JsonPath } from '../read/problem';
import { factsById, placesById, widened, type Law } from './law';

type Kind = 'source' | 'fact' | 'place' | 'leg' | 'route' | 'conflict';
interface Reference {
  readonly record: object;
  readonly at: JsonPath;
  readonly kind: Kind;
  readonly id: string;
}

function* list(record: object, at: JsonPath, kind: Kind, ids: readonly string[] | undefined): Generator<Reference> {
  for (const [index, id] of (ids ?? []).entries()) yield { record, at: [...at, index], kind, id };
}

function* single(record: object, at: JsonPath, kind: Kind, id: string | undefined): Generator<Reference> {
  if (id !== undefined) yield { record, at, kind, id };
}

function* factReferences(data: AtlasData): Generator<Reference> {
  for (const fact of data.facts) {
    for (const [index, { source }] of fact.sources.entries())
      yield* single(fact, ['sources', index, 'source'], 'source', source);
    yield* single(fact, ['origin'], 'place', fact.origin);
    yield* list(fact, ['via'], 'place', fact.via);
    yield* single(fact, ['destination'], 'place', fact.destination);
    yield* list(fact, ['conflicts'], 'conflict', fact.conflicts);
  }
}

function* mapReferences(data: AtlasData): Generator<Reference> {
  for (const place of data.places) {
    yield* single(place, ['properties', 'country'], 'place', place.properties.country);
    yield* single(place, ['properties', 'region'], 'place', place.properties.region);
  }
  for (const leg of data.legs) {
    yield* single(leg, ['properties', 'origin'], 'place', leg.properties.origin);
    yield* single(leg, ['properties', 'destination'], 'place', leg.properties.destination);
    yield* list(leg, ['properties', 'facts'], 'fact', leg.properties.facts);
  }
  for (const route of data.routes) {
    for (const [index, stage] of route.stages.entries()) yield* list(route, ['stages', index], 'leg', stage);
    yield* list(route, ['facts'], 'fact', route.facts);
  }
}

function* storyReferences(data: AtlasData): Generator<Reference> {
  for (const scheme of data.eras) {
    for (const [index, era] of scheme.eras.entries()) yield* list(scheme, ['eras', index, 'facts'], 'fact', era.facts);
  }
  for (const event of data.events) yield* list(event, ['facts'], 'fact', event.facts);
  for (const term of data.glossary) yield* list(term, ['facts'], 'fact', term.facts);
  for (const conflict of data.conflicts) {
    for (const [index, { fact }] of conflict.members.entries())
      yield* single(conflict, ['members', index, 'fact'], 'fact', fact);
    yield* list(conflict, ['places'], 'place', conflict.places);
    yield* list(conflict, ['routes'], 'route', conflict.routes);
  }
  for (const story of data.stories) {
    for (const [index, { facts }] of story.chapters.entries())
      yield* list(story, ['chapters', index, 'facts'], 'fact', facts);
  }
}

function* seriesReferences(data: AtlasData): Generator<Reference> {
  for (const row of data.arrivals) {
    for (const id of row.sources) yield { record: row, at: ['sources'], kind: 'source', id };
    for (const id of row.others_sources) yield { record: row, at: ['others_sources'], kind: 'source', id };
  }
  for (const row of [...data.unhcr, ...data.decisions, ...data.applications]) {
    for (const id of row.sources) yield { record: row, at: ['sources'], kind: 'source', id };
    yield { record: row, at: ['place'], kind: 'place', id: row.place };
  }
}

/** Facts, sources, places, legs, routes and conflicts that a record names are there. */
export const referencesResolve: Law = (data) => {
  const known: Record<Kind, ReadonlySet<string>> = {
    source: new Set(data.sources.map(({ id }) => id)),
    fact: new Set(data.facts.map(({ id }) => id)),
    place: new Set(data.places.map(({ properties }) => properties.id)),
    leg: new Set(data.legs.map(({ properties }) => properties.id)),
    route: new Set(data.routes.map(({ id }) => id)),
    conflict: new Set(data.conflicts.map(({ id }) => id)),
  };
  const all = [...factReferences(data), ...mapReferences(data), ...storyReferences(data), ...seriesReferences(data)];
  return all
    .filter(({ kind, id }) => !known[kind].has(id) && !data.unread.has(id))
    .map(({ record, at, kind, id }) => ({
      record,
      at,
      reason: `there is no ${kind} "${id}"`,
      cure: `add the ${kind}, or correct the id`,
    }));
};

/** Eras may not stand without a fact; legs, routes, events and facts are held to it by their shapes. */
export const erasHaveFacts: Law = (data) =>
  data.eras.flatMap((record) =>
    record.eras.flatMap(({ id, facts }, index): Finding[] =>
      facts.length > 0
        ? []
        : [
            {
              record,
              at: ['eras', index, 'facts'],
              reason: `the era "${id}" names no fact`,
              cure: 'name the facts it stands on',
            },
          ],
    ),
  );

/** A conflict's facts know of it, so that each figure shows beside itself that others contradict it. */
export const conflictsAreMutual: Law = (data) => {
  const members = new Map(data.conflicts.map(({ id, members: rows }) => [id, new Set(rows.map(({ fact }) => fact))]));
  const findings: Finding[] = data.conflicts.flatMap((record) =>
    record.members.flatMap(({ fact: id }, index): Finding[] => {
      const fact = data.facts.find((one) => one.id === id);
      if (fact === undefined || fact.conflicts?.includes(record.id)) return [];
      return [
        {
          record,
          at: ['members', index, 'fact'],
          reason: `the fact ${id} does not list the conflict ${record.id}`,
          cure: `add "${record.id}" to the fact's conflicts`,
        },
      ];
    }),
  );
  for (const record of data.conflicts) {
    if ((members.get(record.id)?.size ?? 0) >= 2) continue;
    findings.push({
      record,
      at: ['members'],
      reason: 'all its rows are one fact',
      cure: 'a conflict needs two facts that differ',
    });
  }
  for (const record of data.facts) {
    for (const [index, id] of (record.conflicts ?? []).entries()) {
      const rows = members.get(id);
      if (rows === undefined || rows.has(record.id)) continue;
      findings.push({
        record,
        at: ['conflicts', index],
        reason: `the conflict ${id} does not show this fact`,
        cure: 'add it to the members of the conflict, or remove the id here',
      });
    }
  }
  return findings;
};

/** A row's own figure is one of its fact: within the fact's ends, or its value. */
export const memberFiguresAreTheFacts: Law = (data) =>
  data.conflicts.flatMap((record) =>
    record.members.flatMap(({ fact: id, figure }, index): Finding[] => {
      const fact = data.facts.find((one) => one.id === id);
      if (figure === undefined || fact === undefined) return [];
      const least = fact.low ?? (fact.high === undefined ? fact.value : 0) ?? 0;
      const most = fact.high ?? fact.value ?? Number.POSITIVE_INFINITY;
      const strange = [figure.value, figure.low, figure.high].find(
        (part) => part !== undefined && (part < least || part > most),
      );
      if (strange === undefined) return [];
      return [
        {
          record,
          at: ['members', index, 'figure'],
          reason: `the fact ${id} does not reach to ${strange}`,
          cure: 'show a figure that the fact gives, or correct the fact',
        },
      ];
    }),
  );

/** Each leg is on a route: a line that no route explains is not drawn. */
export const legsBelongToRoutes: Law = (data) => {
  const used = new Set(data.routes.flatMap(({ stages }) => stages.flat()));
  return data.legs
    .filter(({ properties }) => !used.has(properties.id))
    .map((record) => ({
      record,
      at: ['properties', 'id'],
      reason: `no route has the leg "${record.properties.id}"`,
      cure: 'add it to a stage of its route',
    }));
};

/** At least one fact of a leg names one of its two places, or the country or region of one. */
export const legFactsNameAPlace: Law = (data) => {
  const places = placesById(data);
  const facts = factsById(data);
  return data.legs.flatMap((record): Finding[] => {
    const { origin, destination, facts: ids } = record.properties;
    const near = new Set([origin, destination].flatMap((id) => widened(places, id)));
    const known = ids.map((id) => facts.get(id)).filter((fact) => fact !== undefined);
    const named = known.flatMap((fact) => [fact.origin, ...(fact.via ?? []), fact.destination]);
    const meets = named.some((id) => id !== undefined && widened(places, id).some((one) => near.has(one)));
    if (known.length < ids.length || meets) return [];
    const reason = `no fact of the leg names "${origin}" or "${destination}"`;
    return [{ record, at: ['properties', 'facts'], reason, cure: 'name the fact that speaks of this movement' }];
  });
};
