/**
 * What the app reads: the evidence of `geodata/`, checked, in one language, with times as years.
 * `Atlas` is what every view needs and is small; `Evidence` (facts, sources, conflicts) is fetched when words
 * and citations are asked for. Both are plain frozen values.
 */
import type {
  conflictMark,
  evidenceGrades,
  factFlags,
  factKinds,
  factStatuses,
  familyIds,
  measures,
  movementKinds,
  placeKinds,
  SourceRecord,
} from './records';
import type { InferOutput } from 'valibot';

export type Lang = 'en' | 'ko' | 'pl';
export const langs: readonly Lang[] = ['en', 'ko', 'pl'];

export type EvidenceGrade = (typeof evidenceGrades)[number];
export type MovementKind = (typeof movementKinds)[number];
export type FamilyId = (typeof familyIds)[number];
export type Measure = (typeof measures)[number];
export type FactKind = (typeof factKinds)[number];
export type FactStatus = (typeof factStatuses)[number];
export type FactFlag = (typeof factFlags)[number];
export type PlaceKind = (typeof placeKinds)[number];
export type ConflictMark = InferOutput<typeof conflictMark>;
/** [longitude, latitude] in degrees, WGS 84. */
export type LngLat = readonly [number, number];

/** Words in the reader's language; `lang` is set when they had to stay in another one. */
export interface Words {
  readonly text: string;
  readonly lang?: Lang;
}

/**
 * A time as years. `start`/`end` are the certain years, inclusive; `startSoft`/`endSoft` are the years by which the
 * edge may lie further out (0 = dated). An open end has `openEnd` and `end` = the atlas's last year.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly startSoft: number;
  readonly endSoft: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The EDTF it was read from, for exports and citations. */
  readonly edtf: string;
}

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly iso?: string;
  readonly country?: string;
  readonly region?: string;
  readonly name: string;
  readonly names: Readonly<Record<Lang, string>>;
  /** "From there", where the language bends the name for it. */
  readonly from?: string;
  readonly aka: readonly string[];
  readonly at: LngLat;
}

export interface Leg {
  readonly id: string;
  readonly origin: string;
  readonly destination: string;
  readonly name: Words;
  readonly text: Words;
  /** null = no source dates it; then `knownBy` is the year of the source. */
  readonly span: Span | null;
  readonly knownBy?: number;
  readonly kind: MovementKind;
  readonly evidence: EvidenceGrade;
  readonly evidenceReason: Words;
  readonly facts: readonly string[];
  readonly bend: number;
  readonly bundle?: string;
  readonly lane: number;
  /** Family of the first route that uses it: its colour. */
  readonly family: FamilyId;
  /** Routes that use it, in index order. */
  readonly routes: readonly string[];
}

export interface Route {
  readonly id: string;
  readonly family: FamilyId;
  readonly kind: MovementKind;
  readonly name: Words;
  readonly short: Words;
  readonly summary: Words;
  readonly stages: readonly (readonly string[])[];
  /** All legs, flat, in order. */
  readonly legs: readonly string[];
  /** Every way through the stages, as legs joined end to end. */
  readonly journeys: readonly (readonly string[])[];
  readonly facts: readonly string[];
  readonly notSaid: readonly Words[];
  readonly noLine?: Words;
  readonly covers: readonly string[];
  /** Place ids (countries and regions) where it begins, passes and ends; provinces and cities count as their country. */
  readonly from: readonly string[];
  readonly via: readonly string[];
  readonly to: readonly string[];
  /** The years in which one of its journeys can have been made whole; null when no leg is dated. */
  readonly span: Span | null;
  readonly knownBy?: number;
}

export interface Era {
  readonly id: string;
  readonly scheme: string;
  readonly span: Span;
  readonly name: Words;
  readonly hangul?: string;
  readonly romanised?: string;
  readonly note?: Words;
  readonly facts: readonly string[];
}
export interface EraScheme {
  readonly id: string;
  readonly name: Words;
  readonly note?: Words;
  readonly eras: readonly Era[];
}
export interface TimelineEvent {
  readonly id: string;
  readonly span: Span;
  readonly name: Words;
  readonly facts: readonly string[];
  readonly major: boolean;
}

