import { Cite } from '@citation-js/core';
import { beforeAll, describe, expect, it } from 'vitest';
import sources from '../../geodata/sources.json';
import type { Lang, Source } from '../../src/domain/atlas';
import { isoDay } from '../../src/domain/citation';
import { defaultView, emptySelection, type View } from '../../src/domain/view';
import { en } from '../../src/i18n/en';
import { ko } from '../../src/i18n/ko';
import { speechOf } from '../../src/i18n/messages';
import { pl } from '../../src/i18n/pl';
import { bibliography } from '../../src/panels/share/bibliography';
import { citationItem, citationText, type Reading } from '../../src/panels/share/citationText';
import { citedOf } from '../../src/panels/share/cited';
import { fixtureAtlas, fixtureEdition, fixtureEvidence } from '../fixtures/atlas';

const speech = speechOf('en', en);
const speeches = { en: speech, ko: speechOf('ko', ko), pl: speechOf('pl', pl) };
const reading: Reading = {
  edition: '2026-11',
  url: 'https://atlas.example/route/mongolia/?era=1990s',
  accessed: '2026-11-22',
};
const route = fixtureAtlas.routes[0];
const leg = route?.legs[0];
const opened = (selection: Partial<View['selection']>, more: Partial<View> = {}): View => ({
  ...defaultView(),
  selection: { ...emptySelection, ...selection },
  camera: { zoom: 3, lat: 38, lng: 127 },
  ...more,
});
/** What the test asks of the library beyond the app: reading files, and running a CSL style. */
interface Library {
  readonly data: readonly { readonly id: string; readonly [field: string]: unknown }[];
  format(name: 'bibliography', options: { readonly template: string; readonly lang: string }): string;
}
const library = (input: string | readonly object[]): Library =>
  new Cite(input as readonly object[]) as unknown as Library;
const formatted = (item: object): string =>
  library([item]).format('bibliography', { template: 'apa', lang: 'en-US' }).trim();
const cited = (view: View) => citedOf(fixtureAtlas, fixtureEvidence, view, speech);

beforeAll(async () => {
  await import('@citation-js/plugin-csl');
});

describe('what is cited', () => {
  it('is the most exact thing that is open', () => {
    const fact = Object.keys(fixtureEvidence.facts)[0] ?? '';
    const conflict = fixtureAtlas.conflicts[0]?.slug ?? '';
    expect(cited(opened({ fact }, { page: 'fact' }))).toMatchObject({
      kind: 'fact',
      id: `fact-${fact}`,
      facts: [fact],
    });
    expect(cited(opened({ conflict }, { page: 'estimates' }))).toMatchObject({
      kind: 'conflict',
      id: `estimates-${conflict}`,
    });
    expect(cited(opened({ route: route?.id ?? '', leg: leg ?? '' }))).toMatchObject({ kind: 'leg', id: `leg-${leg}` });
    expect(cited(opened({ route: route?.id ?? '' }))).toMatchObject({ kind: 'route', title: route?.name.text });
    expect(cited(opened({}))).toMatchObject({ kind: 'view', title: 'All 3 routes, 1950 to today' });
    expect(cited(opened({}, { page: 'table' }))).toMatchObject({ kind: 'page', title: 'Table' });
  });

  it('leaves out how the reader had set the map', () => {
    expect(cited(opened({ route: route?.id ?? '' }, { theme: 'dark', ui: 'list' })).view).toMatchObject({
      camera: null,
      theme: 'auto',
      ui: 'full',
    });
  });

  it('rests on the facts of the open route and its legs, and for a view on those that the filter leaves', () => {
    const own = cited(opened({ route: route?.id ?? '' })).facts;
    expect(own).toEqual([
      ...new Set([...(route?.facts ?? []), ...(route?.legs ?? []).flatMap((id) => fixtureAtlas.legs[id]?.facts ?? [])]),
    ]);
    const none = cited(opened({}, { filter: { ...defaultView().filter, to: ['isl'] } }));
    expect(none.facts).toEqual([]);
    expect(none.title).toContain('None of the 3 routes');
  });
});

