import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas';
import { emptySelection, type View } from '../../src/domain/view';
import { createAtlasStore } from '../../src/state/store';
import {
  absoluteAddress,
  connectUrl,
  readAddress,
  siteAddress,
  type ConnectOptions,
  type Decoded,
} from '../../src/state/url';
import { siteRoot } from '../../src/state/url/path';
import { knownIds } from './knownIds';

const emptyAtlas: Atlas = {
  lang: 'en',
  edition: '2026-11',
  firstYear: 1950,
  lastYear: 2026,
  places: {},
  routes: [],
  legs: {},
  eraSchemes: [],
  events: [],
  arrivals: [],
  unhcr: [],
  marks: [],
  conflicts: [],
  stories: [],
  redirects: {},
  counts: { facts: 0, sources: 0 },
};

/** A window with a session history and a clock that only moves when told to. */
function fakeWindow(start: string) {
  const origin = 'https://example.org';
  const entries = [new URL(start, origin)];
  const writes: string[] = [];
  const listeners = new Set<() => void>();
  const timers = new Map<number, { run: () => void; at: number }>();
  let [at, now, lastTimer] = [0, 0, 0];
  let refuses = false;
  const write = (how: string, url: string): void => {
    if (refuses) throw new Error('The operation is insecure.');
    writes.push(`${how} ${url}`);
  };
  const here = (): URL => entries[at] ?? new URL(origin);
  const win = {
    get location() {
      return here();
    },
    history: {
      state: null,
      pushState: (_: unknown, __: string, url: string): void => {
        write('push', url);
        at += 1;
        entries.splice(at, Infinity, new URL(url, here()));
      },
      replaceState: (_: unknown, __: string, url: string): void => {
        write('replace', url);
        entries[at] = new URL(url, here());
      },
    },
    navigator: { languages: ['en'] },
    parent: undefined as unknown,
    addEventListener: (_: 'popstate', listener: () => void): unknown => listeners.add(listener),
    removeEventListener: (_: 'popstate', listener: () => void): unknown => listeners.delete(listener),
    setTimeout: (run: () => void, wait: number): number => {
      lastTimer += 1;
      timers.set(lastTimer, { run, at: now + wait });
      return lastTimer;
    },
    clearTimeout: (timer: number): unknown => timers.delete(timer),
  };
  win.parent = win;
  return {
    win,
    writes,
    listeners,
    address: (): string => here().href.slice(origin.length),
    pass: (time: number): void => {
      now += time;
      for (const [id, timer] of timers) {
        if (timer.at > now) continue;
        timers.delete(id);
        timer.run();
      }
    },
    go: (by: number): void => {
      at += by;
      for (const listener of listeners) listener();
    },
    type: (url: string): void => {
      at += 1;
      entries.splice(at, Infinity, new URL(url, here()));
      for (const listener of listeners) listener();
    },
    refuse: (value: boolean): void => {
      refuses = value;
    },
  };
}

function connect(start: string, options: Partial<ConnectOptions> & { framed?: boolean } = {}) {
  const fake = fakeWindow(start);
  if (options.framed) fake.win.parent = {};
  const settings = { known: knownIds, base: '/', ...options };
  const loaders = {
    atlas: async (lang: View['lang']) => ({ ...emptyAtlas, lang }),
    evidence: () => Promise.reject(new Error('none')),
  };
  const { view } = readAddress(fake.win, settings);
  const store = createAtlasStore({ atlas: { ...emptyAtlas, lang: view.lang }, view, loaders, base: '/' });
  const stop = connectUrl(store, fake.win, settings);
  const choose = (partial: Partial<View>): void =>
    store.getState().actions.setView({ ...store.getState().view, ...partial }, 'choice');
  const open = (route: string | null): void => choose({ selection: { ...emptySelection, route } });
  return { ...fake, store, stop, choose, open, actions: store.getState().actions };
}