/** One row of the arrivals series: a year, or a period that has no yearly split. */
export interface ArrivalsRow {
  readonly start: number;
  readonly end: number;
  readonly total: number;
  readonly women: number | null;
  readonly men: number | null;
  readonly status: FactStatus;
  /** Other published values for the same time, as printed. */
  readonly others: readonly { readonly value: number; readonly label: string; readonly source: string }[];
  readonly sources: readonly string[];
  readonly note?: string;
}
/** UNHCR rows of one country of asylum. A 5 reads "5 or fewer"; a missing year is no data, not zero. */
export interface UnhcrSeries {
  readonly place: string;
  /** [year, refugees, asylum-seekers], ascending. */
  readonly rows: readonly (readonly [number, number, number])[];
}

/** A figure that may be drawn as a circle at a place. Small counts never come here (safety rule). */
export interface PlaceMark {
  readonly place: string;
  readonly fact: string;
  readonly measure: Measure;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly year: number;
}

export interface ConflictHead {
  readonly id: string;
  readonly slug: string;
  readonly title: Words;
  readonly members: number;
  readonly places: readonly string[];
  readonly routes: readonly string[];
}
export interface Chapter {
  readonly id: string;
  readonly title: Words;
  readonly text: Words;
  /** A view as its canonical address query, e.g. "?era=1990s&to=KOR". */
  readonly view: string;
  readonly facts: readonly string[];
}
export interface Story {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  readonly chapters: readonly Chapter[];
}

export interface Atlas {
  readonly lang: Lang;
  /** Data version, e.g. "2026-11". */
  readonly edition: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly places: Readonly<Record<string, Place>>;
  readonly routes: readonly Route[];
  readonly legs: Readonly<Record<string, Leg>>;
  readonly eraSchemes: readonly EraScheme[];
  readonly events: readonly TimelineEvent[];
  readonly arrivals: readonly ArrivalsRow[];
  readonly unhcr: readonly UnhcrSeries[];
  readonly marks: readonly PlaceMark[];
  readonly conflicts: readonly ConflictHead[];
  readonly stories: readonly Story[];
  /** Retired slug -> slug that took its place. */
  readonly redirects: Readonly<Record<string, string>>;
  readonly counts: { readonly facts: number; readonly sources: number };
}

export interface Citation {
  readonly source: string;
  readonly locator: string;
}
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  readonly statement: Words;
  readonly sources: readonly Citation[];
  readonly status: FactStatus;
  readonly certainty: Words;
  readonly attributedTo?: Words;
  readonly originator?: string;
  readonly span: Span | null;
  readonly asOf?: string;
  readonly origin?: string;
  readonly via: readonly string[];
  readonly destination?: string;
  readonly measure?: Measure;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly words?: Words;
  readonly unit?: string;
  readonly group?: string;
  readonly sex?: 'women' | 'men' | 'all';
  readonly conflicts: readonly string[];
  readonly tier: 1 | 2 | 3;
  readonly flags: readonly FactFlag[];
  readonly doubt?: Words;
  readonly withdrawn?: { readonly on: string; readonly reason: Words };
}
export interface ConflictMember {
  readonly fact: string;
  readonly mark: ConflictMark;
  readonly year?: number;
  readonly who: Words;
  readonly what?: Words;
  /** The part of the fact's figures that this row shows; it stands in place of the fact's value, low and high. */
  readonly figure?: { readonly value?: number; readonly low?: number; readonly high?: number };
}
export interface Conflict extends Omit<ConflictHead, 'members'> {
  readonly question: Words;
  readonly members: readonly ConflictMember[];
  readonly reading: readonly { readonly head: Words; readonly text: Words }[];
}
/** CSL-JSON, as stored: sources stay in the language they are printed in. */
export type Source = SourceRecord;

/** A word of the field, with its Hangul and years of use where it is a Korean term of its time. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<Lang, string>>;
  readonly hangul?: string;
  readonly romanised?: string;
  readonly gloss: Words;
  readonly span: Span | null;
  /** Who uses it: a statute, a ministry, everybody, or researchers. */
  readonly use: 'law' | 'official' | 'common' | 'field';
  readonly facts: readonly string[];
}
/** What an edition of the data changed. */
export interface EditionChange {
  readonly edition: string;
  readonly date: string;
  readonly text: Words;
}

export interface Evidence {
  readonly lang: Lang;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly conflicts: readonly Conflict[];
  readonly glossary: readonly Term[];
  /** Newest first. */
  readonly changes: readonly EditionChange[];
}
