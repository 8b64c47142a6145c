/**
 * Every file that leaves the atlas, read by readers that share nothing with its writers, and compared with geodata/ as
 * a curator wrote it.
 */
import { check } from '@placemarkio/check-geojson';
import { Ajv } from 'ajv';
import type { Feature, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataBundle } from '../../src/build/dataBundle';
import { loadData, readFolder } from '../../src/build/geodata';
import type { Source } from '../../src/domain/atlas';
import { selectRoutes } from '../../src/domain/filter';
import { defaultView, emptyFilter, emptySelection, type View } from '../../src/domain/view';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/messages';
import { conflictCsv } from '../../src/panels/estimates/conflictCsv';
import { bibliography } from '../../src/panels/share/bibliography';
import { arrivalsTable, estimatesTable, tableCsv, unhcrTable } from '../../src/panels/share/chartTables';
import { citationItem } from '../../src/panels/share/citationText';
import { citedOf, factsInView } from '../../src/panels/share/cited';
import { viewGeoJson } from '../../src/panels/share/geojson';
import { factsCsv, type Origin } from '../../src/panels/share/tables';
import { factsTable } from '../../src/panels/table/evidenceTables';
import { tableCsv as pageCsv } from '../../src/panels/table/model';
import { cslSchema } from '../fixtures/cslSchema';
import { csvRecords, strictCsv } from '../support/strictCsv';
import { readBibtex, readRis } from '../support/strictReferences';

type Numbers = { readonly value?: number; readonly low?: number; readonly high?: number };
interface RawFact extends Numbers {
  readonly id: string;
  readonly statement: { readonly en: string };
  readonly sources: readonly { readonly source: string; readonly locator: string }[];
}
interface RawLeg {
  readonly id: string;
  readonly properties: {
    readonly origin: string;
    readonly destination: string;
    readonly when?: string;
    readonly evidence: string;
    readonly kind: string;
    readonly facts: readonly string[];
  };
}
interface RawPlace {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] };
}
interface RawConflict {
  readonly id: string;
  readonly members: readonly { readonly fact: string; readonly figure?: Numbers }[];
}

const text = (path: string): string => readFileSync(`geodata/${path}`, 'utf8');
const raw = (path: string): unknown => JSON.parse(text(path));
const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));
const rawFacts = byId(
  ['external', 'korea-herald', 'levi'].flatMap(
    (name) => (raw(`facts/${name}.json`) as { readonly facts: readonly RawFact[] }).facts,
  ),
);
const rawLegs = byId((raw('legs.geojson') as { readonly features: readonly RawLeg[] }).features);
const rawPlaces = byId((raw('places.geojson') as { readonly features: readonly RawPlace[] }).features);
const rawConflicts = (raw('conflicts.json') as { readonly conflicts: readonly RawConflict[] }).conflicts;
const rawSources = raw('sources.json') as readonly Source[];

const loaded = loadData();
const { atlas, evidence } = loaded.editions.en;
const bundle = dataBundle(readFolder('geodata'), loaded);
const bundled = (path: string): string => {
  const content = bundle.get(path) ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};
const speech = speechOf('en', en);
const origin: Origin = { edition: atlas.edition, factAddress: (id) => `https://atlas.example/fact/${id}/` };
const all = defaultView();
const filtered: View = { ...all, filter: { ...emptyFilter, to: ['europe'], eras: ['2000s'] } };

const numberCells = ({ value, low, high }: Numbers): readonly string[] =>
  [value, low, high].map((one) => (one === undefined ? '' : String(one)));
const sourceIds = (facts: readonly string[]): readonly string[] => [
  ...new Set(facts.flatMap((id) => rawFacts.get(id)?.sources.map(({ source }) => source) ?? [])),
];

/** The Features of a file that the strict reader lets pass; it throws at the first fault, with the line. */
function readFeatures(file: string): readonly Feature[] {
  const collection = check(file);
  if (collection.type !== 'FeatureCollection') throw new Error(`It is a ${collection.type}.`);
  return collection.features;
}

const placeAt = (place = ''): readonly number[] | undefined => rawPlaces.get(place)?.geometry.coordinates;
const pointsOf = (features: readonly Feature[]): readonly { readonly id: string; readonly at: Position }[] =>
  features.flatMap(({ id, geometry }) =>
    geometry?.type === 'Point' ? [{ id: String(id), at: geometry.coordinates }] : [],
  );
