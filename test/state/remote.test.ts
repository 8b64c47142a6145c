import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultView, emptySelection, type View } from '../../src/domain/view';
import { applyOptions, remoteLink, remoteState, selectRoute } from '../../src/state/remote';
import { watchStore, type RemoteEmit } from '../../src/state/remoteEvents';
import { createAtlasStore } from '../../src/state/store';
import { encodeView, knownIdsOf } from '../../src/state/url';
import { fixtureAtlas } from '../fixtures/atlas';

const known = knownIdsOf(fixtureAtlas);
const [first = '', second = ''] = known.routes;
const [era = ''] = known.eras;
const [to = ''] = known.destinations.filter((id) => id.length === 3);

const unused = () => Promise.reject(new Error('not asked'));
const storeOf = (view: View = defaultView()) =>
  createAtlasStore({ atlas: fixtureAtlas, view, base: '/', loaders: { atlas: unused, evidence: unused } });

describe('options from a host', () => {
  it('change the view as a link would', () => {
    const store = storeOf();
    expect(applyOptions(store, { era, to: to.toUpperCase(), theme: 'dark', view: '4.2/38.1/127' }, known)).toBeNull();
    expect(encodeView(store.getState().view)).toBe(`/?to=${to.toUpperCase()}&era=${era}&theme=dark#4.2/38.1/127`);
    expect(store.getState().flight?.to).toEqual({ zoom: 4.2, lat: 38.1, lng: 127 });
    expect(applyOptions(store, { to: '', view: '' }, known)).toBeNull();
    expect(encodeView(store.getState().view)).toBe(`/era/${era}/?theme=dark`);
  });

  it('replace what a new value makes pointless', () => {
    const store = storeOf();
    applyOptions(store, { time: '1994..2003' }, known);
    applyOptions(store, { era }, known);
    expect(store.getState().view.filter).toMatchObject({ time: null, eras: [era] });
    applyOptions(store, { page: 'sources' }, known);
    applyOptions(store, { route: first }, known);
    expect(store.getState().view).toMatchObject({ page: 'map', selection: { route: first } });
  });

  it.each([
    [{ era: 'no-era' }, 'bad-value'],
    [{ era, to: 'ZZZ' }, 'bad-value'],
    [{ route: 'no-such-route' }, 'not-found'],
    [{ edition: '1999-01' }, 'bad-value'],
    [{ view: '4/95/10' }, 'bad-value'],
    [{ theme: 'sepia' }, 'bad-value'],
  ])('%o is refused whole as %s', (options, code) => {
    const store = storeOf();
    const before = store.getState().view;
    expect(applyOptions(store, options as Record<string, string>, known)).toMatchObject({ code });
    expect(store.getState().view).toBe(before);
  });

  it('open a route and close it', () => {
    const store = storeOf();
    expect(selectRoute(store, first.toUpperCase(), known)).toBeNull();
    expect(store.getState().view.selection.route).toBe(first);
    expect(selectRoute(store, 'no-such-route', known)).toMatchObject({ code: 'not-found' });
    expect(store.getState().view.selection.route).toBe(first);
    expect(selectRoute(store, null, known)).toBeNull();
    expect(store.getState().view.selection.route).toBeNull();
  });
});

it('the state that a host gets can be given back', () => {
  const store = storeOf({ ...defaultView(), selection: { ...emptySelection, route: second } });
  applyOptions(store, { era, ui: 'map', view: '3/38/127' }, known);
  const before = encodeView(store.getState().view);
  const state = remoteState(store.getState().view);
  expect(state).toMatchObject({ route: second, era: [era], time: null, to: [], view: { zoom: 3, lat: 38, lng: 127 } });
  applyOptions(store, { route: first, era: '', ui: '' }, known);
  const back = Object.entries(state).map(([key, value]): [string, string] => {
    if (value === null) return [key, ''];
    if (typeof value === 'string') return [key, value];
    return [key, 'zoom' in value ? [value.zoom, value.lat, value.lng].join('/') : value.join()];
  });
  expect(applyOptions(store, Object.fromEntries(back), known)).toBeNull();
  expect(encodeView(store.getState().view)).toBe(before);
});

it('the link leaves out how the frame is shown', () => {
  const view = { ...defaultView(), ui: 'map', theme: 'dark', gestures: 'free', motion: 'off' } as const;
  expect(remoteLink(view, '/atlas/', known)).toBe('/atlas/');
});

describe('what a host hears', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function watched() {
    const store = storeOf();
    const heard: [string, unknown][] = [];
    let byHost = false;
    const emit: RemoteEmit = (name, detail) => void heard.push([name, detail]);
    const watch = watchStore(store, { emit, permalink: () => encodeView(store.getState().view), byHost: () => byHost });
    const of = (name: string): unknown[] => heard.filter(([one]) => one === name).map(([, detail]) => detail);
    return { store, watch, heard, of, asHost: (on: boolean) => (byHost = on) };
  }

  it('says who opened a route', () => {
    const { store, of, asHost } = watched();
    const { actions } = store.getState();
    actions.openRoute(first);
    asHost(true);
    actions.openRoute(second);
    asHost(false);
    actions.setView(defaultView(), 'address');
    expect(of('routeselected')).toEqual([
      { route: first, origin: 'user' },
      { route: second, origin: 'api' },
      { route: null, origin: 'url' },
    ]);
  });

  it('reports a moving map four times a second, and where it came to rest', () => {
    const { store, of } = watched();
    for (let n = 0; n < 100; n += 1) {
      store.getState().actions.moveCamera({ zoom: 2 + n / 100, lat: 38, lng: 127 });
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(1000);
    expect(of('viewchanged').length).toBeLessThanOrEqual(5);
    expect(of('viewchanged').at(-1)).toMatchObject({ zoom: 2.99 });
    expect(of('statechanged').length).toBeLessThanOrEqual(5);
    expect(of('filterchanged')).toEqual([]);
  });

  it('tells filters, modes, failures and what was not understood', () => {
    const { store, watch, of } = watched();
    const { actions } = store.getState();
    watch.tellAll();
    actions.setMapMode('live');
    actions.setMapMode('failed');
    actions.setFilter({ eras: [era] });
    vi.advanceTimersByTime(250);
    actions.setNotices([{ code: 'item-not-understood', values: { key: 'era', item: '19xx' } }]);
    expect(of('modechanged')).toEqual([
      { mode: 'static', reason: 'sketch' },
      { mode: 'map', reason: 'ready' },
      { mode: 'static', reason: 'failed' },
    ]);
    expect(of('error')).toEqual([{ code: 'map', message: 'The map could not be loaded.' }]);
    expect(of('filterchanged')).toEqual([expect.objectContaining({ era: [era], time: null })]);
    expect(of('statechanged')).toEqual([
      { permalink: '/', warnings: [] },
      { permalink: `/era/${era}/`, warnings: [] },
      { permalink: `/era/${era}/`, warnings: ['item-not-understood era 19xx'] },
    ]);
  });

  it('is silent after it was stopped', () => {
    const { store, watch, heard } = watched();
    watch.stop();
    store.getState().actions.openRoute(first);
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual([]);
  });
});
