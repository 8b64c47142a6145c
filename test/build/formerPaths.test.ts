import { expect, it } from 'vitest';
import { formerPaths } from '../../src/build/prerender/formerPaths';
import { defaultView, emptySelection } from '../../src/domain/view';

const redirects = { gobi: 'through-mongolia', 'through-mongolia': 'mongolia', 'ring-a': 'ring-b', 'ring-b': 'ring-a' };
const mongolia = { ...defaultView(), selection: { ...emptySelection, route: 'mongolia' } };

it.each([
  ['route/mongolia/', ['route/gobi/', 'route/through-mongolia/']],
  ['embed/ko/route/mongolia/', ['embed/ko/route/gobi/', 'embed/ko/route/through-mongolia/']],
])('%s stands in for the slugs that became it', (path, expected) => {
  expect(formerPaths(path, mongolia, redirects)).toEqual(expected);
});

it('no other page stands in for a route', () => {
  expect(formerPaths('', defaultView(), redirects)).toEqual([]);
  expect(formerPaths('fact/levi-001/', { ...mongolia, page: 'fact' }, redirects)).toEqual([]);
  expect(
    formerPaths('route/ring-c/', { ...mongolia, selection: { ...emptySelection, route: 'ring-c' } }, redirects),
  ).toEqual([]);
});
