import { expect, test } from 'vitest';
import { readAtlas, readDraft, writeProblem, type DataFiles } from '../../src/domain/read';
import { edited, editedText, geodataFiles } from '../fixtures/geodata';

const said = (files: DataFiles): string[] => readAtlas(files).problems.map((problem) => writeProblem(problem));
const routes = geodataFiles['routes.json'] ?? '';
const withRoutes = (content: string | Uint8Array): DataFiles => ({ ...geodataFiles, 'routes.json': content });
/** What is said of the file itself, without the laws that miss its records. */
const fileSaid = (files: DataFiles): string[] =>
  readAtlas(files)
    .problems.filter(({ law }) => ['reading', 'json', 'shape'].includes(law))
    .map((problem) => writeProblem(problem));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const codes = [0xfeff, ...Array.from(text, (char) => char.charCodeAt(0))];
  return Uint8Array.from(codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])));
};

test('the fixture reads without a word, deeply frozen', () => {
  const { data, problems } = readAtlas(geodataFiles);
  expect(problems).toEqual([]);
  expect(data?.facts).toHaveLength(8);
  expect(Object.isFrozen(data?.facts[0]?.sources[0])).toBe(true);
});

test('BOM, bytes and CRLF read as the plain text does', () => {
  const plain = readAtlas(geodataFiles).data;
  for (const text of [`\uFEFF${routes}`, bytes(`\uFEFF${routes}`), bytes(routes), routes.replaceAll('\n', '\r\n')]) {
    expect(readAtlas(withRoutes(text))).toEqual({ data: plain, problems: [] });
  }
  const csv = editedText('series/unhcr.csv', (text) => text.replaceAll('\n', '\r\n'));
  expect(readAtlas(csv)).toEqual({ data: plain, problems: [] });
});

test.each<[string, string | Uint8Array, string]>([
  [
    'UTF-16 little endian',
    utf16(routes, true),
    '1:1 $ reading: the file is written in UTF-16 — save the file as UTF-8',
  ],
  ['UTF-16 big endian', utf16(routes, false), '1:1 $ reading: the file is written in UTF-16 — save the file as UTF-8'],
  [
    'UTF-16 without a mark',
    utf16(routes, true).slice(2),
    '1:1 $ reading: the file holds zero bytes: it is UTF-16 without a mark, or no text at all — save the file as UTF-8',
  ],
  [
    'Latin-1',
    Uint8Array.from([...bytes('{"caf'), 0xe9, ...bytes('": 1}')]),
    '1:1 $ reading: the file is not UTF-8 (Latin-1 or another old encoding) — save the file as UTF-8',
  ],
  ['zero characters in a text', 'a\0b', '1:1 $ reading: the file holds zero characters — save the file as UTF-8'],
  ['nothing', '', '1:1 $ reading: the file is empty — restore its content'],
  ['blanks', ' \n ', '1:1 $ reading: the file is empty — restore its content'],
  [
    'an end cut off',
    '{\n  "routes": [\n    {"id": "a"',
    '3:15 $ reading: the file ends in the middle of the JSON — restore the missing end',
  ],
  ['a text cut off', '{\n  "rou', '2:7 $ reading: the file ends in the middle of the JSON — restore the missing end'],
  [
    'NaN',
    '{\n  "routes": NaN }',
    '2:13 $ reading: NaN is not a number in JSON — write the number, or leave the field out',
  ],
  [
    '-Infinity',
    '{ "routes": Infinity }',
    '1:13 $ reading: Infinity is not a number in JSON — write the number, or leave the field out',
  ],
  [
    'a comma too much',
    '{ "routes": [1, 2,] }',
    '1:19 $ reading: there is a comma before the end of a list — remove the comma',
  ],
  [
    'a comma missing',
    '{ "routes": [1 2] }',
    '1:16 $ reading: a comma or ] is missing — write a comma, or ] at the end',
  ],
  [
    'a comment',
    '{ // routes\n }',
    '1:3 $ reading: a key is missing or is not in double quotes — write the key in double quotes',
  ],
  [
    'single quotes',
    "{ 'routes': [] }",
    '1:3 $ reading: a key is missing or is not in double quotes — write the key in double quotes',
  ],
  ['a colon missing', '{ "routes" [] }', '1:12 $ reading: there is no colon after the key "routes" — write a colon'],
  [
    'a word',
    '{ "routes": undefined }',
    '1:13 $ reading: a value cannot start with "u" — write a value in double quotes, a number, true, false, null, [ or {',
  ],
  [
    'a plus sign',
    '{ "routes": +1 }',
    '1:13 $ reading: a value cannot start with "+" — write a value in double quotes, a number, true, false, null, [ or {',
  ],
  [
    'a raw line end in a text',
    '{ "routes": "a\nb" }',
    '1:13 $ reading: a text holds a raw line end or tab, or a wrong escape — write \\n for a line end, \\t for a tab',
  ],
  ['a second document', '{}\n{}', '2:1 $ reading: there is text after the end of the JSON — remove it'],
  [
    'HTML',
    '<!doctype html>',
    '1:1 $ reading: a value cannot start with "<" — write a value in double quotes, a number, true, false, null, [ or {',
  ],
  [
    'forty-one lists',
    '['.repeat(50) + ']'.repeat(50),
    '1:42 $ reading: values are nested deeper than 40 — flatten them',
  ],
])('%s is refused with line and column', (_, content, line) => {
  expect(fileSaid(withRoutes(content))).toEqual([`geodata/routes.json:${line}`]);
});

