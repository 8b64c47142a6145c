/** The evidence of geodata/ after reading: every record typed, nothing localised, nothing derived. */
import type {
  AreaFeature,
  ConflictRecord,
  EditionRecord,
  EraSchemeRecord,
  EventRecord,
  FactRecord,
  LegFeature,
  PlaceFeature,
  RouteRecord,
  SourceRecord,
  StoryRecord,
  TermRecord,
} from '../records';
import type { ApplicationsRecord, ArrivalsRecord, DecisionsRecord, UnhcrRecord } from '../series';

/** A retired slug and the one that took its place. */
export interface RedirectRecord {
  readonly from: string;
  readonly to: string;
}

/** Collections in file order. */
export interface AtlasData {
  readonly edition: EditionRecord;
  readonly sources: readonly SourceRecord[];
  readonly facts: readonly FactRecord[];
  readonly places: readonly PlaceFeature[];
  readonly legs: readonly LegFeature[];
  readonly routes: readonly RouteRecord[];
  readonly eras: readonly EraSchemeRecord[];
  readonly events: readonly EventRecord[];
  readonly conflicts: readonly ConflictRecord[];
  readonly stories: readonly StoryRecord[];
  readonly glossary: readonly TermRecord[];
  readonly redirects: readonly RedirectRecord[];
  readonly arrivals: readonly ArrivalsRecord[];
  readonly unhcr: readonly UnhcrRecord[];
  readonly decisions: readonly DecisionsRecord[];
  readonly applications: readonly ApplicationsRecord[];
  readonly areas: readonly AreaFeature[];
  /** Ids of records whose shape was refused: a reference to them is not a second problem. */
  readonly unread: ReadonlySet<string>;
}

/** Names of the collections, as in `fileKinds`. */
export type CollectionName = Exclude<keyof AtlasData, 'unread' | 'edition'>;
