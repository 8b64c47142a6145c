/**
 * The shape of every record in `geodata/`, said once. `readAtlas` parses with these, the JSON Schemas for
 * editors are generated from them, and the types the rest of the domain reads are inferred from them.
 * There is no field for means of transport, price, helper or crossing place: what cannot be written cannot leak.
 */
import * as v from 'valibot';

/** Ids are addresses: lower-case words or ledger ids, for ever. */
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an id is lower-case words joined by hyphens'));
const text = v.pipe(v.string(), v.nonEmpty('a text may not be empty'));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
/** ISO 8601-2 level 1; the law `edtfParses` checks it, here it is only a string. */
const edtf = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.finite('a finite number is needed'), v.minValue(0));

/** English always; Korean and Polish wherever tier 1 or 2 (law `translated`). */
export const localized = v.strictObject({ en: text, ko: v.optional(text), pl: v.optional(text) });
export type Localized = v.InferOutput<typeof localized>;

export const evidenceGrades = ['documented', 'reported', 'inferred', 'contested'] as const;
export const movementKinds = ['leaving', 'onward', 'sent', 'return', 'north', 'across'] as const;
export const familyIds = ['south', 'china', 'russia', 'asylum', 'state', 'north'] as const;
export const measures = ['stock', 'flow', 'cumulative', 'share', 'rate'] as const;
export const factStatuses = ['confirmed', 'single-source', 'unverified'] as const;
export const factKinds = [
  'route-leg',
  'route',
  'stock',
  'flow',
  'rate',
  'share',
  'event',
  'programme',
  'actor',
  'term',
  'cause',
  'legal-status',
  'policy',
  'context',
  'claim',
  'opinion',
] as const;
/** `text-only`: may never be drawn or coloured, only shown as attributed words (safety rules). `drawn`: an editor lets it stand as a circle on the map, if the laws do too. */
export const factFlags = ['text-only', 'sensitive', 'doubtful', 'derived', 'five-or-fewer', 'drawn'] as const;

/** Where a fact is printed. `locator` is a paragraph, page, note, table or, for a short page, "whole page". */
const citation = v.strictObject({ source: slug, locator: text });

export const factRecord = v.strictObject({
  id: slug,
  kind: v.picklist(factKinds),
  statement: localized,
  sources: v.pipe(v.array(citation), v.minLength(1, 'a fact needs at least one source')),
  status: v.picklist(factStatuses),
  /** How the source itself holds it: reported, an estimate, claimed by … */
  certainty: localized,
  attributedTo: v.optional(localized),
  /** Who first issued the number: ten papers that repeat one ministry are one originator. */
  originator: v.optional(text),
  when: v.optional(edtf),
  asOf: v.optional(edtf),
  origin: v.optional(slug),
  via: v.optional(v.array(slug)),
  destination: v.optional(slug),
  measure: v.optional(v.picklist(measures)),
  value: v.optional(count),
  low: v.optional(count),
  high: v.optional(count),
  /** A quantity that the source gives only in words. */
  words: v.optional(localized),
  unit: v.optional(slug),
  group: v.optional(text),
  sex: v.optional(v.picklist(['women', 'men', 'all'])),
  conflicts: v.optional(v.array(slug)),
  families: v.optional(v.array(text)),
  tier: v.picklist([1, 2, 3]),
  flags: v.optional(v.array(v.picklist(factFlags))),
  /** What is doubtful about it and what stands beside it; shown with the fact. */
  doubt: v.optional(localized),
  /** A withdrawn record keeps its id and address and says why. */
  withdrawn: v.optional(v.strictObject({ on: text, reason: localized })),
});
export type FactRecord = v.InferOutput<typeof factRecord>;

export const routeRecord = v.strictObject({
  id: slug,
  family: v.picklist(familyIds),
  kind: v.picklist(movementKinds),
  /** Ledger families (F01…F25) and corridor names this route covers. */
  covers: v.array(text),
  name: localized,
  /** For a line on the map: two to four words. */
  short: localized,
  summary: localized,
  /** In order of travel. Legs in one stage are alternatives or branches of one fan. */
  stages: v.array(v.pipe(v.array(slug), v.minLength(1))),
  facts: v.pipe(v.array(slug), v.minLength(1, 'a route needs at least one fact')),
  /** What the sources do not say, each a short sentence. */
  notSaid: v.array(localized),
  /** Set when no source names a pair of countries: listed, never drawn. */
  noLine: v.optional(localized),
  formerIds: v.optional(v.array(slug)),
});
export type RouteRecord = v.InferOutput<typeof routeRecord>;