test.each<[string, string, string]>([
  ['null', 'null', '1:1 $ shape: the file is not an object — write { … } around its content'],
  ['a list', '[]', '1:1 $ shape: the file is not an object — write { … } around its content'],
  ['a number', '42', '1:1 $ shape: the file is not an object — write { … } around its content'],
  ['no records', '{ "$schema": "x" }', '1:1 $.routes shape: "routes" is not a list — write [ … ] around its records'],
  [
    'an unknown key',
    '{ "$schema": "x", "routes": [], "note": 1 }',
    '1:33 $.note shape: "note" is not a field of this file — remove it',
  ],
  [
    'no schema',
    '{ "routes": [] }',
    '1:1 $ shape: "$schema" is missing — point it to the file of this kind in geodata/schema/, so that an editor helps',
  ],
])('a file that is %s is refused', (_, content, line) => {
  expect(fileSaid(withRoutes(content))).toEqual([`geodata/routes.json:${line}`]);
});

test('a key written twice is a warning and the last one counts', () => {
  const files = editedText('edition.json', (text) =>
    text.replace('"firstYear": 1950,', '"firstYear": 1940,\n  "firstYear": 1950,'),
  );
  expect(said(files)).toEqual([
    'geodata/edition.json:5:3 $.firstYear json: warning: the key "firstYear" stands twice and the last one counts — remove one of them',
  ]);
  expect(readAtlas(files).data?.edition.firstYear).toBe(1950);
});

test('keys that reach a prototype are refused and reach nothing', () => {
  const files = editedText('edition.json', (text) =>
    text.replace('{', '{ "__proto__": { "polluted": 1 }, "constructor": 2,'),
  );
  expect(said(files)).toEqual([
    'geodata/edition.json:1:3 $.__proto__ json: the key "__proto__" is refused — use another key',
    'geodata/edition.json:1:35 $.constructor json: the key "constructor" is refused — use another key',
  ]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('a number too large is said at its place', () => {
  const files = editedText('facts/external.json', (text) => text.replace('"value": 581', '"value": 1e999'));
  expect(fileSaid(files)).toEqual([
    'geodata/facts/external.json:105:16 $.facts[3].value json: 1e999 is too large for a number — write the number in full',
    'geodata/facts/external.json:105:7 ext-904 shape: "value" is Infinity: a finite number is needed — write a value of that kind',
  ]);
});

test('all faults of all records are collected, each with its id, and a refused record is not missed twice', () => {
  const one = edited('facts/external.json', ['facts', 0, 'tier'], 7);
  const two = edited('facts/external.json', ['facts', 1, 'sources'], [], one);
  const three = edited('facts/external.json', ['facts', 2, 'price'], 'much', two);
  const four = edited('legs.geojson', ['features', 0, 'properties', 'kind'], undefined, three);
  expect(said(four)).toEqual([
    'geodata/facts/external.json:24:7 ext-901 shape: "tier" is 7 and should be (1 | 2 | 3) — use one of the words listed',
    'geodata/facts/external.json:37:7 ext-902 shape: "sources": a fact needs at least one source — add what is missing',
    'geodata/facts/external.json:75:7 ext-903 shape: "price" is not a field of this record — remove the key, or see the schema for the right name',
    'geodata/legs.geojson:8:7 hamgyong-jilin shape: "properties.kind" is missing — add it',
  ]);
});

test('a row too short, a word for a number and a missing column are said by row', () => {
  const files = editedText('series/unhcr.csv', (text) =>
    text.replace('2009,gbr,570,25,src-unhcr-sample,single-source,2,', '2009,gbr,570').replace('mng,5', 'mng,five'),
  );
  expect(said(files)).toEqual([
    'geodata/series/unhcr.csv:3:1 row 3 shape: the row has 3 cells and the header 8 — put texts with commas in double quotes, and close every quote',
    'geodata/series/unhcr.csv:4:1 row 4, column refugees shape: "refugees" is "five": a whole number without separators is needed — rewrite it in that form',
  ]);
});

test('missing and unknown files are named', () => {
  const { 'events.json': _, ...rest } = geodataFiles;
  expect(said({ ...rest, 'notes.txt': 'x' })).toEqual([
    'geodata/events.json $ reading: the file is missing — restore it; an empty list is a file too',
    'geodata/notes.txt $ reading: no file of this name belongs here — rename it, or move it out of geodata/',
  ]);
});

test('a draft shows what could be read', () => {
  const files = edited('routes.json', ['routes', 0, 'summary', 'pl'], undefined);
  expect(readAtlas(files).data).toBeNull();
  expect(readDraft(files).data?.routes).toHaveLength(3);
});
