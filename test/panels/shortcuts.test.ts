import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { defaultView, emptySelection, type View } from '../../src/domain/view';
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

const press = (key: string, store: ReturnType<typeof storeAt>, field: () => { focus: () => void } | null) =>
  pressKey(
    { key, ctrlKey: false, metaKey: false, altKey: false, target: null, defaultPrevented: false },
    store.getState(),
    { querySelector: field },
  );

describe('the keys of the page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('Escape closes a story, and only then has nothing more to step back from', () => {
    const store = storeAt({ page: 'story', story: { id: 'the-russia-formula', chapter: 2 } });
    expect(store.getState().view.selection.route).toBe('russia-unhcr');
    expect(press('Escape', store, () => null)).toBe(true);
    const { view } = store.getState();
    expect([view.page, view.story, view.selection.route, view.filter.time]).toEqual(['map', null, null, null]);
    expect(press('Escape', store, () => null)).toBe(false);
  });

  test('"/" goes to the field where there is one, and changes nothing else', () => {
    const store = storeAt({});
    const before = store.getState().view;
    const focus = vi.fn<() => void>();
    expect(press('/', store, () => ({ focus }))).toBe(true);
    expect(focus).toHaveBeenCalledOnce();
    expect(store.getState().view).toBe(before);
  });

  test.each<Partial<View>>([
    { page: 'sources' },
    { page: 'estimates' },
    { selection: { ...emptySelection, route: 'russia-unhcr' } },
    { page: 'story', story: { id: 'the-russia-formula', chapter: 1 } },
  ])('"/" leads to the search of the map from a page without one: %j', (from) => {
    const store = storeAt(from);
    const focus = vi.fn<() => void>();
    const isList = (): boolean => {
      const { page, selection, story } = store.getState().view;
      return page === 'map' && selection.route === null && story === null;
    };
    press('/', store, () => (isList() ? { focus } : null));
    vi.runAllTimers();
    expect(isList()).toBe(true);
    expect(focus).toHaveBeenCalledOnce();
  });
});
