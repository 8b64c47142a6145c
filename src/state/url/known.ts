import type { Atlas, Place } from '../../domain/atlas';
import { placesOf, type Years } from '../../domain/filter';

/** The least that must be known to tell a good item of an address from a bad one. Plain data, small enough for a test. */
export interface KnownIds {
  readonly routes: readonly string[];
  /** Retired slug -> slug that took its place. */
  readonly redirects: Readonly<Record<string, string>>;
  readonly legs: readonly string[];
  readonly eras: readonly string[];
  /** First and last year that can be shown. */
  readonly years: Years;
  readonly places: Readonly<Record<string, Pick<Place, 'kind'>>>;
  /** Places that some route leads to; the countries among them have a page of their own. */
  readonly destinations: readonly string[];
  /** Slug or id of a conflict -> its slug. */
  readonly conflicts: Readonly<Record<string, string>>;
  /** Story id -> how many chapters it has. */
  readonly stories: Readonly<Record<string, number>>;
  /** Data versions that can be shown. */
  readonly editions: readonly string[];
  /** Facts are fetched late, so their ids are checked by form. */
  readonly factId: RegExp;
}

/** Before an atlas is there: enough to read what stands in no list, such as the language. */
export const knowsNothing: KnownIds = {
  routes: [],
  redirects: {},
  legs: [],
  eras: [],
  years: { start: 1900, end: 2100 },
  places: {},
  destinations: [],
  conflicts: {},
  stories: {},
  editions: [],
  factId: /^[a-z]+(?:-[a-z]+)*-\d{1,5}$/u,
};

/** What an atlas knows, for the codec. */
export function knownIdsOf(atlas: Atlas): KnownIds {
  return {
    ...knowsNothing,
    routes: atlas.routes.map((route) => route.id),
    redirects: atlas.redirects,
    legs: Object.keys(atlas.legs),
    eras: atlas.eraSchemes.flatMap((scheme) => scheme.eras.map((era) => era.id)),
    years: { start: atlas.firstYear, end: atlas.lastYear },
    places: atlas.places,
    destinations: placesOf(atlas, 'to'),
    conflicts: Object.fromEntries(
      atlas.conflicts.flatMap(({ id, slug }) => [
        [id, slug],
        [slug, slug],
      ]),
    ),
    stories: Object.fromEntries(atlas.stories.map((story) => [story.id, story.chapters.length])),
    editions: [atlas.edition],
  };
}

/** An own value of a record: `__proto__` and `constructor` are no keys. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
