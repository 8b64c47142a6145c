import { expect, test } from 'vitest';
import labels from '../../src/map/basemap/labels.json';
import { mercator } from '../../src/domain/geometry';
import { projector, startFrame } from '../../src/map/frame';
import { atlasNames } from '../../src/map/live/atlasNames';
import type { Box } from '../../src/map/sketch/collide';

const namesOf = (labelled: readonly string[]): unknown[] =>
  atlasNames(labels, 'en', new Set(labelled), { frame: startFrame(1060, 610), taken: [] }).features.map(
    ({ properties }) => properties?.['name'] as unknown,
  );

test('the map names no country and no province that a route names', () => {
  expect(namesOf([])).toEqual(expect.arrayContaining(['Mongolia', 'Liaoning', 'Jilin']));
  const rest = namesOf(['MNG', 'CN-LN']);
  expect(rest).not.toContain('Mongolia');
  expect(rest).not.toContain('Liaoning');
  expect(rest).toContain('Jilin');
});

test('names of the ground keep off gates and parts of the page', () => {
  const frame = startFrame(1060, 610);
  const [x, y] = projector(frame)(mercator([103.3, 46.6]));
  const namesUnder = (taken: readonly Box[]): unknown[] =>
    atlasNames(labels, 'en', new Set(), { frame, taken }).features.map(
      ({ properties }) => properties?.['name'] as unknown,
    );
  expect(namesUnder([{ x: x + 300, y, width: 40, height: 20 }])).toContain('Mongolia');
  const rest = namesUnder([{ x: x - 20, y: y - 10, width: 40, height: 20 }]);
  expect(rest).not.toContain('Mongolia');
  expect(rest).toContain('Jilin');
});