const seoul = { zoom: 4, lat: 38, lng: 127 };
const ulan = { zoom: 3, lat: 47.9, lng: 106.9 };

describe('on the site', () => {
  it('writes nothing on start', () => {
    const { writes, pass } = connect('/?to=kor,gb&foo=1#4/38/127');
    pass(1000);
    expect(writes).toEqual([]);
  });

  it('makes a history entry for a choice and keeps unknown keys', () => {
    const { open, writes, actions } = connect('/?foo=1');
    open('mongolia');
    actions.setFilter({ to: ['kor'] });
    expect(writes).toEqual(['push /route/mongolia/?foo=1', 'push /route/mongolia/?to=KOR&foo=1']);
  });

  it('writes moves of the map into the present entry once they rest for 300 ms', () => {
    const { actions, writes, pass } = connect('/');
    actions.moveCamera(ulan);
    pass(299);
    actions.moveCamera(seoul);
    pass(299);
    expect(writes).toEqual([]);
    pass(1);
    expect(writes).toEqual(['replace /#4/38/127']);
    actions.moveCamera({ ...seoul, lat: 38.0001 });
    pass(300);
    expect(writes).toHaveLength(1);
  });

  it('gives the entry that is left the view from before the step', () => {
    const { actions, open, writes, pass, go, store } = connect('/');
    actions.moveCamera(seoul);
    open('mongolia');
    expect(writes).toEqual(['replace /#4/38/127', 'push /route/mongolia/#4/38/127']);
    actions.moveCamera(ulan);
    pass(300);
    go(-1);
    expect(store.getState().view).toMatchObject({ camera: seoul, selection: { route: null } });
    go(1);
    expect(store.getState().view).toMatchObject({ camera: ulan, selection: { route: 'mongolia' } });
  });

  it('restores a view on Back without writing it again', () => {
    const reads: Decoded[] = [];
    const { open, go, writes, pass, store, address } = connect('/era/1990s/', { onRead: (read) => reads.push(read) });
    open('mongolia');
    open('vietnam');
    writes.length = 0;
    go(-1);
    expect(store.getState()).toMatchObject({ cause: 'address', view: { selection: { route: 'mongolia' } } });
    go(-1);
    pass(1000);
    expect(store.getState().view).toMatchObject({ selection: { route: null }, filter: { eras: ['1990s'] } });
    expect(writes).toEqual([]);
    expect(address()).toBe('/era/1990s/');
    expect(reads).toHaveLength(2);
  });

  it('drops a move of the map that had not rested when the reader went Back', () => {
    const { open, actions, go, pass, address } = connect('/');
    open('mongolia');
    actions.moveCamera(seoul);
    go(-1);
    pass(1000);
    expect(address()).toBe('/');
  });

  it('replaces for theme, size and playing, and one drag of the timeline is one entry', () => {
    const { actions, writes, pass } = connect('/');
    actions.setTheme('dark');
    pass(300);
    actions.setTime({ from: 1990, to: 1999 }, 'play');
    pass(300);
    expect(writes).toEqual(['replace /?theme=dark', 'replace /?time=1990..1999&theme=dark']);
    writes.length = 0;
    for (const from of [1991, 1992, 1993]) {
      actions.setTime({ from, to: 1999 });
      pass(100);
    }
    pass(300);
    actions.setTime({ from: 1980, to: 1999 });
    expect(writes.map((one) => one.split('&')[0])).toEqual([
      'push /?time=1991..1999',
      'replace /?time=1993..1999',
      'push /?time=1980..1999',
    ]);
  });

  it('removes tracking keys at once and leaves the rest letter for letter', () => {
    const { writes } = connect('/to/KOR/?a=%20&utm_source=x&era=1990s&fbclid=1#4/38/127');
    expect(writes).toEqual(['replace /to/KOR/?a=%20&era=1990s#4/38/127']);
  });

  it('replaces a retired slug by the present one at once', () => {
    expect(connect('/route/gobi/?utm_source=x&theme=dark').writes).toEqual(['replace /route/mongolia/?theme=dark']);
  });

  it('keeps a private link private', () => {
    const { open, writes, go, store } = connect('/#view&era=1990s');
    open('mongolia');
    expect(writes).toEqual(['push /#view&route=mongolia&era=1990s']);
    go(-1);
    expect(store.getState().view.filter.eras).toEqual(['1990s']);
  });

  it('leaves the map where it is when a link of the page names an element', () => {
    const { actions, type, store, writes, pass } = connect('/route/mongolia/#4/38/127');
    actions.moveCamera(ulan);
    type('/route/mongolia/#main');
    pass(1000);
    expect(store.getState().view).toMatchObject({ camera: ulan, selection: { route: 'mongolia' } });
    expect(writes).toEqual([]);
  });

  it('reads an address typed into the bar', () => {
    const { type, store } = connect('/');
    type('/#4/38/127');
    expect(store.getState().view.camera).toEqual(seoul);
  });

  it('lives on when the browser refuses a write, and catches up with the next one', () => {
    const { open, refuse, store, writes } = connect('/');
    refuse(true);
    open('mongolia');
    expect(store.getState().view.selection.route).toBe('mongolia');
    refuse(false);
    open('vietnam');
    expect(writes).toEqual(['replace /route/mongolia/', 'push /route/vietnam/']);
  });

  it('writes the language into the path once its words are there', async () => {
    const { choose, writes } = connect('/route/mongolia/');
    choose({ lang: 'ko' });
    expect(writes).toEqual([]);
    await expect.poll(() => writes).toEqual(['push /ko/route/mongolia/']);
  });

  it('does not write what came from the address', () => {
    const { store, actions, writes, pass } = connect('/');
    actions.setView({ ...store.getState().view, theme: 'dark' }, 'address');
    pass(1000);
    expect(writes).toEqual([]);
  });

  it('lets go when told to', () => {
    const { stop, open, actions, writes, pass, listeners } = connect('/');
    actions.moveCamera(seoul);
    stop();
    open('mongolia');
    pass(1000);
    expect(writes).toEqual([]);
    expect(listeners.size).toBe(0);
  });
});

