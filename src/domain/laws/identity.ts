/** Ids are addresses: one record each, for ever. */
import type { Finding } from '../read/problem';
import type { Law } from './law';

/** No two records of a kind share an id; eras are one kind across schemes, as a link names an era alone. */
export const idsAreUnique: Law = (data) => {
  const findings: Finding[] = [];
  const check = (what: string, items: readonly { record: object; at: Finding['at']; id: string }[]) => {
    const seen = new Set<string>();
    for (const { record, at, id } of items) {
      if (seen.has(id)) {
        findings.push({
          record,
          at,
          reason: `the ${what} "${id}" is there twice`,
          cure: 'give the newer record an id of its own',
        });
      }
      seen.add(id);
    }
  };
  const plain = (records: readonly { id: string }[]) =>
    records.map((record) => ({ record, at: ['id'], id: record.id }));
  const features = (records: readonly { properties: { id: string } }[]) =>
    records.map((record) => ({ record, at: ['properties', 'id'], id: record.properties.id }));
  check('source id', plain(data.sources));
  check('fact id', plain(data.facts));
  check('place id', features(data.places));
  check('leg id', features(data.legs));
  check('route id', plain(data.routes));
  check('era scheme id', plain(data.eras));
  check(
    'era id',
    data.eras.flatMap((scheme) =>
      scheme.eras.map(({ id }, index) => ({ record: scheme, at: ['eras', index, 'id'], id })),
    ),
  );
  check('event id', plain(data.events));
  check('conflict id', plain(data.conflicts));
  check(
    'conflict slug',
    data.conflicts.map((record) => ({ record, at: ['slug'], id: record.slug })),
  );
  check('story id', plain(data.stories));
  for (const story of data.stories) {
    check(
      'chapter id',
      story.chapters.map(({ id }, index) => ({ record: story, at: ['chapters', index, 'id'], id })),
    );
  }
  check('term id', plain(data.glossary));
  check('area id', plain(data.areas));
  check(
    'row',
    data.unhcr.map((record) => ({ record, at: ['year'], id: `${record.year} ${record.place}` })),
  );
  return findings;
};

/** A GeoJSON feature says its id twice, outside and in its properties, and both agree. */
export const featureIdsAgree: Law = (data) =>
  [...data.places, ...data.legs]
    .filter(({ id, properties }) => id !== properties.id)
    .map((record) => ({
      record,
      at: ['id'],
      reason: `the feature is called "${record.id}" outside and "${record.properties.id}" inside`,
      cure: 'write the same id in both places',
    }));

/** Ids of facts tell their ledger: levi-001, kh-001, ext-001, with at least three digits. */
export const factIdsNameTheirLedger: Law = (data) =>
  data.facts
    .filter(({ id }) => !/^(?:levi|kh|ext)-\d{3,}$/u.test(id))
    .map((record) => ({
      record,
      at: ['id'],
      reason: `the fact id "${record.id}" names no ledger`,
      cure: 'write levi-, kh- or ext- and the next free number of three digits',
    }));

/** A retired slug leads to a route, conflict or story that is there, and is no longer in use itself. */
export const redirectsLead: Law = (data) => {
  const known = new Set([...data.routes, ...data.conflicts, ...data.stories].map(({ id }) => id));
  for (const { slug } of data.conflicts) known.add(slug);
  const findings: Finding[] = data.redirects.flatMap((record): Finding[] => {
    if (known.has(record.from))
      return [
        {
          record,
          at: [],
          reason: `"${record.from}" is in use and is redirected away`,
          cure: 'remove the redirect, or rename the record',
        },
      ];
    if (!known.has(record.to) && !data.unread.has(record.to)) {
      return [
        {
          record,
          at: [],
          reason: `"${record.from}" leads to "${record.to}", which is not there`,
          cure: 'lead it to the record of today, without steps between',
        },
      ];
    }
    return [];
  });
  const leads = new Map(data.redirects.map(({ from, to }) => [from, to]));
  for (const record of data.routes) {
    for (const [index, former] of (record.formerIds ?? []).entries()) {
      if (leads.get(former) === record.id) continue;
      findings.push({
        record,
        at: ['formerIds', index],
        reason: `the former id "${former}" does not lead here`,
        cure: `add "${former}": "${record.id}" to redirects.json`,
      });
    }
  }
  return findings;
};

/** A withdrawn fact keeps its id and address, and nothing is drawn or told from it any more. */
export const withdrawnStayOut: Law = (data) => {
  const withdrawn = new Set(data.facts.filter((fact) => fact.withdrawn !== undefined).map(({ id }) => id));
  const findings: Finding[] = [];
  const check = (record: object, at: Finding['at'], facts: readonly string[]) => {
    for (const [index, id] of facts.entries()) {
      if (!withdrawn.has(id)) continue;
      findings.push({
        record,
        at: [...at, index],
        reason: `it rests on the withdrawn fact ${id}`,
        cure: 'rest it on another fact, or take it out too',
      });
    }
  };
  for (const record of data.legs) check(record, ['properties', 'facts'], record.properties.facts);
  for (const record of [...data.routes, ...data.events, ...data.glossary]) check(record, ['facts'], record.facts);
  for (const record of data.eras)
    for (const [index, era] of record.eras.entries()) check(record, ['eras', index, 'facts'], era.facts);
  for (const record of data.stories)
    for (const [index, chapter] of record.chapters.entries())
      check(record, ['chapters', index, 'facts'], chapter.facts);
  for (const record of data.conflicts)
    check(
      record,
      ['members'],
      record.members.map(({ fact }) => fact),
    );
  return findings;
};
