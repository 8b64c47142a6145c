import { describe, expect, it, vi } from 'vitest';
import { answer, connectFrame, type AtlasSide } from '../../src/embed/frameEnd';
import type { Options } from '../../src/embed/options';
import { isRecord, type PlainRecord } from '../../src/embed/plain';
import { CodedError, envelope } from '../../src/embed/protocol';

function fakeAtlas() {
  const applied: Options[] = [];
  const opened: (string | null)[] = [];
  const atlas: AtlasSide = {
    edition: () => '2026-11',
    selectRoute: (slug) => {
      if (slug === 'no-such-route') throw new CodedError('not-found', 'There is no such route.');
      opened.push(slug);
    },
    apply: (options) => void applied.push(options),
    state: () => ({ route: 'mongolia' }),
    permalink: () => 'https://atlas.test/route/mongolia/',
    connected: vi.fn<() => void>(),
  };
  return { atlas, applied, opened };
}

function fakeFrame(address = { search: '', hash: '' }) {
  const said: unknown[] = [];
  const listeners = new Set<(event: MessageEvent) => void>();
  const parent = { postMessage: (message: unknown, target: string) => void said.push([message, target]) };
  const win = {
    parent,
    location: address,
    addEventListener: (_: 'message', listener: (event: MessageEvent) => void) => void listeners.add(listener),
    removeEventListener: (_: 'message', listener: (event: MessageEvent) => void) => void listeners.delete(listener),
  };
  const hear = (data: unknown, source: unknown = parent, ports: readonly MessagePort[] = []): void => {
    for (const listener of listeners) listener({ data, source, ports } as unknown as MessageEvent);
  };
  return { win, parent, said, hear, listeners };
}

/** The next `count` messages that arrive at a port. */
function arriving(port: MessagePort, count: number): Promise<PlainRecord[]> {
  return new Promise((resolve) => {
    const seen: PlainRecord[] = [];
    port.addEventListener('message', (event: MessageEvent<PlainRecord>) => {
      seen.push(event.data);
      if (seen.length === count) resolve(seen);
    });
    port.start();
  });
}

describe('the frame', () => {
  it('says ready to the page around it and nothing about the reader', () => {
    const { win, said } = fakeFrame();
    connectFrame(win, fakeAtlas().atlas);
    expect(said).toEqual([[envelope('ready'), '*']]);
  });

  it('does nothing on a page of its own', () => {
    const said: unknown[] = [];
    const win = { ...fakeFrame().win, postMessage: (message: unknown) => void said.push(message) };
    const alone = Object.assign(win, { parent: win });
    connectFrame(alone, fakeAtlas().atlas).resize(400);
    expect(said).toEqual([]);
  });

  it('answers a connected host on its port alone', async () => {
    const { atlas, opened } = fakeAtlas();
    const { win, said, hear } = fakeFrame();
    connectFrame(win, atlas);
    const { port1, port2 } = new MessageChannel();
    hear(envelope('connect'), win.parent, [port2]);
    const answers = arriving(port1, 2);
    port1.postMessage(envelope('call', { id: 1, method: 'selectRoute', argument: 'mongolia' }));
    expect(await answers).toEqual([
      envelope('event', { name: 'ready', detail: { version: '1.0', edition: '2026-11' } }),
      envelope('result', { id: 1, value: null }),
    ]);
    expect(opened).toEqual(['mongolia']);
    expect(said).toEqual([[envelope('ready'), '*']]);
    port1.close();
  });

  it('G1 to G4: hears only the page around it', () => {
    const { atlas } = fakeAtlas();
    const { win, hear } = fakeFrame();
    connectFrame(win, atlas);
    const { port1, port2 } = new MessageChannel();
    for (const stranger of [null, {}, win]) hear(envelope('connect'), stranger, [port2]);
    expect(atlas.connected).not.toHaveBeenCalled();
    port1.close();
  });

  it('G18 takes the first port only, G19 ignores connect without one', () => {
    const { atlas } = fakeAtlas();
    const { win, hear } = fakeFrame();
    connectFrame(win, atlas);
    hear(envelope('connect'), win.parent);
    expect(atlas.connected).not.toHaveBeenCalled();
    const [first, second] = [new MessageChannel(), new MessageChannel()];
    hear(envelope('connect'), win.parent, [first.port2]);
    hear(envelope('connect'), win.parent, [second.port2]);
    expect(atlas.connected).toHaveBeenCalledTimes(1);
    for (const { port1 } of [first, second]) port1.close();
  });

  it('G6 says once which versions it speaks', () => {
    const { win, said, hear } = fakeFrame();
    connectFrame(win, fakeAtlas().atlas);
    for (let n = 0; n < 3; n += 1) hear({ ns: 'tumen', v: 2, type: 'connect' });
    expect(said.slice(1)).toEqual([[envelope('unsupported', { supported: [1] }), '*']]);
  });

  it('G10 reads no more than a hundred messages a second', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { atlas, opened } = fakeAtlas();
    const { win, hear } = fakeFrame();
    connectFrame(win, atlas);
    let serve: (event: MessageEvent) => void = () => undefined;
    const port = {
      addEventListener: (_: string, listener: typeof serve) => void (serve = listener),
      start: () => undefined,
      postMessage: () => undefined,
    };
    hear(envelope('connect'), win.parent, [port as unknown as MessagePort]);
    const call = envelope('call', { id: 1, method: 'selectRoute', argument: 'mongolia' });
    for (let n = 0; n < 10_000; n += 1) serve({ data: call } as MessageEvent);
    expect(opened).toHaveLength(99);
    vi.advanceTimersByTime(1000);
    serve({ data: call } as MessageEvent);
    expect(opened).toHaveLength(100);
    vi.useRealTimers();
  });

  it('tells its height once, and to old pages as they expect it', () => {
    const { win, said } = fakeFrame({
      search: '?initialWidth=600&childId=map-1',
      hash: '#4/38/127#?secret=abcdefghij',
    });
    const end = connectFrame(win, fakeAtlas().atlas);
    end.resize(500.2);
    end.resize(500);
    end.resize(Number.NaN);
    expect(said.slice(1)).toEqual([
      [envelope('resize', { height: 500 }), '*'],
      [{ sentinel: 'amp', type: 'embed-size', height: 500 }, '*'],
      [{ message: 'height', value: 500, secret: 'abcdefghij' }, '*'],
      ['pymxPYMxmap-1xPYMxheightxPYMx500', '*'],
    ]);
  });

  it('is silent after it was closed', () => {
    const { win, listeners } = fakeFrame();
    connectFrame(win, fakeAtlas().atlas).close();
    expect(listeners.size).toBe(0);
  });
});