describe('in a frame', () => {
  it.each([{ framed: true }, { embedded: true }])('never makes a history entry (%j)', (options) => {
    const { open, actions, writes, pass } = connect('/embed/ko/', options);
    open('mongolia');
    actions.moveCamera(seoul);
    actions.setTime({ from: 1990, to: null });
    pass(300);
    actions.setTime({ from: 1991, to: null });
    pass(300);
    expect(writes).toEqual([
      'replace /embed/ko/route/mongolia/',
      'replace /embed/ko/route/mongolia/?time=1990..#4/38/127',
      'replace /embed/ko/route/mongolia/?time=1991..#4/38/127',
    ]);
  });
});

it.each([
  ['/ko/route/mongolia/', 'ko'],
  ['/route/mongolia/?lang=pl', 'pl'],
  ['/embed/#view&lang=ko', 'ko'],
  ['/', 'en'],
])('%s is in %s before anything is loaded', (address, lang) => {
  expect(siteAddress(fakeWindow(address).win)).toEqual({ base: '/', lang });
});

it('a site in any folder finds its root from its scripts', () => {
  expect(siteRoot('/tumen/', 'https://example.org/elsewhere/assets/index.js')).toBe('/tumen/');
  expect(siteRoot('./', 'https://example.org/a/b/assets/index.js')).toBe('/a/b/');
  expect(siteRoot('./', 'https://example.org/assets/index.js')).toBe('/');
});

it('a link that leaves the page carries the origin', () => {
  const { win } = fakeWindow('/tumen/route/mongolia/');
  expect(absoluteAddress(win, '/tumen/to/KOR/')).toBe('https://example.org/tumen/to/KOR/');
});
