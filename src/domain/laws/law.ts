/** What a law is, and the few things that laws share: places' countries and walks over words. */
import type { AtlasData } from '../read/data';
import type { Finding, JsonPath } from '../read/problem';
import type { FactRecord, Localized, PlaceRecord } from '../records';

/** A law reads all the data and names each record that breaks it. Its name is its export's name. */
export type Law = (data: AtlasData) => readonly Finding[];

/** Places by id. */
export function placesById(data: AtlasData): ReadonlyMap<string, PlaceRecord> {
  return new Map(data.places.map(({ properties }) => [properties.id, properties]));
}

/** Facts by id. */
export function factsById(data: AtlasData): ReadonlyMap<string, FactRecord> {
  return new Map(data.facts.map((fact) => [fact.id, fact]));
}

/** The country that a place belongs to, or the place itself. */
export function countryOf(places: ReadonlyMap<string, PlaceRecord>, id: string): string {
  return places.get(id)?.country ?? id;
}

/** A place with its country and the regions of both: what may stand for it in another record. */
export function widened(places: ReadonlyMap<string, PlaceRecord>, id: string): string[] {
  const place = places.get(id);
  const country = place?.country === undefined ? undefined : places.get(place.country);
  return [id, place?.country, place?.region, country?.region].filter((part) => part !== undefined);
}

/**
 * Countries in which a traced person can be harmed: North Korea, the two neighbours people are sent back from, and the
 * countries passed on the way.
 */
export const guardedCountries: ReadonlySet<string> = new Set([
  'prk',
  'chn',
  'rus',
  'sun',
  'mng',
  'vnm',
  'lao',
  'tha',
  'khm',
  'mmr',
  'phl',
  'sgp',
  'third-country',
  'southeast-asia',
  'prk-north',
]);

export interface PlacedWords {
  readonly at: JsonPath;
  readonly words: Localized;
}

const isWords = (value: object): value is Localized =>
  'en' in value && typeof value.en === 'string' && Object.keys(value).every((key) => ['en', 'ko', 'pl'].includes(key));

/** Every `{ en, ko, pl }` inside a record, with its path. */
export function wordsIn(value: unknown, at: JsonPath = []): PlacedWords[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [{ at, words: value }];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => wordsIn(inner, [...at, key]));
}

/** All records whose words a reader sees. */
export function worded(data: AtlasData): readonly object[] {
  return [
    ...data.facts,
    ...data.places,
    ...data.legs,
    ...data.routes,
    ...data.eras,
    ...data.events,
    ...data.conflicts,
    ...data.stories,
    ...data.glossary,
    data.edition,
  ];
}