describe('a call', () => {
  const failure = (method: unknown, argument?: unknown): unknown => {
    const { atlas, applied, opened } = fakeAtlas();
    const reply = answer(atlas, { id: 7, method, argument } as PlainRecord);
    expect(applied).toEqual([]);
    expect(opened).toEqual([]);
    return isRecord(reply) ? [reply['type'], reply['id'], reply['code']] : reply;
  };

  it.each([
    ['G20 setState with an unknown option', 'setState', { route: 'mongolia', url: 'https://a.test' }, 'bad-argument'],
    ['G20 setState with a bad part', 'setState', { era: ['1990s', '<b>'] }, 'bad-argument'],
    ['G20 setState with text', 'setState', 'era=1990s', 'bad-argument'],
    ['setState that would add a key', 'setState', { era: '1990s&to=KOR' }, 'bad-argument'],
    ['setFilter with what is no filter', 'setFilter', { route: 'mongolia' }, 'bad-argument'],
    ['setView with text', 'setView', { zoom: '4', lat: 38, lng: 127 }, 'bad-argument'],
    ['setView with half a place', 'setView', { zoom: 4 }, 'bad-argument'],
    ['G21 selectRoute with HTML', 'selectRoute', '"><img src=x>', 'bad-argument'],
    ['G22 selectRoute with an object', 'selectRoute', { route: 'mongolia' }, 'bad-argument'],
    ['G23 selectRoute with an unknown id', 'selectRoute', 'no-such-route', 'not-found'],
    ['an unknown method', 'constructor', null, 'unknown-method'],
    ['no method', undefined, null, 'unknown-method'],
  ])('%s is refused with a code and changes nothing', (_, method, argument, code) => {
    expect(failure(method, argument)).toEqual(['failure', 7, code]);
  });

  it('hands options on as text', () => {
    const { atlas, applied } = fakeAtlas();
    const call = (method: string, argument: unknown): unknown =>
      answer(atlas, { id: 1, method, argument } as PlainRecord);
    call('setState', {
      era: ['1990s', '2000s'],
      to: 'KOR',
      time: null,
      via: [],
      view: { zoom: 4.2, lat: 38.1, lng: 127 },
    });
    call('setFilter', { time: '1994..2003' });
    call('setView', { zoom: 3, lat: -1e-9, lng: 0 });
    expect(applied).toEqual([
      { era: '1990s,2000s', to: 'KOR', time: '', via: '', view: '4.2/38.1/127' },
      { time: '1994..2003' },
      { view: '3/0/0' },
    ]);
    expect(call('getState', undefined)).toEqual(envelope('result', { id: 1, value: { route: 'mongolia' } }));
    expect(call('getPermalink', undefined)).toMatchObject({ value: 'https://atlas.test/route/mongolia/' });
  });
});
