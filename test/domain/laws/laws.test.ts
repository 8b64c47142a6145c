import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { laws } from '../../../src/domain/laws/index';
import { copiedRun } from '../../../src/domain/laws/seedRuns';
import { edited, geodataFiles } from '../../fixtures/geodata';
import { saidOf } from './breaks';

test('the fixture keeps every law', () => {
  expect(saidOf(geodataFiles)).toEqual([]);
});

test('each law has a broken copy that it names', () => {
  const folder = new URL('.', import.meta.url);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const tested = texts.flatMap((text) => [...text.matchAll(/breaks\(\s*'(\w+)'/gu)].map(([, law]) => law));
  expect(new Set(tested)).toEqual(new Set(Object.keys(laws)));
});

test('a copied run is found whatever its case, spaces and punctuation, and not when one word differs', () => {
  expect(copiedRun('a CONSTITUTION, of  the “Republic of Korea”')).toBe('constitution of the republic of korea');
  expect(copiedRun('see the constitution of the Republic in Korea')).toBeNull();
  expect(copiedRun('')).toBeNull();
});

test('words that only look like forbidden ones are let through', () => {
  const text = {
    en: 'People feel that feeding a family was hard; some guidance changed.',
    ko: '그들은 지역을 떠났다.',
    pl: 'Scena była pusta, a ocena trudna.',
  };
  expect(saidOf(edited('legs.geojson', ['features', 0, 'properties', 'text'], text))).toEqual([]);
});
