import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { defaultView, emptyFilter, emptySelection, type View } from '../../src/domain/view';
import { pressKey } from '../../src/panels/shortcuts';
import { createAtlasStore } from '../../src/state/store';

const { atlas } = loadData().editions.en;
const unused = (): Promise<never> => Promise.reject(new Error('nothing is fetched here'));

function storeAt(view: Partial<View>) {
  return createAtlasStore({
    atlas,
    view: { ...defaultView('en'), ...view },
    base: '/',
    loaders: { atlas: unused, evidence: unused },
  });
}

const press = (key: string, store: ReturnType<typeof storeAt>) =>
  pressKey(
    { key, ctrlKey: false, metaKey: false, altKey: false, target: null, defaultPrevented: false },
    store.getState(),
  );

describe('the keys of the page', () => {
  test('Escape closes a story, and only then has nothing more to step back from', () => {
    const store = storeAt({ page: 'story', story: { id: 'the-russia-formula', chapter: 2 } });
    expect(store.getState().view.selection.route).toBe('russia-unhcr');
    expect(press('Escape', store)).toBe(true);
    const { view } = store.getState();
    expect([view.page, view.story, view.selection.route, view.filter.time]).toEqual(['map', null, null, null]);
    expect(press('Escape', store)).toBe(false);
  });

  test('"/" asks for the search where it is, and changes nothing else', () => {
    const store = storeAt({});
    const before = store.getState().view;
    expect(press('/', store)).toBe(true);
    expect(store.getState().searchAsked).toBe(true);
    expect(store.getState().view).toBe(before);
  });

  test.each<Partial<View>>([
    { page: 'sources' },
    { page: 'estimates' },
    { selection: { ...emptySelection, route: 'russia-unhcr' } },
    { page: 'story', story: { id: 'the-russia-formula', chapter: 1 } },
  ])('"/" leads to the search of the map from a page without one: %j', (from) => {
    const store = storeAt(from);
    press('/', store);
    const { view, searchAsked } = store.getState();
    expect([view.page, view.selection.route, view.story, view.filter]).toEqual(['map', null, null, emptyFilter]);
    expect(searchAsked).toBe(true);
  });
});
