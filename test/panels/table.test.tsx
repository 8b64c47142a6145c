import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/domain/atlas';
import { loadData } from '../../src/build/geodata';
import { selectRoutes } from '../../src/domain/filter';
import { emptyFilter } from '../../src/domain/view';
import { loadSpeech } from '../../src/i18n/speech';
import { arrivalsTable, factsTable, unhcrTable } from '../../src/panels/table/evidenceTables';
import { sortedRows, tableCsv, type TableModel } from '../../src/panels/table/model';
import { legsTable, routesTable } from '../../src/panels/table/routeTables';
import { TablePage } from '../../src/panels/table/TablePage';
import { fixtureAtlas, fixtureEvidence } from '../fixtures/atlas';
import { renderPanel, textOf } from '../support/renderPanel';

const { atlas, evidence } = loadData().editions.en;
const speech = await loadSpeech('en');
const everything = selectRoutes(atlas, emptyFilter);

describe('the table page', () => {
  const filter = { ...emptyFilter, to: ['europe'], eras: ['2000s'] };

  test('lists the routes and legs that the filter law shows, and no others', async () => {
    const markup = await renderPanel(<TablePage />, { atlas, evidence }, { page: 'table', filter });
    const rows = /data-table="routes".*?<tbody>(.*?)<\/tbody>/su.exec(markup)?.[1]?.match(/<tr>/gu)?.length;
    const legs = /data-table="legs".*?<tbody>(.*?)<\/tbody>/su.exec(markup)?.[1]?.match(/<tr>/gu)?.length;
    const visible = selectRoutes(atlas, filter);
    expect(visible.count).toBeGreaterThan(0);
    expect(visible.count).toBeLessThan(atlas.routes.length);
    expect(rows).toBe(visible.count);
    expect(legs).toBe(Object.values(visible.legs).filter((standing) => standing !== 'out').length);
  });

  test('has real tables: caption, heads with scope, heads that sort', async () => {
    const markup = await renderPanel(<TablePage />, { atlas, evidence }, { page: 'table' });
    expect(markup.match(/<table/gu)).toHaveLength(5);
    expect(markup.match(/<caption/gu)).toHaveLength(5);
    expect(markup).not.toMatch(/<th(?![^>]*scope=)[\s>]/u);
    expect(markup).toMatch(/<th scope="col"[^>]*><button type="button">/u);
    expect(markup).not.toMatch(/\sstyle=/u);
  });

  test('shows on every head that it sorts', async () => {
    const markup = await renderPanel(<TablePage />, { atlas, evidence }, { page: 'table' });
    const heads = markup.match(/<th scope="col"[^>]*>/gu)?.length;
    expect(markup.match(/class="sort-mark"/gu)).toHaveLength(heads ?? 0);
  });

  test('names the routes of a leg in full, and leads to them and to each fact', async () => {
    const markup = await renderPanel(<TablePage />, { atlas, evidence }, { page: 'table' });
    const legs = /data-table="legs".*?<tbody>(.*?)<\/tbody>/su.exec(markup)?.[1] ?? '';
    for (const leg of Object.values(atlas.legs)) {
      for (const fact of leg.facts) expect(legs).toContain(`href="/fact/${fact}/">${fact}</a>`);
      for (const id of leg.routes) {
        const name = atlas.routes.find((route) => route.id === id)?.name.text ?? '';
        expect(textOf(legs)).toContain(name.replaceAll('\u00a0', ' '));
        expect(legs).toContain(`href="/route/${id}/"`);
      }
    }
  });

  test('says that nothing is on record in place of an empty table', async () => {
    const none = { ...emptyFilter, to: ['can'], time: { from: 1950, to: 1955 } };
    const markup = await renderPanel(<TablePage />, { atlas, evidence }, { page: 'table', filter: none });
    expect(textOf(markup)).toContain('No route on record matches.');
    expect(textOf(markup)).toContain('The chosen destinations do not include South Korea.');
  });
});

describe('counts', () => {
  test('of five read "5 or fewer", missing years "no data"', () => {
    const gap: Atlas = {
      ...fixtureAtlas,
      unhcr: [
        {
          place: 'mng',
          rows: [
            [2010, 5, 0],
            [2012, 12, 5],
          ],
        },
      ],
    };
    const { rows } = unhcrTable(gap, selectRoutes(gap, emptyFilter), emptyFilter, speech);
    expect(rows.map(({ cells }) => cells.slice(1).map((cell) => cell.text))).toEqual([
      ['2010', '5 or fewer', '0'],
      ['2011', 'no data', 'no data'],
      ['2012', '12', '5 or fewer'],
    ]);
  });

  test('of arrivals that no source splits by sex are no data', () => {
    const table = arrivalsTable(
      fixtureAtlas,
      fixtureEvidence,
      selectRoutes(fixtureAtlas, emptyFilter),
      emptyFilter,
      speech,
    );
    expect(table.rows[0]?.cells.map((cell) => cell.text).slice(0, 4)).toEqual([
      '1950 to 1989',
      '607',
      'no data',
      'no data',
    ]);
  });
});

describe('sorting', () => {
  const table = arrivalsTable(atlas, evidence, everything, emptyFilter, speech);
  const totals = (rows: TableModel['rows']) => rows.map(({ cells }) => cells[1]?.sort);

  test('goes by the number and not by its words', () => {
    const up = totals(sortedRows(table, { column: 'total', direction: 1 }, 'en'));
    expect(up).toEqual(up.toSorted((a, b) => Number(a) - Number(b)));
    expect(totals(sortedRows(table, { column: 'total', direction: -1 }, 'en'))).toEqual(up.toReversed());
  });

  test('leaves the rows alone for a column that is not there', () => {
    expect(sortedRows(table, { column: 'nothing', direction: 1 }, 'en')).toBe(table.rows);
  });
});

describe('the files', () => {
  const tables = [
    routesTable(atlas, everything, speech),
    legsTable(atlas, everything, speech),
    factsTable(atlas, evidence, everything, true, speech),
    arrivalsTable(atlas, evidence, everything, emptyFilter, speech),
    unhcrTable(atlas, everything, emptyFilter, speech),
  ];

  test.each(tables.map((table) => [table.id, table] as const))('%s is read back row by row', (_id, table) => {
    const rows = csvParse(tableCsv(table));
    expect(rows.columns).toEqual(table.columns.map(({ id }) => id));
    expect(rows).toHaveLength(table.rows.length);
    expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
    expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
  });

  test('the facts keep their numbers and name every source', () => {
    const rows = csvParse(tableCsv(factsTable(atlas, evidence, everything, true, speech)));
    for (const row of rows) {
      const fact = evidence.facts[row['fact'] ?? ''];
      const number = fact?.value ?? [fact?.low, fact?.high].filter((end) => end !== undefined).join('/');
      expect(row['value']).toBe(String(number));
      for (const { source } of fact?.sources ?? []) expect(row['sources']).toContain(source);
    }
  });

  test('hold no cell that a spreadsheet takes for a formula', () => {
    const table: TableModel = {
      id: 'facts',
      title: '',
      caption: '',
      columns: [{ id: 'a', head: '' }],
      rows: ['=1+1', '+1', '-1', '@x', 'plain'].map((text) => ({ id: text, cells: [{ text }] })),
    };
    expect(csvParse(tableCsv(table)).map((row) => row['a'])).toEqual(["'=1+1", "'+1", "'-1", "'@x", 'plain']);
  });
});