describe('a citation as text', () => {
  const view = cited(opened({ route: route?.id ?? '' }));
  const title = route?.name.text ?? '';

  it('follows Chicago author-date and APA in English', () => {
    expect(citationText('chicago', view, reading, speech)).toBe(
      `Tumen. 2026. “${title}.” Route, data version 2026-11. Accessed November 22, 2026. https://atlas.example/route/mongolia/?era=1990s.`,
    );
    expect(citationText('apa', view, reading, speech)).toBe(
      `Tumen. (2026). ${title} (Version 2026-11) [Route]. Retrieved November 22, 2026, from https://atlas.example/route/mongolia/?era=1990s`,
    );
  });

  it('is what a CSL processor makes of the APA style, but for the day of reading', () => {
    const its = { ...reading, edition: '2026' };
    const { note: _, ...item } = citationItem(view, its, speech);
    const byLibrary = formatted({ ...item, type: 'software' });
    const ours = citationText('apa', view, its, speech).replace(' Retrieved November 22, 2026, from', '');
    expect(ours).toBe(byLibrary);
  });

  it.each(['en', 'ko', 'pl'] satisfies Lang[])('holds title, version, day and address in %s', (lang) => {
    const edition = fixtureEdition(lang);
    const its = citedOf(edition.atlas, edition.evidence, opened({ route: route?.id ?? '' }), speeches[lang]);
    // American manuals for English.
    const day = lang === 'en' ? 'November 22, 2026' : speeches[lang].date('2026-11-22');
    for (const style of ['chicago', 'apa'] as const) {
      const text = citationText(style, its, reading, speeches[lang]);
      for (const part of [its.title, '2026-11', day, reading.url]) expect(text).toContain(part);
      expect(text).not.toMatch(/[{}]/u);
    }
  });
});

describe('a citation for reference managers', () => {
  const item = {
    ...citationItem(cited(opened({ route: route?.id ?? '' })), reading, speech),
    title: 'Forests & lakes, 50 %: 북한, Łódź',
  };

  it.each(['bibtex', 'ris'] as const)('comes back whole from %s', (format) => {
    const text = bibliography([item], format);
    const [back] = library(text).data;
    expect(String(back?.['title']).replaceAll(/<[^>]+>/gu, '')).toBe(item.title);
    expect(back?.['URL']).toBe(reading.url);
    expect(JSON.stringify(back?.['author'])).toContain('Tumen');
    expect(JSON.stringify(back?.['issued'])).toContain('2026');
    expect(text).toContain('Data version 2026-11, accessed 2026-11-22');
    expect(text).toContain(item.id);
  });

  it('is strict RIS: a tag on every line, TY first and ER last in every record', () => {
    const lines = bibliography(sources as unknown as readonly Source[], 'ris').split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !/^[A-Z][A-Z\d]  - /u.test(line))).toEqual([]);
    const marks = lines.map((line) => line.slice(0, 2)).filter((tag) => tag === 'TY' || tag === 'ER');
    expect(marks).toEqual(sources.flatMap(() => ['TY', 'ER']));
    expect(lines[0]).toMatch(/^TY/u);
  });

  it('gives institutions to RIS as one name, which no comma parts', () => {
    const all = sources as unknown as readonly Source[];
    const institutions = all.filter(({ author = [] }) => author.length > 0 && author.every((one) => 'literal' in one));
    const lines = bibliography(institutions, 'ris').split('\r\n');
    const authors = lines.filter((line) => line.startsWith('AU'));
    expect(authors).toContain('AU  - Ministry of Unification (Republic of Korea)');
    expect(authors.length).toBe(institutions.flatMap(({ author = [] }) => author).length);
    expect(authors.filter((line) => line.includes(','))).toEqual([]);
  });

  it('is plain CSL-JSON', () => {
    expect(JSON.parse(bibliography([item], 'csl'))).toEqual([item]);
  });

  it('writes every source of the atlas, each under its own key', () => {
    const all = sources as unknown as readonly Source[];
    for (const format of ['bibtex', 'ris'] as const) {
      const back = library(bibliography(all, format)).data;
      expect(back.length).toBe(all.length);
      expect(back.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      const titles = back.map(({ title }) => String(title).replaceAll(/<[^>]+>/gu, ''));
      expect(titles).toEqual(all.map(({ title }) => title));
      back.forEach((one, at) => {
        expect(one['URL'], all[at]?.id).toBe(all[at]?.URL);
      });
    }
  });
});

describe('the day of reading', () => {
  it('is the day of the reader, not of Greenwich', () => {
    expect(isoDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
    expect(isoDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});
