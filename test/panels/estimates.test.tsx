import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs } from '../../src/domain/atlas';
import { plotsOf } from '../../src/domain/estimates';
import { figureWords } from '../../src/panels/evidence/figureWords';
import { loadSpeech } from '../../src/i18n/speech';
import { axisOf, offersLog } from '../../src/panels/estimates/axis';
import { conflictCsv } from '../../src/panels/estimates/conflictCsv';
import { EstimatesPage } from '../../src/panels/estimates/EstimatesPage';
import { fixtureEdition } from '../fixtures/atlas';
import { renderPanel, textOf } from '../support/renderPanel';

const { editions } = loadData();

describe.each(langs)('the estimates in %s', (lang) => {
  const { atlas, evidence } = editions[lang];

  test('show every member of every question with its own value', async () => {
    const speech = await loadSpeech(lang);
    const markup = await renderPanel(<EstimatesPage />, { atlas, evidence }, { page: 'estimates' });
    const rows = [...markup.matchAll(/<tr data-fact="([^"]+)">(.*?)<\/tr>/gsu)];
    expect(rows).toHaveLength(evidence.conflicts.reduce((sum, one) => sum + one.members.length, 0));
    const wanted = evidence.conflicts.flatMap((one) => plotsOf(one, evidence).flatMap((plot) => plot.rows));
    for (const [index, row] of wanted.entries()) {
      const [, id, cells = ''] = rows[index] ?? [];
      expect(id).toBe(row.fact.id);
      expect(textOf(cells)).toContain(row.member.who.text.replaceAll(/\s+/gu, ' '));
      const value =
        row.glyph === 'words' ? (row.member.what ?? row.fact.statement).text : figureWords(row.fact, speech);
      expect(textOf(cells)).toContain(value.replaceAll(/\s+/gu, ' ').trim());
      expect(cells).toContain(`/fact/${row.fact.id}/`);
    }
  });

  test('need no inline style and no script', async () => {
    const markup = await renderPanel(<EstimatesPage />, { atlas, evidence }, { page: 'estimates' });
    expect(markup).not.toMatch(/\sstyle=|<script|onclick/u);
  });
});

describe('one question', () => {
  const { atlas, evidence } = editions.en;
  const open = (conflict: string) =>
    renderPanel(<EstimatesPage />, { atlas, evidence }, { page: 'estimates', selection: { conflict } });

  test('stands alone at its address, its index entry marked', async () => {
    const markup = await open('people-in-china');
    expect(markup.match(/<h1/gu)).toHaveLength(1);
    expect(markup).toMatch(/href="[^"]*\/estimates\/people-in-china\/"[^>]*aria-current="page"/u);
    expect(textOf(markup)).toContain('The lowest printed number is 6,000, the highest 300,000.');
    expect(textOf(markup)).toContain('The atlas does not average them and does not pick one.');
  });

  test('says no lowest and highest where kinds of count differ, and why they are not added', async () => {
    const text = textOf(await open('in-the-united-kingdom'));
    expect(text).not.toContain('The lowest printed number');
    expect(text).toContain('They count in 4 ways');
    expect(text).toContain('These two are not added');
  });

  test('has one axis for each unit, and no axis for words', async () => {
    expect((await open('canada-2011')).match(/<table/gu)).toHaveLength(3);
    expect(await open('asylum-in-the-region')).not.toContain('estimate-grid');
  });

  test('has a legend of the marks in use alone', async () => {
    const markup = await open('returns-october-2023');
    const legend = /<ul class="estimate-legend".*?<\/ul>/su.exec(markup)?.[0] ?? '';
    expect([...legend.matchAll(/estimate-sample" data-glyph="(\w+)"/gu)].map(([, glyph]) => glyph)).toEqual(['range']);
  });

  test('that does not exist says so and leads to all', async () => {
    const markup = await open('no-such-question');
    expect(textOf(markup)).toContain('There is no question “no-such-question” in the atlas');
  });
});

describe('an axis', () => {
  const { conflicts, ...evidence } = editions.en.evidence;
  const plots = conflicts
    .flatMap((one) => plotsOf(one, { ...evidence, conflicts }))
    .filter(({ glyphs }) => glyphs.length > 0);

  test.each(plots.map((plot) => [plot.rows[0]?.key ?? '', plot] as const))(
    'of %s holds all its marks, from zero',
    (_, plot) => {
      const axis = axisOf(plot, 'linear');
      expect(axis.at(0)).toBe(0);
      expect(axis.ticks[0]).toBe(0);
      for (const { low, high } of plot.rows) {
        if (low === null || high === null) continue;
        expect(axis.at(low)).toBeLessThanOrEqual(axis.at(high));
        expect(axis.at(high)).toBeLessThanOrEqual(100);
      }
    },
  );

  test('is logarithmic only where it is offered, and then has no zero', () => {
    for (const plot of plots.filter(offersLog)) {
      const axis = axisOf(plot, 'log');
      expect(Math.min(...axis.ticks)).toBeGreaterThan(0);
      expect(axis.at(plot.min)).toBeGreaterThanOrEqual(0);
      expect(axis.at(plot.max)).toBeLessThanOrEqual(100);
    }
    expect(plots.some(offersLog)).toBe(true);
    expect(plots.filter(({ unit }) => unit === 'percent').some(offersLog)).toBe(false);
  });
});

describe('the file of a question', () => {
  test('holds every row with its numbers as they are', () => {
    const { evidence } = fixtureEdition('en');
    const [conflict] = evidence.conflicts;
    if (!conflict) throw new Error('the fixture has a conflict');
    const rows = csvParse(conflictCsv(conflict, evidence));
    expect(rows.map(({ fact, value, low, high, year }) => [fact, value, low, high, year])).toEqual([
      ['ext-904', '581', '', '', '2010'],
      ['ext-905', '', '900', '1100', ''],
    ]);
  });
});
