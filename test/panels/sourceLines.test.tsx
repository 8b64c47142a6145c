import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { HelpDialog } from '../../src/panels/dialogs/HelpDialog';
import { linesOf, SourceLines } from '../../src/panels/evidence/SourceLines';
import { ArrivalsTable } from '../../src/panels/timeline/ArrivalsTable';
import { renderPanel, textOf } from '../support/renderPanel';

const { editions } = loadData();
const { atlas, evidence } = editions.en;
const chapters = atlas.stories.flatMap((story) => story.chapters);

describe('what a chapter rests on', () => {
  test('is one line a source, each locator once, and every fact is behind some line', () => {
    for (const { facts } of chapters) {
      const lines = linesOf(facts, evidence);
      const named = lines.flatMap(({ sources }) => sources.map(({ id }) => id));
      expect(new Set(named).size).toBe(named.length);
      const cited = facts.flatMap((id) => evidence.facts[id]?.sources ?? []);
      for (const { source, locator } of cited) {
        expect(lines.find(({ sources }) => sources.some(({ id }) => id === source))?.places.has(locator)).toBe(true);
      }
      expect(lines.reduce((sum, { places }) => sum + places.size, 0)).toBeLessThanOrEqual(cited.length);
    }
    const some = chapters.find(({ facts }) => {
      const places = facts.flatMap((id) => evidence.facts[id]?.sources.map((at) => `${at.source} ${at.locator}`) ?? []);
      return new Set(places).size < places.length;
    });
    expect(some, 'no chapter cites one place twice: this test would prove nothing').toBeDefined();
  });

  test('joins the locators, the name leading to the source and each locator to a fact', async () => {
    const facts = Object.values(evidence.facts).filter(
      ({ sources }) => sources.length === 1 && sources[0]?.locator !== 'whole page',
    );
    const first = facts.find((fact) => facts.some((other) => isBeside(fact, other)));
    const second = facts.find((other) => first && isBeside(first, other));
    if (!first || !second) throw new Error('No source of the data is cited in two places.');
    const markup = await renderPanel(
      <SourceLines facts={[first.id, second.id, first.id]} evidence={evidence} />,
      editions.en,
      { page: 'story' },
    );
    expect(markup.match(/<li/gu)).toHaveLength(1);
    expect(textOf(markup)).toContain(`, ${first.sources[0]?.locator} , ${second.sources[0]?.locator}`);
    expect(markup).toContain(`/sources/#source-${first.sources[0]?.source}"`);
    expect(markup.match(/\/fact\//gu)).toHaveLength(2);
  });

  test('names copies of one table together and its places once', async () => {
    const chapter = chapters.find(({ id }) => id === 'stock-and-flow');
    const markup = await renderPanel(<SourceLines facts={chapter?.facts ?? []} evidence={evidence} />, editions.en, {
      page: 'story',
    });
    expect(textOf(markup).match(/population at year end: 2010/gu)).toHaveLength(1);
    expect(textOf(markup)).toContain('UNHCR 2026 ; UNHCR 2023 , population at year end: 2010');
  });

  test('give a page that is cited whole no locator: its name leads to the fact', async () => {
    const whole = Object.values(evidence.facts).find(
      ({ sources }) => sources.length === 1 && sources[0]?.locator === 'whole page',
    );
    if (!whole) throw new Error('No fact of the data cites a whole page alone.');
    const markup = await renderPanel(<SourceLines facts={[whole.id]} evidence={evidence} />, editions.en, {
      page: 'story',
    });
    expect(markup).toContain(`/fact/${whole.id}/`);
    expect(markup).not.toContain('whole page');
    expect(markup.match(/<a /gu)).toHaveLength(1);
  });
});

const isBeside = (a: (typeof evidence.facts)[string], b: (typeof evidence.facts)[string]): boolean =>
  a.sources[0]?.source === b.sources[0]?.source &&
  a.sources[0]?.locator !== b.sources[0]?.locator &&
  ![a, b].some((fact) => fact.sources[0]?.locator.includes(','));

test('each source of a year of arrivals leads to its own entry', async () => {
  const markup = await renderPanel(<ArrivalsTable />, editions.en, { page: 'map' });
  const sources = new Set(atlas.arrivals.filter((row) => row.status !== 'unverified').flatMap((row) => row.sources));
  for (const id of sources) expect(markup).toContain(`href="/sources/#source-${id}"`);
});

test('the switch of the letter keys says whether it is on', async () => {
  const markup = await renderPanel(<HelpDialog />, editions.en, { page: 'map' });
  expect(markup).toMatch(/<input[^>]*role="switch"[^>]*aria-checked="(true|false)"/u);
});
