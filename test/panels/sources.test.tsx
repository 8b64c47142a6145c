import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs } from '../../src/domain/atlas';
import { SourcesPage } from '../../src/panels/sources/SourcesPage';
import { fixtureEdition } from '../fixtures/atlas';
import { renderPanel, textOf } from '../support/renderPanel';

const { editions } = loadData();

describe.each(langs)('sources and method in %s', (lang) => {
  const { atlas, evidence } = editions[lang];
  const page = renderPanel(<SourcesPage />, { atlas, evidence }, { page: 'sources' });

  test('has an anchor for every source and a link to every fact', async () => {
    const markup = await page;
    for (const id of Object.keys(evidence.sources)) expect(markup).toContain(`id="source-${id}"`);
    for (const id of Object.keys(evidence.facts)) expect(markup).toContain(`/fact/${id}/`);
  });

  test('has every part that its contents name, each id once', async () => {
    const markup = await page;
    const ids = [...markup.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    for (const [, id] of markup.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(id);
  });

  test('gives every term with its Hangul, and every doubt', async () => {
    const text = textOf(await page);
    for (const term of evidence.glossary) expect(text).toContain((term.hangul ?? term.name).replaceAll(/\s+/gu, ' '));
    const doubts = Object.values(evidence.facts).flatMap((fact) => fact.doubt ?? []);
    expect(doubts.length).toBeGreaterThan(0);
    for (const doubt of doubts) expect(text).toContain(doubt.text.replaceAll(/\s+/gu, ' ').trim());
  });

  test('needs no inline style', async () => {
    expect(await page).not.toMatch(/\sstyle=/u);
  });
});

test('a withdrawn fact stays, with its reason', async () => {
  const { atlas, evidence } = fixtureEdition('en');
  const [id = ''] = Object.keys(evidence.facts);
  const fact = evidence.facts[id];
  if (!fact) throw new Error('the fixture has facts');
  const withdrawn = { ...fact, withdrawn: { on: '2026-12-01', reason: { text: 'The page was misread.' } } };
  const edition = { atlas, evidence: { ...evidence, facts: { ...evidence.facts, [id]: withdrawn } } };
  const text = textOf(await renderPanel(<SourcesPage />, edition, { page: 'sources' }));
  expect(text).toContain('Withdrawn facts');
  expect(text).toContain('The page was misread.');
});