/** All features but points; throws at anything that is no line. */
const linesOf = (features: readonly Feature[]): readonly { readonly id: string; readonly parts: Position[][] }[] =>
  features.flatMap(({ id, geometry }) => {
    if (geometry?.type === 'Point') return [];
    if (geometry?.type === 'LineString') return [{ id: String(id), parts: [geometry.coordinates] }];
    if (geometry?.type === 'MultiLineString') return [{ id: String(id), parts: geometry.coordinates }];
    throw new Error(`${id} is no line.`);
  });

describe('GeoJSON', () => {
  const head = { title: 'A view', schematic: 'Schematic.', borders: '.', address: 'https://atlas.example/' };
  // As the button writes it.
  const view = (one: View): string => `${JSON.stringify(viewGeoJson(atlas, evidence, one, head, origin), null, 1)}\n`;
  const files = { all: view(all), filtered: view(filtered), 'routes.geojson': bundled('routes.geojson') };

  /** Numbers of decimals of a coordinate as the file writes it. */
  const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

  test.each(Object.entries(files))('%s is read by a strict reader', (_, file) => {
    const features = readFeatures(file);
    expect(features.length).toBeGreaterThan(10);
    const ids = features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, bbox } of features) expect(bbox, String(id)).toBeUndefined();
    for (const { id, at } of pointsOf(features)) {
      expect(at, id).toEqual(placeAt(id.replace('place-', '')));
      expect(Math.max(...at.map(decimals)), id).toBeLessThanOrEqual(1);
    }
    for (const { id, parts } of linesOf(features)) {
      for (const position of parts.flat()) {
        const [lng = Number.NaN, lat = Number.NaN] = position;
        expect(position).toHaveLength(2);
        expect(Math.abs(lng) <= 180 && Math.abs(lat) <= 90, `${id}: ${lng}, ${lat}`).toBe(true);
        expect(Math.max(decimals(lng), decimals(lat)), `${id}: ${lng}, ${lat}`).toBeLessThanOrEqual(2);
      }
      // Parts of one line meet on the 180th meridian and nowhere else.
      for (const [at, part] of parts.slice(1).entries()) {
        const [lng = 0, lat = 0] = parts[at]?.at(-1) ?? [];
        expect([Math.abs(lng), part[0]], id).toEqual([180, [-lng, lat]]);
      }
      const leg = rawLegs.get(id.split('.').at(-1) ?? '')?.properties;
      expect(parts[0]?.[0], id).toEqual(placeAt(leg?.origin));
      expect(parts.at(-1)?.at(-1), id).toEqual(placeAt(leg?.kind === 'across' ? leg.origin : leg?.destination));
    }
  });

  test.each(['all', 'filtered'] as const)('%s says of each leg what the data say, with its sources', (name) => {
    const file = JSON.parse(files[name]) as ReturnType<typeof viewGeoJson>;
    const lines = file.features.filter(({ geometry }) => geometry.type !== 'Point');
    for (const { id, properties } of lines) {
      const leg = rawLegs.get(String(id))?.properties;
      expect(properties?.['when'], String(id)).toBe(leg?.when ?? null);
      expect(properties?.['evidence']).toBe(leg?.evidence);
      const facts = properties?.['facts'] as readonly { readonly id: string; readonly statement: string }[];
      expect(facts.map((fact) => [fact.id, fact.statement])).toEqual(
        leg?.facts.map((fact) => [fact, rawFacts.get(fact)?.statement.en]),
      );
      const printed = JSON.stringify(properties?.['sources']);
      for (const { source, locator } of leg?.facts.flatMap((fact) => rawFacts.get(fact)?.sources ?? []) ?? []) {
        const title = rawSources.find((one) => one.id === source)?.title;
        for (const part of [title ?? 'no such source', locator])
          expect(printed).toContain(JSON.stringify(part).slice(1, -1));
      }
    }
    const cited = sourceIds(lines.flatMap(({ id }) => rawLegs.get(String(id))?.properties.facts ?? []));
    expect(new Set(file.sources)).toEqual(new Set(rawSources.filter(({ id }) => cited.includes(id))));
  });

  test('the filter decides which legs are in the file', () => {
    const [whole, some] = [files.all, files.filtered].map((file) => linesOf(readFeatures(file)));
    expect(whole?.length).toBe(rawLegs.size);
    expect(some?.length).toBeGreaterThan(0);
    expect(some?.length).toBeLessThan(rawLegs.size / 2);
  });

  test('routes.geojson says of each leg what the data say, with its sources', () => {
    const features = readFeatures(files['routes.geojson']);
    const seen = new Set<unknown>();
    for (const { properties } of features) {
      const leg = rawLegs.get(String(properties?.['leg']))?.properties;
      seen.add(properties?.['leg']);
      expect(properties).toMatchObject({
        origin: leg?.origin,
        destination: leg?.destination,
        edtf: leg?.when ?? null,
        evidence: leg?.evidence,
        facts: leg?.facts.join(' '),
        sources: sourceIds(leg?.facts ?? []).join(' '),
      });
    }
    expect(seen).toEqual(new Set(rawLegs.keys()));
  });
});

