/**
 * Full-text search over routes, places (old and source spellings too), terms, sources and facts. Its own chunk: loaded on
 * first use. Whoever types the whole name of something, or its code, finds it before all that only speaks of it.
 */
import MiniSearch from 'minisearch';
import type { Atlas, Evidence, Source } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { placesOf } from '../../domain/filter';
import { countryId } from '../../state/url/countries';
import { entryOf } from '../evidence/sourceAnchor';
import { emptyFilter, emptySelection, type View } from '../../domain/view';

export type FoundKind = 'route' | 'place' | 'term' | 'source' | 'fact' | 'conflict';
export interface Found {
  readonly id: string;
  readonly kind: FoundKind;
  readonly title: string;
  /** One line on what it is: years, country, author and year, locator. */
  readonly detail: string;
  /** What of the View to change to go there. */
  readonly to: Partial<View>;
  /** Where on the page it stands; the page's top without it. */
  readonly anchor?: string;
}
interface Entry extends Found {
  readonly key: string;
  readonly words: string;
  /** Everything that it is called, codes included: a query that is one of these is about it. */
  readonly called: readonly string[];
}

export type Search = (query: string) => readonly Found[];

const most = 24;

/** Builds the index; facts, sources and conflicts are in it only when `evidence` is. Matches prefixes and small misspellings. */
export function makeSearch(atlas: Atlas, evidence: Evidence | null): Search {
  const entries = [
    ...placeEntries(atlas),
    ...(evidence ? termEntries(evidence) : []),
    ...routeEntries(atlas),
    ...(evidence ? evidenceEntries(evidence) : []),
  ];
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'words'],
    // Romanised Korean is written with and without marks: McCune–Reischauer "Hamgyŏng-pukto", official "Hamgyong".
    processTerm: (term) => plain(term),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3 },
      combineWith: 'AND',
      boostDocument: (key) => weightOf(String(key)),
    },
  });
  index.addAll(entries);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const name of new Set(entry.called.map(whole))) byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  return (query) => {
    const asked = query.slice(0, 200);
    const name = whole(asked);
    const coded = byKey.get(`place-${countryId(name)}`);
    const named = [...(byName.get(name) ?? []), ...(coded ? [coded] : [])];
    const found = index.search(asked).flatMap(({ id }) => byKey.get(String(id)) ?? []);
    return [...new Set([...named, ...found])].slice(0, most);
  };
}

/** A name or a query as a whole: spaces between words count once. */
const whole = (text: string): string => plain(text).trim().replace(/\s+/gu, ' ');

/** Lower case, marks off, apostrophes off: P'yŏngan and pyongan are one word. */
function plain(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'ʼ]/gu, '').normalize('NFC').toLowerCase();
}

/** Routes, places and terms before the many facts. */
function weightOf(key: string): number {
  if (key.startsWith('route')) return 3;
  return key.startsWith('place') || key.startsWith('term') ? 2.5 : 1;
}

function placeEntries(atlas: Atlas): Entry[] {
  const [ends, ways] = (['to', 'via'] as const).map((question) => new Set(placesOf(atlas, question)));
  return Object.values(atlas.places).map((place) => {
    const country = place.country ?? place.id;
    // A place that routes only pass is no end of any: the list must not be empty for it.
    const id = place.kind === 'region' ? place.id : country;
    const filter = ends?.has(id) ? { to: [id] } : ways?.has(id) ? { via: [id] } : { from: [id] };
    return {
      key: `place-${place.id}`,
      id: place.id,
      kind: 'place',
      title: place.name,
      detail: [place.names.en, place.names.ko, ...place.aka.slice(0, 2)]
        .filter((name) => name !== place.name)
        .join(', '),
      words: [...Object.values(place.names), ...place.aka].join(' '),
      called: [...Object.values(place.names), ...place.aka],
      to: {
        page: 'map',
        filter: { ...emptyFilter, ...filter },
        selection: { ...emptySelection, place: place.id },
        story: null,
      },
    };
  });
}

function termEntries({ glossary }: Evidence): Entry[] {
  return glossary.map((term): Entry => {
    const own = [term.hangul, term.romanised].filter((name) => name !== undefined);
    return {
      key: `term-${term.id}`,
      id: term.id,
      kind: 'term',
      title: own.length > 0 ? own.join(' ') : term.name,
      detail: term.gloss.text,
      words: [...Object.values(term.names), ...own].join(' '),
      called: [...Object.values(term.names), ...own],
      to: { page: 'sources', selection: emptySelection, story: null },
      anchor: `term-${term.id}`,
    };
  });
}

function routeEntries(atlas: Atlas): Entry[] {
  return atlas.routes.map((route) => ({
    key: `route-${route.id}`,
    id: route.id,
    kind: 'route',
    title: route.name.text,
    detail: route.summary.text,
    words: [route.short.text, route.summary.text, ...route.legs.map((id) => atlas.legs[id]?.name.text ?? '')].join(' '),
    called: [route.name.text, route.short.text],
    to: { page: 'map', selection: { ...emptySelection, route: route.id }, story: null },
  }));
}

function evidenceEntries(evidence: Evidence): Entry[] {
  const facts = Object.values(evidence.facts).map((fact): Entry => ({
    key: `fact-${fact.id}`,
    id: fact.id,
    kind: 'fact',
    title: fact.statement.text,
    detail: fact.sources.map(({ source }) => nameOf(evidence.sources[source])).join('; '),
    words: `${fact.id} ${fact.group ?? ''}`,
    called: [fact.id],
    to: { page: 'fact', selection: { ...emptySelection, fact: fact.id }, story: null },
  }));
  const sources = Object.values(evidence.sources).map((source): Entry => ({
    key: `source-${source.id}`,
    id: source.id,
    kind: 'source',
    title: source.title,
    detail: shortSource(source),
    words: [source.publisher, source['container-title'], source.note].join(' '),
    called: [source.title],
    to: { page: 'sources', selection: emptySelection, story: null },
    anchor: entryOf(source.id),
  }));
  const conflicts = evidence.conflicts.map((conflict): Entry => ({
    key: `conflict-${conflict.id}`,
    id: conflict.id,
    kind: 'conflict',
    title: conflict.title.text,
    detail: conflict.question.text,
    words: conflict.id,
    called: [conflict.id, conflict.title.text],
    to: { page: 'estimates', selection: { ...emptySelection, conflict: conflict.slug }, story: null },
  }));
  return [...conflicts, ...sources, ...facts];
}

const nameOf = (source: Source | undefined): string => (source ? shortSource(source) : '');
