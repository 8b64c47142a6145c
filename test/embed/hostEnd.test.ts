import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectFrame } from '../../src/embed/frameEnd';
import { connectHost, type FrameTarget } from '../../src/embed/hostEnd';
import type { PlainRecord } from '../../src/embed/plain';
import { envelope, patience } from '../../src/embed/protocol';

type Listener = (event: MessageEvent) => void;

function fakeHost() {
  const listeners = new Set<Listener>();
  const win = {
    addEventListener: (_: 'message', listener: Listener) => void listeners.add(listener),
    removeEventListener: (_: 'message', listener: Listener) => void listeners.delete(listener),
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms) as unknown as number,
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
  const ports: MessagePort[] = [];
  const frame: FrameTarget = { postMessage: (_, __, [port]) => void ports.push(port as MessagePort) };
  const heights: number[] = [];
  const heard: [string, PlainRecord][] = [];
  let readies = 0;
  const end = connectHost(win, {
    frame: () => frame,
    origin: 'https://atlas.example',
    ready: () => (readies += 1),
    height: (height) => void heights.push(height),
    event: (name, detail) => void heard.push([name, detail]),
  });
  const hear = (data: unknown, origin = 'null', source: unknown = frame): void => {
    for (const listener of listeners) listener({ data, origin, source } as unknown as MessageEvent);
  };
  return { end, frame, hear, heights, heard, ports, listeners, readies: () => readies };
}

/** Answers calls on the frame's port with what `reply` makes of them. */
function serve(port: MessagePort | undefined, reply: (call: PlainRecord) => PlainRecord): void {
  port?.addEventListener('message', (event: MessageEvent<PlainRecord>) => port.postMessage(reply(event.data)));
  port?.start();
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'resolved',
    (fault: unknown) => (fault as { code: unknown }).code,
  );

describe('the host', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['G1 a wrong source', 'null', {}],
    ['G2 a wrong origin', 'https://other.example', undefined],
    ['G3 an origin that looks alike', 'https://atlas.example.evil.test', undefined],
    ['G3 an origin that begins alike', 'https://atlas.example:8443', undefined],
    ['G4 origin null of another frame', 'null', { postMessage: () => undefined }],
  ])('%s is ignored', (_, origin, source) => {
    const { hear, frame, heights, ports } = fakeHost();
    hear(envelope('ready'), origin, source ?? frame);
    hear(envelope('resize', { height: 400 }), origin, source ?? frame);
    expect([heights, ports]).toEqual([[], []]);
  });

  it.each(['null', 'https://atlas.example'])('hears its frame as %s', (origin) => {
    const { hear, heights, ports } = fakeHost();
    hear(envelope('ready'), origin);
    hear(envelope('resize', { height: 99_999 }), origin);
    hear(envelope('resize', { height: '400' }), origin);
    expect([heights, ports.length]).toEqual([[4000], 1]);
  });

  it('G24 a call before ready waits for the frame', async () => {
    const { end, hear, ports } = fakeHost();
    const call = end.call('getPermalink');
    hear(envelope('ready'));
    serve(ports[0], ({ id, method }) => envelope('result', { id: id ?? null, value: ['done', method ?? null] }));
    expect(await call).toEqual(['done', 'getPermalink']);
    end.close();
  });

  it('rejects with the code of the frame, or `failed` for a code it does not know', async () => {
    const { end, hear, ports } = fakeHost();
    hear(envelope('ready'));
    serve(ports[0], ({ id, argument }) =>
      envelope('failure', { id: id ?? null, code: argument ?? null, message: 'no' }),
    );
    expect(await codeOf(end.call('selectRoute', 'not-found'))).toBe('not-found');
    expect(await codeOf(end.call('selectRoute', 'whatever'))).toBe('failed');
    end.close();
  });

  it('rejects after ten seconds without an answer, and when the element goes', async () => {
    const { end } = fakeHost();
    const late = codeOf(end.call('getState'));
    vi.advanceTimersByTime(patience - 1);
    const gone = codeOf(end.call('getState'));
    vi.advanceTimersByTime(1);
    expect(await late).toBe('timeout');
    end.close();
    expect(await gone).toBe('removed');
  });

  it('sends no argument that is no plain data', async () => {
    const { end } = fakeHost();
    expect(await codeOf(end.call('setState', { era: () => 1 }))).toBe('bad-argument');
    expect(await codeOf(end.call('setState', 'x'.repeat(20_000)))).toBe('bad-argument');
    end.close();
  });

  it('passes known events on, with known keys, frozen', async () => {
    const { end, hear, heard, ports } = fakeHost();
    hear(envelope('ready'));
    const [port] = ports;
    port?.postMessage(envelope('event', { name: 'click', detail: {} }));
    port?.postMessage(envelope('event', { name: 'constructor', detail: {} }));
    port?.postMessage(envelope('event', { name: 'viewchanged', detail: 'zoom' }));
    port?.postMessage(envelope('event', { name: 'viewchanged', detail: { zoom: 4, lat: 38, lng: 127, html: '<b>' } }));
    serve(port, ({ id }) => envelope('result', { id: id ?? null, value: null }));
    await end.call('getState');
    expect(heard).toEqual([['viewchanged', { zoom: 4, lat: 38, lng: 127 }]]);
    expect(Object.isFrozen(heard[0]?.[1])).toBe(true);
    end.close();
  });

  it('shakes hands anew when the frame was loaded again', () => {
    const { hear, ports, readies, end } = fakeHost();
    hear(envelope('ready'));
    hear(envelope('ready'));
    expect([ports.length, readies()]).toEqual([2, 2]);
    end.close();
  });

  it('listens no more after it was closed', () => {
    const { end, listeners } = fakeHost();
    end.close();
    expect(listeners.size).toBe(0);
  });
});

it('both ends understand each other', async () => {
  const { end, hear, ports, heard } = fakeHost();
  const listeners = new Set<Listener>();
  const parent = { postMessage: (data: unknown) => hear(data) };
  connectFrame(
    {
      parent,
      location: { search: '', hash: '' },
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    },
    {
      edition: () => '2026-11',
      selectRoute: () => undefined,
      apply: () => undefined,
      state: () => ({ route: 'mongolia', view: null }),
      permalink: () => '/',
      connected: () => undefined,
    },
  );
  for (const listener of listeners)
    listener({ data: envelope('connect'), source: parent, ports } as unknown as MessageEvent);
  expect(await end.call('getState')).toEqual({ route: 'mongolia', view: null });
  expect(heard).toEqual([['ready', { version: '1.0', edition: '2026-11' }]]);
  expect(await codeOf(end.call('setState', { nonsense: 1 }))).toBe('bad-argument');
  end.close();
});
