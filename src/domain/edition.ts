/**
 * One edition in one language: the checked data as the app reads it. Build time only. `atlas` holds what every view
 * needs; `evidence` holds the words and citations that are fetched when asked for.
 */
import type { Atlas, Conflict, EditionChange, Evidence, Fact, Lang, Term } from './atlas';
import { arrivalsOf, marksOf, unhcrOf } from './edition/counts';
import { localiseLegs, localisePlaces, localiseRoutes, spanOf } from './edition/journeys';
import { present, wordsIn, wordsOrNone } from './edition/words';
import { readSpan } from './edtf';
import type { AtlasData } from './read/data';
import type { FactRecord } from './records';

function localiseFact(data: AtlasData, record: FactRecord, lang: Lang): Fact {
  const {
    id,
    kind,
    sources,
    status,
    originator,
    asOf,
    origin,
    destination,
    measure,
    value,
    low,
    high,
    unit,
    group,
    sex,
    tier,
  } = record;
  return present<Fact>({
    id,
    kind,
    statement: wordsIn(record.statement, lang),
    sources,
    status,
    certainty: wordsIn(record.certainty, lang),
    attributedTo: wordsOrNone(record.attributedTo, lang),
    originator,
    span: spanOf(data, record.when),
    asOf,
    origin,
    via: record.via ?? [],
    destination,
    measure,
    value,
    low,
    high,
    words: wordsOrNone(record.words, lang),
    unit,
    group,
    sex,
    conflicts: record.conflicts ?? [],
    tier,
    flags: record.flags ?? [],
    doubt: wordsOrNone(record.doubt, lang),
    withdrawn: record.withdrawn && { on: record.withdrawn.on, reason: wordsIn(record.withdrawn.reason, lang) },
  });
}

function localiseConflicts(data: AtlasData, lang: Lang): Conflict[] {
  return data.conflicts.map((record) => ({
    id: record.id,
    slug: record.slug,
    title: wordsIn(record.title, lang),
    question: wordsIn(record.question, lang),
    members: record.members.map(({ fact, mark, year, who, what, figure }) =>
      present<Conflict['members'][number]>({
        fact,
        mark,
        year,
        who: wordsIn(who, lang),
        what: wordsOrNone(what, lang),
        figure: figure && present<NonNullable<Conflict['members'][number]['figure']>>(figure),
      }),
    ),
    reading: record.reading.map(({ head, text }) => ({ head: wordsIn(head, lang), text: wordsIn(text, lang) })),
    places: record.places,
    routes: record.routes,
  }));
}

function localiseEras(data: AtlasData, lang: Lang): Atlas['eraSchemes'] {
  return data.eras.map((scheme) =>
    present<Atlas['eraSchemes'][number]>({
      id: scheme.id,
      name: wordsIn(scheme.name, lang),
      note: wordsOrNone(scheme.note, lang),
      eras: scheme.eras.map((era) =>
        present<Atlas['eraSchemes'][number]['eras'][number]>({
          id: era.id,
          scheme: scheme.id,
          span: readSpan(era.when, data.edition),
          name: wordsIn(era.name, lang),
          hangul: era.hangul,
          romanised: era.romanised,
          note: wordsOrNone(era.note, lang),
          facts: era.facts,
        }),
      ),
    }),
  );
}

function localiseGlossary(data: AtlasData, lang: Lang): Term[] {
  return data.glossary.map(({ id, names, hangul, romanised, gloss, when, use, facts }) =>
    present<Term>({
      id,
      name: names[lang],
      names,
      hangul,
      romanised,
      gloss: wordsIn(gloss, lang),
      span: spanOf(data, when),
      use,
      facts,
    }),
  );
}

function localiseChanges({ edition: { changes } }: AtlasData, lang: Lang): EditionChange[] {
  return changes
    .map(({ edition, date, text }) => ({ edition, date, text: wordsIn(text, lang) }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

/** The atlas and its evidence in `lang`. Throws only for data that `readAtlas` refuses. */
export function localise(data: AtlasData, lang: Lang): { readonly atlas: Atlas; readonly evidence: Evidence } {
  const conflicts = localiseConflicts(data, lang);
  const { edition, firstYear, lastYear } = data.edition;
  const atlas: Atlas = {
    lang,
    edition,
    firstYear,
    lastYear,
    places: localisePlaces(data, lang),
    routes: localiseRoutes(data, lang),
    legs: localiseLegs(data, lang),
    eraSchemes: localiseEras(data, lang),
    events: data.events.map(({ id, when, name, facts, major }) => ({
      id,
      span: readSpan(when, data.edition),
      name: wordsIn(name, lang),
      facts,
      major: major ?? false,
    })),
    arrivals: arrivalsOf(data),
    unhcr: unhcrOf(data),
    marks: marksOf(data),
    conflicts: conflicts.map(({ id, slug, title, members, places, routes }) => ({
      id,
      slug,
      title,
      members: members.length,
      places,
      routes,
    })),
    stories: data.stories.map(({ id, title, summary, chapters }) => ({
      id,
      title: wordsIn(title, lang),
      summary: wordsIn(summary, lang),
      chapters: chapters.map((chapter) => ({
        id: chapter.id,
        title: wordsIn(chapter.title, lang),
        text: wordsIn(chapter.text, lang),
        view: chapter.view,
        facts: chapter.facts,
      })),
    })),
    redirects: Object.fromEntries(data.redirects.map(({ from, to }) => [from, to])),
    counts: { facts: data.facts.length, sources: data.sources.length },
  };
  const evidence: Evidence = {
    lang,
    facts: Object.fromEntries(data.facts.map((fact) => [fact.id, localiseFact(data, fact, lang)])),
    sources: Object.fromEntries(data.sources.map((source) => [source.id, source])),
    conflicts,
    glossary: localiseGlossary(data, lang),
    changes: localiseChanges(data, lang),
  };
  return { atlas, evidence };
}
