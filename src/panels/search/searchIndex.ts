/** Full-text search over routes, places (old and source spellings too), sources and facts. Its own chunk: loaded on first use. */
import MiniSearch from 'minisearch';
import type { Atlas, Evidence, Source } from '../../domain/atlas';
import { shortSource } from '../../domain/citing';
import { emptyFilter, emptySelection, type View } from '../../domain/view';

export type FoundKind = 'route' | 'place' | 'source' | 'fact' | 'conflict';
export interface Found {
  readonly id: string;
  readonly kind: FoundKind;
  readonly title: string;
  /** One line on what it is: years, country, author and year, locator. */
  readonly detail: string;
  /** What of the View to change to go there. */
  readonly to: Partial<View>;
}
interface Entry extends Found {
  readonly key: string;
  readonly words: string;
}

export type Search = (query: string) => readonly Found[];

const most = 24;

/** Builds the index; facts, sources and conflicts are in it only when `evidence` is. Matches prefixes and small misspellings. */
export function makeSearch(atlas: Atlas, evidence: Evidence | null): Search {
  const entries = [...placeEntries(atlas), ...routeEntries(atlas), ...(evidence ? evidenceEntries(evidence) : [])];
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
  return (query) =>
    index
      .search(query.slice(0, 200))
      .slice(0, most)
      .flatMap(({ id }) => byKey.get(String(id)) ?? []);
}

/** Lower case, marks off, apostrophes off: P'yŏngan and pyongan are one word. */
function plain(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'ʼ]/gu, '').normalize('NFC').toLowerCase();
}

/** Routes and places before the many facts. */
function weightOf(key: string): number {
  if (key.startsWith('route')) return 3;
  return key.startsWith('place') ? 2.5 : 1;
}

function placeEntries(atlas: Atlas): Entry[] {
  const ends = new Set(atlas.routes.flatMap((route) => route.to));
  return Object.values(atlas.places).map((place) => {
    const country = place.country ?? place.id;
    const filter =
      ends.has(country) || place.kind === 'region'
        ? { to: [place.kind === 'region' ? place.id : country] }
        : { from: [country] };
    return {
      key: `place-${place.id}`,
      id: place.id,
      kind: 'place',
      title: place.name,
      detail: [place.names.en, place.names.ko, ...place.aka.slice(0, 2)]
        .filter((name) => name !== place.name)
        .join(', '),
      words: [...Object.values(place.names), ...place.aka].join(' '),
      to: {
        page: 'map',
        filter: { ...emptyFilter, ...filter },
        selection: { ...emptySelection, place: place.id },
        story: null,
      },
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
    to: { page: 'fact', selection: { ...emptySelection, fact: fact.id }, story: null },
  }));
  const sources = Object.values(evidence.sources).map((source): Entry => ({
    key: `source-${source.id}`,
    id: source.id,
    kind: 'source',
    title: source.title,
    detail: shortSource(source),
    words: [source.publisher, source['container-title'], source.note].join(' '),
    to: { page: 'sources', selection: emptySelection, story: null },
  }));
  const conflicts = evidence.conflicts.map((conflict): Entry => ({
    key: `conflict-${conflict.id}`,
    id: conflict.id,
    kind: 'conflict',
    title: conflict.title.text,
    detail: conflict.question.text,
    words: conflict.id,
    to: { page: 'estimates', selection: { ...emptySelection, conflict: conflict.slug }, story: null },
  }));
  return [...conflicts, ...sources, ...facts];
}

const nameOf = (source: Source | undefined): string => (source ? shortSource(source) : '');