/** `properties` of a Feature of legs.geojson. Its geometry joins the two places and nothing else. */
export const legRecord = v.strictObject({
  id: slug,
  origin: slug,
  destination: slug,
  name: localized,
  /** One or two sentences on what is known of this leg, in our words. */
  text: localized,
  /** EDTF interval or date; left out when no source dates it. */
  when: v.optional(edtf),
  /** For an undated leg: the year of the source by which it was known. */
  knownBy: v.optional(year),
  kind: v.picklist(movementKinds),
  evidence: v.picklist(evidenceGrades),
  evidenceReason: localized,
  facts: v.pipe(v.array(slug), v.minLength(1, 'a leg needs at least one fact')),
  /** Sideways bow as a share of the chord, -0.5 to 0.5; left of travel is positive. */
  bend: v.optional(v.pipe(v.number(), v.minValue(-0.5), v.maxValue(0.5))),
  /** Legs of one bundle run as parallel lanes; `lane` is the fixed place in it, north to south. */
  bundle: v.optional(slug),
  lane: v.optional(v.pipe(v.number(), v.integer())),
});
export type LegRecord = v.InferOutput<typeof legRecord>;

export const placeKinds = ['country', 'province', 'city', 'region', 'unnamed'] as const;
/** `properties` of a Feature of places.geojson. */
export const placeRecord = v.strictObject({
  id: slug,
  kind: v.picklist(placeKinds),
  /** ISO 3166-1 alpha-3 of the country, or ISO 3166-2 of the province, upper case; none for regions and past states without one. */
  iso: v.optional(text),
  /** Place id of the country a province or city belongs to. Stored, never derived from polygons. */
  country: v.optional(slug),
  /** Region chip this place counts under: europe, north-america, … */
  region: v.optional(slug),
  names: v.strictObject({ en: text, ko: text, pl: text }),
  /** "From there", where a language bends the name for it. */
  from: v.optional(v.strictObject({ pl: text })),
  /** Old, other and printed spellings; search finds them. */
  aka: v.array(text),
  /** A past state, e.g. Czechoslovakia. */
  until: v.optional(year),
});
export type PlaceRecord = v.InferOutput<typeof placeRecord>;

const eraRecord = v.strictObject({
  id: slug,
  when: edtf,
  name: localized,
  /** The term itself where the era is a word in use. */
  hangul: v.optional(text),
  romanised: v.optional(text),
  note: v.optional(localized),
  facts: v.array(slug),
});
export const eraSchemeRecord = v.strictObject({
  id: slug,
  name: localized,
  note: v.optional(localized),
  eras: v.pipe(v.array(eraRecord), v.minLength(1)),
});
export type EraSchemeRecord = v.InferOutput<typeof eraSchemeRecord>;

export const eventRecord = v.strictObject({
  id: slug,
  when: edtf,
  name: localized,
  facts: v.pipe(v.array(slug), v.minLength(1)),
  major: v.optional(v.boolean()),
});
export type EventRecord = v.InferOutput<typeof eventRecord>;

export const conflictMark = v.picklist(['value', 'range', 'upper', 'lower', 'span', 'part', 'words']);
export const conflictRecord = v.strictObject({
  /** c1…c31 from the two founding papers, then the further ones. */
  id: slug,
  slug,
  title: localized,
  question: localized,
  /** At least two facts; `mark` says how the row is drawn, `year` where it stands. */
  members: v.pipe(
    v.array(
      v.strictObject({
        fact: slug,
        mark: conflictMark,
        year: v.optional(year),
        who: localized,
        what: v.optional(localized),
        /** Where one fact lists several estimates: the one that this row shows, in place of the fact's own figures. */
        figure: v.optional(
          v.strictObject({ value: v.optional(count), low: v.optional(count), high: v.optional(count) }),
        ),
      }),
    ),
    v.minLength(2, 'a conflict needs at least two members'),
  ),
  reading: v.array(v.strictObject({ head: localized, text: localized })),
  places: v.array(slug),
  routes: v.array(slug),
});
export type ConflictRecord = v.InferOutput<typeof conflictRecord>;

