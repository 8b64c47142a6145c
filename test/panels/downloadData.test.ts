import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { emptyFilter, defaultView, emptySelection, type View } from '../../src/domain/view';
import { arrivalsTable, estimatesTable, tableCsv, unhcrTable } from '../../src/panels/share/chartTables';
import { factsInView } from '../../src/panels/share/cited';
import { cutAtMeridian, legsInView, viewGeoJson } from '../../src/panels/share/geojson';
import { csvText, factsCsv, safeCell, type Origin } from '../../src/panels/share/tables';
import { csvRecords, strictCsv } from '../support/strictCsv';

const { atlas, evidence } = loadData('geodata').editions.en;
const origin: Origin = { edition: atlas.edition, factAddress: (id) => `https://atlas.example/fact/${id}/` };
const head = {
  title: 'All routes',
  schematic: 'Schematic.',
  borders: 'No endorsement.',
  address: 'https://atlas.example/',
};
const all = defaultView();
const onRoute = (route: string): View => ({ ...all, selection: { ...emptySelection, route } });

describe('CSV', () => {
  it('survives quotes, commas, line breaks and empty cells', () => {
    const cells = ['a "b", c', 'two\r\nlines', '', '북한', 'żółć'];
    expect(strictCsv(csvText(['1', '2', '3', '4', '5'], [cells]))).toEqual([['1', '2', '3', '4', '5'], cells]);
  });

  it('gives a spreadsheet no formula, and leaves numbers alone', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1']) expect(safeCell(text)).toBe(`'${text}`);
    expect(safeCell(-5)).toBe('-5');
    expect(safeCell('1993-12')).toBe('1993-12');
    expect(safeCell(null)).toBe('');
    expect(safeCell(0)).toBe('0');
  });

  it('holds every fact of the view with the values, sources and address of the data', () => {
    const ids = factsInView(atlas, all);
    const rows = csvRecords(factsCsv(atlas, evidence, ids, origin));
    expect(ids.length).toBeGreaterThan(100);
    expect(rows.map((row) => row['fact'])).toEqual(ids);
    for (const row of rows) {
      const fact = evidence.facts[row['fact'] ?? ''];
      expect(row['value']).toBe(fact?.value === undefined ? '' : String(fact.value));
      expect([row['low'], row['high']]).toEqual(
        [fact?.low, fact?.high].map((end) => (end === undefined ? '' : String(end))),
      );
      expect(row['source_ids']?.split(' | ')).toEqual([...new Set(fact?.sources.map(({ source }) => source))]);
      for (const { locator } of fact?.sources ?? []) expect(row['sources']).toContain(locator);
      expect(row['address']).toBe(`https://atlas.example/fact/${row['fact']}/`);
      expect(row['data_version']).toBe(atlas.edition);
    }
  });

  it('keeps to the filter', () => {
    const toUk: View = { ...all, filter: { ...emptyFilter, to: ['gbr'] } };
    const ids = factsInView(atlas, toUk);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(factsInView(atlas, all).length);
  });

  it('holds the arrivals that the timeline draws, and no zero where nothing is known', () => {
    const rows = csvRecords(tableCsv(arrivalsTable(atlas, evidence, emptyFilter, origin)));
    expect(rows.map((row) => [row['start'], row['end'], row['total'], row['women']])).toEqual(
      atlas.arrivals.map((row) => [
        String(row.start),
        String(row.end),
        String(row.total),
        row.women === null ? '' : String(row.women),
      ]),
    );
    expect(rows.every((row) => row['sources'] !== '')).toBe(true);
    const some = csvRecords(
      tableCsv(arrivalsTable(atlas, evidence, { ...emptyFilter, time: { from: 2009, to: 2011 } }, origin)),
    );
    expect(some.map((row) => row['start'])).toEqual(['2009', '2010', '2011']);
  });

  it('says that a five of UNHCR stands for five or fewer', () => {
    const rows = csvRecords(tableCsv(unhcrTable(atlas, emptyFilter, origin)));
    expect(rows.length).toBe(atlas.unhcr.reduce((sum, { rows: years }) => sum + years.length, 0));
    for (const row of rows) expect(row['note'] !== '').toBe(row['refugees'] === '5' || row['asylum_seekers'] === '5');
    const british = csvRecords(tableCsv(unhcrTable(atlas, { ...emptyFilter, to: ['gbr'] }, origin)));
    expect(new Set(british.map((row) => row['country']))).toEqual(new Set(['GBR']));
  });

  it('sets every member of a comparison side by side', () => {
    const conflict = evidence.conflicts[0];
    const rows = csvRecords(
      tableCsv(estimatesTable(evidence, conflict?.members.map(({ fact }) => fact) ?? [], origin)),
    );
    const own = rows.filter((row) => row['comparison'] === conflict?.id);
    expect(new Set(own.map((row) => row['fact']))).toEqual(new Set(conflict?.members.map(({ fact }) => fact)));
    expect(own.length).toBe(conflict?.members.length);
    for (const row of own) expect(row['sources']).not.toBe('');
  });
});