const inOrder = (lines: readonly string[]): readonly string[] => lines.toSorted((a, b) => (a < b ? -1 : 1));

describe('CSV', () => {
  test('the facts of any view: each figure as the data give it, with its sources', () => {
    for (const view of [all, filtered]) {
      const rows = csvRecords(factsCsv(atlas, evidence, factsInView(atlas, view), origin));
      expect(rows.length).toBeGreaterThan(20);
      for (const { fact: id = '', value, low, high, source_ids: ids } of rows) {
        const fact = rawFacts.get(id);
        expect([value, low, high], id).toEqual(numberCells(fact ?? {}));
        expect(ids?.split(' | '), id).toEqual(sourceIds([id]));
      }
    }
  });

  test('the table page: each figure as the data give it, with source and locator', () => {
    const table = factsTable(atlas, evidence, selectRoutes(atlas, emptyFilter), true, speech);
    const rows = strictCsv(pageCsv(table)).slice(1);
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set(rawFacts.keys()));
    for (const [id = '', statement, figure, , , , , , sources] of rows) {
      const fact = rawFacts.get(id);
      const [value, low, high] = numberCells(fact ?? {});
      // Where a source gives no number, the cell says so in its words.
      const numbers = value || [low, high].filter(Boolean).join('/');
      expect(/^[\d./]+$/u.test(figure ?? '') ? figure : '', id).toBe(numbers);
      expect(statement?.replace(/^'/u, ''), id).toBe(fact?.statement.en);
      expect(sources, id).toBe(fact?.sources.map(({ source, locator }) => `${source}, ${locator}`).join('; '));
    }
  });

  test('comparisons: every member with its own figures, in the file of all and of each', () => {
    const whole = csvRecords(tableCsv(estimatesTable(evidence, [], origin)));
    for (const { id, members } of rawConflicts) {
      const expected = members.map(({ fact, figure }) =>
        [fact, ...numberCells(figure ?? rawFacts.get(fact) ?? {})].join(' '),
      );
      const own = whole.filter(({ comparison }) => comparison === id);
      const conflict = evidence.conflicts.find((one) => one.id === id);
      const alone = conflict ? csvRecords(conflictCsv(conflict, evidence)) : [];
      for (const rows of [own, alone]) {
        const found = rows.map(({ fact, value, low, high }) => [fact, value, low, high].join(' '));
        expect(inOrder(found), id).toEqual(inOrder(expected));
        expect(rows.every(({ sources }) => sources !== '')).toBe(true);
      }
    }
  });

  test('series: the yearly figures of the files that curators keep', () => {
    const kept = csvRecords(text('series/arrivals.csv'), '\n');
    const yearly = (rows: typeof kept): readonly string[] =>
      rows.map(({ start, end, total, women, men }) => [start, end, total, women, men].join(' '));
    const arrivals = yearly(csvRecords(tableCsv(arrivalsTable(atlas, evidence, emptyFilter, origin))));
    // Of times that overlap one is drawn, so not all periods are in; all years are.
    expect(yearly(kept)).toEqual(expect.arrayContaining([...arrivals]));
    expect(arrivals).toEqual(expect.arrayContaining([...yearly(kept.filter((row) => row['row_type'] === 'year'))]));
    const counts = new Set(
      csvRecords(text('series/unhcr.csv'), '\n').map((row) =>
        [row['place']?.toUpperCase(), row['year'], row['refugees'], row['asylum_seekers']].join(' '),
      ),
    );
    const rows = csvRecords(tableCsv(unhcrTable(atlas, emptyFilter, origin)));
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows)
      expect(counts).toContain([row['country'], row['year'], row['refugees'], row['asylum_seekers']].join(' '));
  });

  test('the data bundle: every table is strict, and facts.csv has every fact and figure', () => {
    const tables = [...bundle.keys()].filter((path) => path.endsWith('.csv'));
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const path of tables) expect(strictCsv(bundled(path), '\n').length, path).toBeGreaterThan(10);
    const rows = csvRecords(bundled('facts.csv'), '\n');
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(rawFacts.keys()));
    for (const { id = '', value, low, high, sources, locators } of rows) {
      const fact = rawFacts.get(id);
      expect([value, low, high], id).toEqual(numberCells(fact ?? {}));
      expect(sources, id).toBe(fact?.sources.map(({ source }) => source).join(' '));
      expect(locators, id).toBe(fact?.sources.map(({ locator }) => locator).join(' | '));
    }
  });
});

