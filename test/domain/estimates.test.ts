import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import type { Conflict, ConflictMember, Evidence, Fact } from '../../src/domain/atlas';
import { kindsOfCount, plotsOf, printedEnds, rowsOf, unlikePair } from '../../src/domain/estimates';
import { fixtureEvidence } from '../fixtures/atlas';

const fact = (id: string, rest: Partial<Fact>): Fact => ({
  id,
  kind: 'stock',
  statement: { text: `What ${id} says.` },
  sources: [{ source: 'sample-2012', locator: 'p. 1' }],
  status: 'single-source',
  certainty: { text: 'reported' },
  span: null,
  via: [],
  conflicts: ['c1'],
  tier: 1,
  flags: [],
  ...rest,
});

const facts: readonly Fact[] = [
  fact('range', { measure: 'stock', unit: 'persons', low: 50, high: 130 }),
  fact('one', { measure: 'stock', unit: 'persons', value: 40 }),
  fact('list', { measure: 'stock', unit: 'persons', low: 10, high: 300 }),
  fact('flow', { measure: 'flow', unit: 'persons', value: 7000 }),
  fact('claims', { measure: 'flow', unit: 'claims', value: 26 }),
  fact('applications', { measure: 'flow', unit: 'applications', value: 25 }),
  fact('granted', { measure: 'flow', unit: 'grants', value: 9 }),
  fact('said', { measure: 'flow', unit: 'persons', words: { text: 'tens of thousands' } }),
  fact('mute', {}),
];

const evidence: Evidence = {
  ...fixtureEvidence,
  facts: Object.fromEntries(facts.map((one) => [one.id, one])),
};

const member = (id: string, mark: ConflictMember['mark'], year?: number, figure?: ConflictMember['figure']) => ({
  fact: id,
  mark,
  who: { text: `who says ${id}` },
  ...(year === undefined ? {} : { year }),
  ...(figure === undefined ? {} : { figure }),
});

const conflict = (...members: readonly ConflictMember[]): Conflict => ({
  id: 'c1',
  slug: 'people',
  title: { text: 'People' },
  question: { text: 'How many?' },
  members,
  reading: [],
  places: [],
  routes: [],
});

describe('the rows of a question', () => {
  test('stand by the year described, undated ones last', () => {
    const rows = rowsOf(
      conflict(member('one', 'value'), member('list', 'span', 2002), member('range', 'range', 1998)),
      evidence,
    );
    expect(rows.map((row) => row.fact.id)).toEqual(['range', 'list', 'one']);
  });

  test('show the part of a listing fact that they are for, with a key of their own', () => {
    const rows = rowsOf(
      conflict(member('list', 'upper', 2002, { high: 10 }), member('list', 'value', 2002, { value: 30 })),
      evidence,
    );
    expect(rows.map(({ low, high, glyph }) => [low, high, glyph])).toEqual([
      [10, 10, 'upper'],
      [30, 30, 'value'],
    ]);
    expect(rows.map((row) => [row.fact.value, row.fact.low, row.fact.high])).toEqual([
      [undefined, undefined, 10],
      [30, undefined, undefined],
    ]);
    expect(new Set(rows.map((row) => row.key)).size).toBe(2);
  });

  test('in words have nothing to draw, even where the fact has a number', () => {
    const [row] = rowsOf(conflict(member('one', 'words', 2001)), evidence);
    expect(row).toMatchObject({ glyph: 'words', low: null, high: null });
  });

  test('tell a part given as one value from a part given as a range', () => {
    const rows = rowsOf(conflict(member('one', 'part', 1), member('range', 'part', 2)), evidence);
    expect(rows.map((row) => row.glyph)).toEqual(['partValue', 'part']);
  });
});

describe('the plots of a question', () => {
  test('never put two units on one axis', () => {
    const plots = plotsOf(conflict(member('one', 'value', 1), member('granted', 'value', 2)), evidence);
    expect(plots.map(({ unit, rows }) => [unit, rows.map((row) => row.fact.id)])).toEqual([
      ['persons', ['one']],
      ['grants', ['granted']],
    ]);
  });

  test('take a claim and an application for the same thing', () => {
    const plots = plotsOf(conflict(member('claims', 'value', 1), member('applications', 'value', 2)), evidence);
    expect(plots.map(({ unit }) => unit)).toEqual(['claims']);
  });

  test('keep words beside the only axis, and apart where there are two', () => {
    const words = member('mute', 'words', 3);
    const one = plotsOf(conflict(member('one', 'value', 1), words), evidence);
    expect(one.map(({ rows }) => rows.length)).toEqual([2]);
    const two = plotsOf(conflict(member('one', 'value', 1), member('granted', 'value', 2), words), evidence);
    expect(two.map(({ unit, rows }) => [unit, rows.length])).toEqual([
      ['persons', 1],
      ['grants', 1],
      [null, 1],
    ]);
  });

  test('tell the printed ends only where all rows count alike', () => {
    const alike = plotsOf(
      conflict(member('range', 'range', 1), member('one', 'value', 2), member('said', 'words', 3)),
      evidence,
    );
    expect(printedEnds(alike)).toMatchObject({ min: 40, max: 130 });
    const mixed = plotsOf(conflict(member('range', 'range', 1), member('flow', 'value', 2)), evidence);
    expect(printedEnds(mixed)).toBeNull();
    expect(kindsOfCount(mixed)).toBe(2);
  });

  test('name the first two figures that must not be added', () => {
    const mixed = plotsOf(conflict(member('one', 'value', 1), member('flow', 'value', 2)), evidence);
    expect(unlikePair(mixed)).toMatchObject({ a: { id: 'one' }, b: { id: 'flow' }, why: 'measure' });
    const units = plotsOf(conflict(member('claims', 'value', 1), member('granted', 'value', 2)), evidence);
    expect(unlikePair(units)).toMatchObject({ why: 'unit' });
    expect(
      unlikePair(plotsOf(conflict(member('claims', 'value', 1), member('applications', 'value', 2)), evidence)),
    ).toBeNull();
  });
});

describe('the data', () => {
  const { atlas, evidence: real } = loadData().editions.en;

  test.each(real.conflicts.map((one) => [one.slug, one] as const))('%s shows every member once', (_slug, one) => {
    const shown = plotsOf(one, real).flatMap((plot) => plot.rows.map((row) => row.member));
    expect(shown).toHaveLength(one.members.length);
    expect(new Set(shown)).toEqual(new Set(one.members));
  });

  test('has the questions that the atlas lists', () => {
    expect(real.conflicts.map((one) => one.slug)).toEqual(atlas.conflicts.map((one) => one.slug));
  });
});