describe('GeoJSON', () => {
  const file = JSON.parse(JSON.stringify(viewGeoJson(atlas, evidence, all, head, origin))) as ReturnType<
    typeof viewGeoJson
  >;

  const lines = file.features.flatMap(({ id, properties, geometry }) =>
    geometry.type === 'Point'
      ? []
      : [
          {
            id: String(id),
            properties,
            parts: geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
            type: geometry.type,
          },
        ],
  );
  const points = file.features.filter(({ geometry }) => geometry.type === 'Point');

  it('has every leg of the view once, and the places it joins', () => {
    const legs = legsInView(atlas, all);
    expect(lines.map(({ id }) => id)).toEqual(legs.map(({ id }) => id));
    const places = new Set(legs.flatMap((leg) => [leg.origin, leg.destination]));
    expect(new Set(points.map(({ properties }) => properties?.['id'] as string))).toEqual(places);
    expect(new Set(file.features.map(({ id }) => id)).size).toBe(file.features.length);
  });

  it('stays inside the world, with lines of two points or more, no leaps and no needless precision', () => {
    for (const { id, parts, type } of lines) {
      expect(type).toBe(parts.length > 1 ? 'MultiLineString' : 'LineString');
      for (const part of parts) {
        expect(part.length, id).toBeGreaterThan(1);
        const flat = part.flat();
        expect(flat.length).toBe(2 * part.length);
        expect(flat.map((value) => Math.round(value * 100) / 100)).toEqual(flat);
        const [lngs, lats] = [part.map(([lng = Number.NaN]) => lng), part.map(([, lat = Number.NaN]) => lat)];
        expect(Math.max(...lngs.map(Math.abs))).toBeLessThanOrEqual(180);
        expect(Math.max(...lats.map(Math.abs))).toBeLessThanOrEqual(90);
        const leaps = lngs.slice(1).map((lng, at) => Math.abs(lng - (lngs[at] ?? Number.NaN)));
        expect(Math.max(...leaps), id).toBeLessThan(90);
      }
    }
  });

  it('joins the two places of each leg; there and back ends where it began', () => {
    for (const { id, parts, properties } of lines) {
      const end = properties?.['kind'] === 'across' ? 'origin' : 'destination';
      const at = (place: unknown): readonly number[] => [...(atlas.places[String(place)]?.at ?? [])];
      const near = (point: readonly number[] | undefined): readonly number[] =>
        (point ?? []).map((value) => Math.round(value * 10) / 10);
      expect(near(parts[0]?.[0]), id).toEqual(near(at(properties?.['origin'])));
      expect(near(parts.at(-1)?.at(-1)), id).toEqual(near(at(properties?.[end])));
    }
  });

  it('names sources, evidence and facts on every line, and the notes on the file', () => {
    for (const { id, properties } of lines) {
      const leg = atlas.legs[id];
      expect(properties?.['evidence']).toBe(leg?.evidence);
      expect(properties?.['when']).toBe(leg?.span?.edtf ?? null);
      const facts = properties?.['facts'] as readonly { readonly id: string }[];
      expect(facts.map((fact) => fact.id)).toEqual(leg?.facts);
      expect(properties?.['sources']).not.toHaveLength(0);
    }
    expect(file.about).toEqual({ ...head, dataVersion: atlas.edition });
    expect(file.sources.length).toBeGreaterThan(10);
  });

  it('is the open route alone when one is open', () => {
    const route = atlas.routes.find((one) => one.legs.length > 1);
    const own = viewGeoJson(atlas, evidence, onRoute(route?.id ?? ''), head, origin);
    expect(own.features.filter(({ geometry }) => geometry.type !== 'Point').map(({ id }) => id)).toEqual([
      ...new Set(route?.legs),
    ]);
  });
});

describe('a line over the 180th meridian', () => {
  it('is cut where it crosses, both parts ending on the meridian', () => {
    expect(
      cutAtMeridian([
        [170, 50],
        [190, 60],
      ]),
    ).toEqual([
      [
        [170, 50],
        [180, 55],
      ],
      [
        [-180, 55],
        [-170, 60],
      ],
    ]);
    expect(
      cutAtMeridian([
        [-170, 50],
        [-190, 60],
      ]),
    ).toEqual([
      [
        [-170, 50],
        [-180, 55],
      ],
      [
        [180, 55],
        [170, 60],
      ],
    ]);
  });

  it('is left whole when it only touches it', () => {
    expect(
      cutAtMeridian([
        [170, 50],
        [180, 55],
      ]),
    ).toEqual([
      [
        [170, 50],
        [180, 55],
      ],
    ]);
    expect(
      cutAtMeridian([
        [-170, 50],
        [-180, 55],
      ]),
    ).toEqual([
      [
        [-170, 50],
        [-180, 55],
      ],
    ]);
    expect(
      cutAtMeridian([
        [10, 5],
        [20, 5],
      ]),
    ).toEqual([
      [
        [10, 5],
        [20, 5],
      ],
    ]);
  });
});