const chapterRecord = v.strictObject({
  id: slug,
  title: localized,
  text: localized,
  view: v.string(),
  facts: v.array(slug),
});
export const storyRecord = v.strictObject({
  id: slug,
  title: localized,
  summary: localized,
  chapters: v.pipe(v.array(chapterRecord), v.minLength(2)),
});
export type StoryRecord = v.InferOutput<typeof storyRecord>;

/** The part of CSL-JSON 1.0.2 that our sources use. */
const cslDate = v.union([
  v.strictObject({ 'date-parts': v.array(v.array(v.number())), circa: v.optional(v.boolean()) }),
  v.strictObject({ literal: text }),
]);
const cslName = v.union([v.strictObject({ family: text, given: v.optional(text) }), v.strictObject({ literal: text })]);
export const sourceRecord = v.strictObject({
  id: slug,
  type: v.picklist([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'book',
    'chapter',
    'dataset',
    'document',
    'legislation',
    'post-weblog',
    'report',
    'thesis',
    'webpage',
    'entry-encyclopedia',
    'speech',
    'broadcast',
    'hearing',
    'interview',
  ]),
  title: text,
  'title-short': v.optional(text),
  author: v.optional(v.array(cslName)),
  'container-title': v.optional(text),
  publisher: v.optional(text),
  'publisher-place': v.optional(text),
  volume: v.optional(text),
  issue: v.optional(text),
  page: v.optional(text),
  issued: v.optional(cslDate),
  accessed: v.optional(cslDate),
  URL: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//u, 'an address starts with http:// or https://'))),
  language: v.optional(text),
  note: v.optional(text),
  abstract: v.optional(text),
});
export type SourceRecord = v.InferOutput<typeof sourceRecord>;

/** A word of the field: terms for people from the North and for the subject. */
export const termRecord = v.strictObject({
  id: slug,
  names: v.strictObject({ en: text, ko: text, pl: text }),
  hangul: v.optional(text),
  romanised: v.optional(text),
  gloss: localized,
  when: v.optional(edtf),
  /** Who uses it: a statute, a ministry, everybody, or researchers. */
  use: v.picklist(['law', 'official', 'common', 'field']),
  facts: v.array(slug),
});
export type TermRecord = v.InferOutput<typeof termRecord>;

/** Version of the data; `firstYear` and `lastYear` bound every open time. */
export const editionRecord = v.strictObject({
  edition: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/u, 'an edition is a year and a month, e.g. 2026-11')),
  firstYear: year,
  lastYear: year,
  issued: v.pipe(v.string(), v.isoDate('a day is written 2026-11-21')),
  changes: v.array(v.strictObject({ edition: text, date: text, text: localized })),
});
export type EditionRecord = v.InferOutput<typeof editionRecord>;

/** [longitude, latitude] in degrees, WGS 84; a third number (height) is allowed by RFC 7946 and has no use here. */
const position = v.pipe(
  v.array(v.pipe(v.number(), v.finite('a finite number is needed'))),
  v.minLength(2),
  v.maxLength(2, 'a position is [longitude, latitude]'),
);
const line = v.pipe(v.array(position), v.minLength(2, 'a line needs two points'));
const ring = v.pipe(v.array(position), v.minLength(4, 'a ring needs four points, the last equal to the first'));
export const placeFeature = v.strictObject({
  type: v.literal('Feature'),
  id: slug,
  properties: placeRecord,
  geometry: v.strictObject({ type: v.literal('Point'), coordinates: position }),
});
export type PlaceFeature = v.InferOutput<typeof placeFeature>;
export const legFeature = v.strictObject({
  type: v.literal('Feature'),
  id: slug,
  properties: legRecord,
  geometry: v.variant('type', [
    v.strictObject({ type: v.literal('LineString'), coordinates: line }),
    v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.pipe(v.array(line), v.minLength(2)) }),
  ]),
});
export type LegFeature = v.InferOutput<typeof legFeature>;
/** A province as an area. Its properties come with the shapes; `id` is the ISO 3166-2 code. */
export const areaFeature = v.looseObject({
  type: v.literal('Feature'),
  id: text,
  properties: v.looseObject({}),
  geometry: v.variant('type', [
    v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
    v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
  ]),
});
export type AreaFeature = v.InferOutput<typeof areaFeature>;