describe('references', () => {
  const reading = { edition: atlas.edition, url: 'https://atlas.example/?era=1990s&to=KOR', accessed: '2026-11-22' };
  const views: readonly View[] = [
    all,
    filtered,
    { ...all, selection: { ...emptySelection, route: 'mongolia' } },
    { ...all, page: 'estimates', selection: { ...emptySelection, conflict: atlas.conflicts[0]?.slug ?? '' } },
    ...[...rawFacts.keys()].map((fact): View => ({ ...all, page: 'fact', selection: { ...emptySelection, fact } })),
  ];
  const own = views.map((view) => citationItem(citedOf(atlas, evidence, view, speech), reading, speech));
  /** Year, month, day as far as the source is dated. */
  const day = ({ issued }: Source): readonly number[] =>
    issued && 'date-parts' in issued ? (issued['date-parts'][0] ?? []) : [];
  const names = ({ author = [] }: Source): readonly string[] =>
    author.map((name) => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')));

  /** In RIS a comma would part the name of an institution into family and given name. */
  const risNames = (source: Source): readonly string[] =>
    names(source).map((name, at) => {
      const author = source.author?.[at];
      return author && 'literal' in author ? name.replace(/, (.+)$/u, ' ($1)') : name;
    });

  test('BibTeX: every source, with its title, authors, year and address', () => {
    const entries = readBibtex(bibliography(rawSources, 'bibtex'));
    expect(entries.map(({ key }) => key)).toEqual(rawSources.map(({ id }) => id));
    for (const [at, { key, fields, authors }] of entries.entries()) {
      const source = rawSources[at];
      if (!source) throw new Error(`${key} is no source.`);
      expect(fields['title'], key).toBe(source.title);
      expect(fields['year'], key).toBe(day(source)[0]?.toString());
      expect(fields['url'], key).toBe(source.URL);
      expect(authors.filter(Boolean), key).toEqual(names(source));
    }
  });

  test('RIS: every source, with its title, authors, day and address', () => {
    const records = readRis(bibliography(rawSources, 'ris'));
    expect(records.map(({ values }) => values['ID'])).toEqual(rawSources.map(({ id }) => [id]));
    for (const [at, { values }] of records.entries()) {
      const source = rawSources[at];
      if (!source) throw new Error(`Record ${at} is no source.`);
      expect(values['TI'], source.id).toEqual([source.title]);
      expect(values['UR'], source.id).toEqual(source.URL ? [source.URL] : undefined);
      expect(values['AU'] ?? [], source.id).toEqual(risNames(source));
      const parts = (values['DA']?.[0] ?? '').split('/').filter(Boolean).map(Number);
      expect(parts, source.id).toEqual(day(source));
    }
  });

  test('CSL-JSON: every source, and anything that a reader cites', () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(cslSchema);
    const sources: unknown = JSON.parse(bibliography(rawSources, 'csl'));
    expect(validate(sources) ? [] : validate.errors).toEqual([]);
    expect(sources).toEqual(rawSources);
    expect(validate(JSON.parse(bibliography(own, 'csl'))) ? [] : validate.errors).toEqual([]);
  });

  test('any fact, route, comparison and view of the atlas comes through BibTeX and RIS whole', () => {
    expect(own.length).toBeGreaterThan(700);
    const entries = readBibtex(bibliography(own, 'bibtex'));
    const records = readRis(bibliography(own, 'ris'));
    for (const [at, item] of own.entries()) {
      const [entry, values] = [entries[at], records[at]?.values];
      expect([entry?.key, values?.['ID']?.[0]]).toEqual([item.id, item.id]);
      expect([entry?.fields['title'], values?.['TI']?.[0]], item.id).toEqual([item.title, item.title]);
      expect([entry?.fields['url'], values?.['UR']?.[0]], item.id).toEqual([reading.url, reading.url]);
      expect([entry?.fields['note'], values?.['N1']?.[0]], item.id).toEqual([item.note, item.note]);
    }
  });
});
