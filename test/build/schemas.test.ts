import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/build/schemas';
import { geodataFiles } from '../fixtures/geodata';

const schemas = jsonSchemas();
const content = (path: string): unknown => JSON.parse(geodataFiles[path] ?? 'null');
const validate = (name: string, value: unknown): boolean => {
  // "$schema" of a schema of ours names the draft; draft 7 is the default.
  return new Ajv({ strict: false, formats: { date: true } }).compile(
    JSON.parse(schemas[`${name}.schema.json`] ?? '') as object,
  )(value);
};

test('the schemas in geodata/schema are those of the records; if not, run src/build/schemas.ts', () => {
  const stored = readdirSync('geodata/schema').map((name) => [name, readFileSync(`geodata/schema/${name}`, 'utf8')]);
  expect(Object.fromEntries(stored)).toEqual(schemas);
});

test.each([
  ['edition', 'edition.json'],
  ['sources', 'sources.json'],
  ['facts', 'facts/external.json'],
  ['places', 'places.geojson'],
  ['legs', 'legs.geojson'],
  ['routes', 'routes.json'],
  ['eras', 'eras.json'],
  ['events', 'events.json'],
  ['conflicts', 'conflicts.json'],
  ['stories', 'stories/first.json'],
  ['glossary', 'glossary.json'],
  ['redirects', 'redirects.json'],
])('the schema %s accepts the fixture and refuses an unknown field', (name, path) => {
  expect(validate(name, content(path))).toBe(true);
  const text = JSON.stringify(content(path)).replace(/"id":|"edition":|"redirects":\{/u, '"price":1,$&');
  const wrong = name === 'redirects' ? { price: 1 } : (JSON.parse(text) as unknown);
  expect(validate(name, wrong)).toBe(false);
});

test('the worked examples of geodata/README.md are lawful records', () => {
  const blocks = [...readFileSync('geodata/README.md', 'utf8').matchAll(/```json\n([^]*?)```/gu)].map(
    ([, text]) => JSON.parse(text ?? '') as unknown,
  );
  const [source, fact, leg, route] = blocks;
  expect(blocks).toHaveLength(4);
  const $schema = '';
  expect(validate('sources', [source])).toBe(true);
  expect(validate('facts', { $schema, facts: [fact] })).toBe(true);
  expect(validate('legs', { type: 'FeatureCollection', features: [leg] })).toBe(true);
  expect(validate('routes', { $schema, routes: [route] })).toBe(true);
});
