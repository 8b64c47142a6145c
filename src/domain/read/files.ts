/** Which files geodata/ has, what each holds, and how its records are found in it. */
import type { BaseIssue, BaseSchema } from 'valibot';
import {
  areaFeature,
  conflictRecord,
  editionRecord,
  eraSchemeRecord,
  eventRecord,
  factRecord,
  legFeature,
  placeFeature,
  routeRecord,
  sourceRecord,
  storyRecord,
  termRecord,
} from '../records';
import { applicationsRecord, arrivalsRecord, decisionsRecord, unhcrRecord } from '../series';

export type RecordSchema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/**
 * How records lie in a file: `list` under one key beside `$schema`, `bare` as the top-level array, `features` of a
 * GeoJSON FeatureCollection, `single` as the whole file, `map` of texts under one key, `csv` one a row.
 */
export type Layout = 'list' | 'bare' | 'features' | 'single' | 'map' | 'csv';

export interface FileKind {
  /** Name in `geodata/schema/<name>.schema.json`, and of the collection in `AtlasData`. */
  readonly name: string;
  readonly layout: Layout;
  /** Exact path below geodata/, or the folder of files that share one shape. */
  readonly path: string | RegExp;
  /** Key of the records, for `list` and `map`. */
  readonly key?: string;
  readonly record: RecordSchema | null;
}

/** In the order in which they are read and reported. */
export const fileKinds = [
  { name: 'edition', layout: 'single', path: 'edition.json', record: editionRecord },
  { name: 'sources', layout: 'bare', path: 'sources.json', record: sourceRecord },
  { name: 'facts', layout: 'list', path: /^facts\/[a-z-]+\.json$/u, key: 'facts', record: factRecord },
  { name: 'places', layout: 'features', path: 'places.geojson', record: placeFeature },
  { name: 'legs', layout: 'features', path: 'legs.geojson', record: legFeature },
  { name: 'routes', layout: 'list', path: 'routes.json', key: 'routes', record: routeRecord },
  { name: 'eras', layout: 'list', path: 'eras.json', key: 'schemes', record: eraSchemeRecord },
  { name: 'events', layout: 'list', path: 'events.json', key: 'events', record: eventRecord },
  { name: 'conflicts', layout: 'list', path: 'conflicts.json', key: 'conflicts', record: conflictRecord },
  { name: 'stories', layout: 'single', path: /^stories\/[a-z0-9-]+\.json$/u, record: storyRecord },
  { name: 'glossary', layout: 'list', path: 'glossary.json', key: 'terms', record: termRecord },
  { name: 'redirects', layout: 'map', path: 'redirects.json', key: 'redirects', record: null },
  { name: 'arrivals', layout: 'csv', path: 'series/arrivals.csv', record: arrivalsRecord },
  { name: 'unhcr', layout: 'csv', path: 'series/unhcr.csv', record: unhcrRecord },
  { name: 'decisions', layout: 'csv', path: 'series/unhcr-decisions.csv', record: decisionsRecord },
  { name: 'applications', layout: 'csv', path: 'series/unhcr-applications.csv', record: applicationsRecord },
  { name: 'areas', layout: 'features', path: 'admin1.geojson', record: areaFeature },
] as const satisfies readonly FileKind[];

/** Files of the folder that are no records: they are shipped, and some are checked on their own. */
const companions = /^(?:README\.md|datapackage\.json|schema\/[a-z0-9]+\.schema\.json|LICENSE(?:\.md)?)$/u;

/** The kind of a file, `companion` for the ones that hold no records, or null for a file that has no business here. */
export function kindOf(path: string): FileKind | 'companion' | null {
  const kind = fileKinds.find((one: FileKind) =>
    typeof one.path === 'string' ? one.path === path : one.path.test(path),
  );
  return kind ?? (companions.test(path) ? 'companion' : null);
}
