import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs } from '../../src/domain/atlas';
import { yearOf } from '../../src/domain/figures';
import { placeMeets } from '../../src/domain/filter';
import { emptyFilter } from '../../src/domain/view';
import { countsInView, factsInView } from '../../src/panels/evidence/figuresInView';
import { FiguresInView } from '../../src/panels/FiguresInView';
import { renderPanel, textOf } from '../support/renderPanel';

const { editions } = loadData();
const { atlas, evidence } = editions.en;
const europe = { ...emptyFilter, to: ['europe'] };
const years = [{ start: 1990, end: 2009 }];

describe('figures for a view', () => {
  test('give each country of the destination its last count within the years', () => {
    const counts = countsInView(atlas, europe, years);
    const britain = atlas.unhcr.find(({ place }) => place === 'gbr')?.rows.find(([year]) => year === 2009);
    expect(counts.find(({ place }) => place === 'gbr')).toMatchObject({ year: 2009, refugees: britain?.[1] });
    expect(new Set(counts.map(({ place }) => place)).size).toBe(counts.length);
    for (const { place, year } of counts) {
      expect(placeMeets(atlas, place, ['europe'])).toBe(true);
      expect(year).toBeLessThanOrEqual(2009);
    }
  });

  test('leave out what is text only, withdrawn, elsewhere, or outside the years, and say each quantity once', () => {
    const facts = factsInView(atlas, evidence, europe, years);
    expect(facts.length).toBeGreaterThan(3);
    const anywhere = { ...emptyFilter, to: Object.keys(atlas.places) };
    for (const fact of factsInView(atlas, evidence, anywhere, [])) {
      expect(fact.flags).not.toContain('text-only');
      expect(fact.tier).toBe(1);
    }
    for (const fact of facts) {
      expect(placeMeets(atlas, fact.destination ?? '', ['europe'])).toBe(true);
      expect(yearOf(fact) ?? 0).toBeLessThanOrEqual(2009);
    }
    const arrived = factsInView(atlas, evidence, { ...emptyFilter, to: ['kor'] }, []).map(({ value }) => value);
    expect(arrived).toContain(34_537);
    expect(arrived).not.toContain(34_314);
  });

  test('need a destination', async () => {
    expect(await renderPanel(<FiguresInView />, editions.en, { page: 'map', filter: { eras: ['1990s'] } })).toBe('');
  });

  test.each(langs)('stand as rows with value, year and source in %s', async (lang) => {
    const markup = await renderPanel(<FiguresInView />, editions[lang], {
      page: 'map',
      filter: { to: ['europe'], time: { from: 1990, to: 2009 } },
    });
    const counts = countsInView(atlas, europe, years);
    const facts = factsInView(editions[lang].atlas, editions[lang].evidence, europe, years);
    expect(markup.match(/class="view-row"/gu)).toHaveLength(counts.length + facts.length);
    for (const { id } of facts) expect(markup).toContain(`/fact/${id}/`);
    const text = textOf(markup);
    for (const { place, year } of counts) {
      expect(text).toContain(editions[lang].atlas.places[place]?.name ?? place);
      expect(text).toContain(String(year));
    }
  });

  test('name the questions on the destination on which sources disagree', async () => {
    const markup = await renderPanel(<FiguresInView />, editions.en, { page: 'map', filter: { to: ['gbr'] } });
    const here = atlas.conflicts.filter(({ places }) => places.includes('gbr'));
    expect(here.length).toBeGreaterThan(0);
    for (const { slug } of here) expect(markup).toContain(`/estimates/${slug}/`);
  });
});
