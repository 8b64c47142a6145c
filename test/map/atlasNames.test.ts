import { expect, test } from 'vitest';
import { mercator } from '../../src/domain/geometry';
import { projector, startFrame } from '../../src/map/frame';
import { atlasNames } from '../../src/map/live/atlasNames';
import { labelledIn } from '../../src/map/live/viewData';
import { pictureOf, sizes, viewsOf } from './scenes';

const namesOf = (labelled: readonly string[]): unknown[] =>
  atlasNames('en', new Set(labelled), { frame: startFrame(1060, 610), taken: [] }).features.map(
    ({ properties }) => properties?.['name'] as unknown,
  );

test('the map names no country and no province that a route names', () => {
  expect(namesOf([])).toEqual(expect.arrayContaining(['Mongolia', 'Liaoning', 'Jilin']));
  const rest = namesOf(['MNG', 'CN-LN']);
  expect(rest).not.toContain('Mongolia');
  expect(rest).not.toContain('Liaoning');
  expect(rest).toContain('Jilin');
});

test('names of the ground keep off gates and parts of the page, and name no country twice', () => {
  const [wide] = sizes;
  const view = viewsOf('en').find(({ name }) => name.startsWith('Europe'))?.view;
  if (!wide || !view) throw new Error('The Europe view is gone.');
  const { atlas, frame, scene } = pictureOf('en', view, wide);
  const labelled = labelledIn(scene, atlas);
  const { features } = atlasNames('en', labelled, scene);
  const names = features.map(({ properties }) => String(properties?.['name']));
  expect(names).toContain('Finland');
  expect(names).not.toContain('Germany');
  const under = features.filter(({ geometry }) => {
    const [lng = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
    const [x, y] = projector(frame)(mercator([lng, lat]));
    return scene.taken.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  });
  expect(under).toEqual([]);
  expect(atlasNames('en', labelled, { ...scene, taken: [] }).features.length).toBeGreaterThan(features.length);
});
