import { expect, test } from 'vitest';
import { reachOf } from '../../src/build/firstChunk';

const graph: Record<string, readonly string[]> = {
  main: ['react', 'panel'],
  panel: ['react', 'view'],
  view: ['panel'],
  react: [],
  map: ['react', 'library'],
  library: [],
};
const read = (id: string) => (graph[id] ? { importedIds: graph[id] } : null);

test('the first view is what the entry imports, on and on, and nothing it fetches later', () => {
  expect([...reachOf('main', read)].toSorted()).toEqual(['main', 'panel', 'react', 'view']);
});

test('a module that the bundler knows nothing of is part of it and leads nowhere', () => {
  expect([...reachOf('elsewhere', read)]).toEqual(['elsewhere']);
});
