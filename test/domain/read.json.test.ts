import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAndColumn } from '../../src/domain/read/bytes';
import { readJson } from '../../src/domain/read/json';

const harmless = fc
  .jsonValue({ maxDepth: 6 })
  .filter((value) => !JSON.stringify(value).match(/__proto__|constructor|prototype/u));

test('what JSON.parse reads, this reads the same, however it is laid out', () => {
  fc.assert(
    fc.property(harmless, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(readJson(text).value).toEqual(JSON.parse(text));
    }),
  );
});

/** True when the reader takes the text without throwing. */
function isRead(read: (text: string) => unknown, text: string): boolean {
  try {
    read(text);
    return true;
  } catch {
    return false;
  }
}

test('what JSON.parse refuses, this refuses', () => {
  fc.assert(
    fc.property(harmless, fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', 'x', '\u0001'), (value, at, put) => {
      const whole = JSON.stringify(value);
      const where = at % (whole.length + 1);
      const text = whole.slice(0, where) + put + whole.slice(where + 1);
      expect(isRead(readJson, text)).toBe(isRead(JSON.parse, text));
    }),
  );
});

test('places of values are found by their path, or the nearest that holds them', () => {
  const text = '{\r\n  "a": [\r\n    1,\r\n    { "b": "x" }\r\n  ]\r\n}';
  const at = (...path: (string | number)[]) => lineAndColumn(text, readJson(text).offsetOf(path));
  expect(at()).toEqual({ line: 1, column: 1 });
  expect(at('a')).toEqual({ line: 2, column: 3 });
  expect(at('a', 1, 'b')).toEqual({ line: 4, column: 7 });
  expect(at('a', 1, 'missing')).toEqual({ line: 4, column: 5 });
});
