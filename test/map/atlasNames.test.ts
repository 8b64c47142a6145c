import { expect, test } from 'vitest';
import { atlasNames } from '../../src/map/live/atlasNames';

const namesOf = (labelled: readonly string[]): unknown[] =>
  atlasNames('en', new Set(labelled)).features.map(({ properties }) => properties?.['name'] as unknown);

test('the map names no country and no province that a route names', () => {
  expect(namesOf([])).toEqual(expect.arrayContaining(['Mongolia', 'Liaoning', 'Jilin']));
  const rest = namesOf(['MNG', 'CN-LN']);
  expect(rest).not.toContain('Mongolia');
  expect(rest).not.toContain('Liaoning');
  expect(rest).toContain('Jilin');
});
