import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Reading, checking and localising happen at build time: their code and packages are never sent to a reader. */
const buildOnly = /\/(?:read|laws|edition|edtf|records|series)(?:\/\w+)?'|'(?:edtf|valibot|@valibot\/to-json-schema)'/u;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
  .filter((path) => !/^(?:build\/|domain\/(?:read|laws|edition|edtf|records|series)(?:\/|\.))/u.test(path));

test('no module of the app imports what only the build needs', () => {
  expect(files).toContain('domain/filter.ts');
  const importing = files.filter((path) => {
    const values =
      readFileSync(`src/${path}`, 'utf8').match(/^(?:import|export) (?!type )[^;]*? from '[^']+'/gmu) ?? [];
    return values.some((line) => buildOnly.test(line));
  });
  expect(importing).toEqual([]);
});
