import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Map as LiveMap, MapSourceDataEvent } from 'maplibre-gl';
import { watchWorker, type Failure } from '../../src/map/live/guards';

type Listener = (event: Partial<MapSourceDataEvent>) => void;

/** A map whose worker answers when told to. */
function fakeMap() {
  const listeners = new Map<string, Set<Listener>>();
  let answer = (): void => undefined;
  const source = {
    setData: () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  };
  const on = (name: string, listen: Listener): void => {
    listeners.set(name, (listeners.get(name) ?? new Set()).add(listen));
  };
  const map = {
    style: {},
    loaded: () => false,
    getSource: () => source,
    on,
    once: on,
    off: (name: string, listen: Listener) => listeners.get(name)?.delete(listen),
  };
  const fire = (name: string, event: Partial<MapSourceDataEvent> = {}): void => {
    for (const listen of listeners.get(name) ?? []) listen(event);
  };
  return { map: map as unknown as LiveMap, fire, answer: () => answer() };
}

describe('the watch over the worker', () => {
  let failures: Failure[];
  let stop = (): void => undefined;
  const watched = () => {
    const fake = fakeMap();
    stop = watchWorker(fake.map, (failure) => failures.push(failure));
    fake.fire('styledata');
    return fake;
  };
  beforeEach(() => {
    failures = [];
    vi.useFakeTimers();
    vi.stubGlobal('document', {
      hidden: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('gives up a worker that says nothing twice', async () => {
    watched();
    await vi.advanceTimersByTimeAsync(20_100);
    expect(failures).toEqual(['worker']);
  });

  it('hears the answer to its own question', async () => {
    const { answer } = watched();
    await vi.advanceTimersByTimeAsync(9000);
    answer();
    await vi.advanceTimersByTimeAsync(11_500);
    expect(failures).toEqual([]);
  });

  it.each<[string, Partial<MapSourceDataEvent>]>([
    ['a tile', { tile: {} as NonNullable<MapSourceDataEvent['tile']> }],
    ['the data of a source', { sourceDataType: 'content' }],
  ])('takes %s for a sign of life of a busy one', async (_name, event) => {
    const { fire } = watched();
    await vi.advanceTimersByTimeAsync(19_000);
    fire('sourcedata', event);
    await vi.advanceTimersByTimeAsync(1500);
    expect(failures).toEqual([]);
  });

  it('is not calmed by what the page does without its worker', async () => {
    const { fire } = watched();
    await vi.advanceTimersByTimeAsync(19_000);
    fire('sourcedata', { sourceDataType: 'visibility' });
    fire('sourcedata', { sourceDataType: 'idle' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(failures).toEqual(['worker']);
  });
});
