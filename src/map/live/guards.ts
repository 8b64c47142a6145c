/** Watches over the live map. Each guard calls back once with what went wrong; the stage decides what to do. */
import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';

/** Why the live map gave up. `context` may be tried again in a new map, the others once. */
export type Failure = 'webgl' | 'context' | 'worker' | 'basemap' | 'map';

const RESTORE_WITHIN = 4000;
/** Losses in `LOSS_WINDOW` after which trying again would only loop. */
const MOST_LOSSES = 3;
const LOSS_WINDOW = 30_000;
/** A slow phone is not a dead worker: while the map is young, the Sketch is on the page and nothing is lost by waiting. */
const FIRST_ANSWER = 12_000;
const ANSWER_WITHIN = 2000;
const PING_EVERY = 25_000;

/** Tests whether this browser can draw the live map at all. Never throws. */
export function hasWebgl2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/** Tells of a lost drawing context that does not come back, or comes and goes. Returns how to stop. */
export function watchContext(map: LiveMap, fail: (failure: Failure) => void): () => void {
  const losses: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = (): void => {
    const now = performance.now();
    losses.push(now);
    clearTimeout(timer);
    if (losses.filter((time) => now - time < LOSS_WINDOW).length >= MOST_LOSSES) fail('webgl');
    else timer = setTimeout(() => fail('context'), RESTORE_WITHIN);
  };
  const restored = (): void => clearTimeout(timer);
  map.on('webglcontextlost', lost);
  map.on('webglcontextrestored', restored);
  return () => {
    clearTimeout(timer);
    map.off('webglcontextlost', lost);
    map.off('webglcontextrestored', restored);
  };
}

/** True when the worker answers within `limit` milliseconds. A source that does not exist yet counts as an answer. */
async function answers(map: LiveMap, limit: number): Promise<boolean> {
  const source = map.style ? (map.getSource('pulse') as GeoJSONSource | undefined) : undefined;
  if (!source) return true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const reply = source.setData({ type: 'FeatureCollection', features: [] }).then(
    () => true,
    () => true,
  );
  const answered = await Promise.race([reply, silence]);
  clearTimeout(timer);
  // A style set anew brings a new source; the old one's answer is lost and means nothing.
  return answered || !map.style || map.getSource('pulse') !== source;
}

/** Asks the worker for a sign of life: at the start, when the page is shown again, and now and then. Returns how to stop. */
export function watchWorker(map: LiveMap, fail: (failure: Failure) => void): () => void {
  let stopped = false;
  const ask = async (limit: number): Promise<void> => {
    if (document.hidden || stopped) return;
    // Asked twice: a busy machine is not a dead worker.
    if ((await answers(map, limit)) || (await answers(map, limit))) return;
    if (!stopped && !document.hidden) fail('worker');
  };
  const onShown = (): void => void ask(ANSWER_WITHIN);
  const onStyle = (): void => void ask(FIRST_ANSWER);
  map.once('styledata', onStyle);
  document.addEventListener('visibilitychange', onShown);
  const timer = setInterval(onShown, PING_EVERY);
  return () => {
    stopped = true;
    map.off('styledata', onStyle);
    document.removeEventListener('visibilitychange', onShown);
    clearInterval(timer);
  };
}

/** Sorts the errors of a running map: null for those it survives. */
export function failureOf(error: unknown): Failure | null {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/webgl|gpu/iu.test(text)) return 'webgl';
  return /worker/iu.test(text) ? 'worker' : null;
}
