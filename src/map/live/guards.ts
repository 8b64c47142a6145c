/** Watches over the live map. Each guard calls back once with what went wrong; the stage decides what to do. */
import type { GeoJSONSource, Map as LiveMap, MapSourceDataEvent } from 'maplibre-gl';

/** Why the live map gave up. `context` may be tried again in a new map, the others once. */
export type Failure = 'webgl' | 'context' | 'worker' | 'basemap' | 'map';

const RESTORE_WITHIN = 4000;
/** Losses in `LOSS_WINDOW` after which trying again would only loop. */
const MOST_LOSSES = 3;
const LOSS_WINDOW = 30_000;
/** A slow phone is not a dead worker: while the map is not drawn, waiting loses nothing. At its start the Sketch is on the page. */
const BUSY_ANSWER = 10_000;
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

/** Whether an event of a source tells that the worker has done something: a tile or a source's data came from it. */
const isFromWorker = ({ sourceDataType, tile }: MapSourceDataEvent): boolean =>
  sourceDataType === 'content' || (sourceDataType === undefined && tile !== undefined);

/**
 * True when the worker answers within `limit` milliseconds, to us or to anything else that the map asked of it: it
 * takes its work in order, and one that is busy with the tiles of a great atlas is not dead. A source that does not
 * exist yet counts as an answer.
 */
async function answers(map: LiveMap, limit: number): Promise<boolean> {
  const source = map.style ? (map.getSource('pulse') as GeoJSONSource | undefined) : undefined;
  if (!source) return true;
  const answered = await new Promise<boolean>((resolve) => {
    const end = (alive: boolean): void => {
      clearTimeout(timer);
      map.off('sourcedata', listen);
      resolve(alive);
    };
    const listen = (event: MapSourceDataEvent): void => {
      if (isFromWorker(event)) end(true);
    };
    const timer = setTimeout(() => end(false), limit);
    map.on('sourcedata', listen);
    const answer = (): void => end(true);
    source.setData({ type: 'FeatureCollection', features: [] }).then(answer, answer);
  });
  // A style set anew brings a new source; the old one's answer is lost and means nothing.
  return answered || !map.style || map.getSource('pulse') !== source;
}

/** Asks the worker for a sign of life: at the start, when the page is shown again, and now and then. Returns how to stop. */
export function watchWorker(map: LiveMap, fail: (failure: Failure) => void): () => void {
  let stopped = false;
  const ask = async (): Promise<void> => {
    if (document.hidden || stopped) return;
    const limit = map.style && map.loaded() ? ANSWER_WITHIN : BUSY_ANSWER;
    // Asked twice: a busy machine is not a dead worker.
    if ((await answers(map, limit)) || (await answers(map, limit))) return;
    if (!stopped && !document.hidden) fail('worker');
  };
  const onTime = (): void => void ask();
  map.once('styledata', onTime);
  document.addEventListener('visibilitychange', onTime);
  const timer = setInterval(onTime, PING_EVERY);
  return () => {
    stopped = true;
    map.off('styledata', onTime);
    document.removeEventListener('visibilitychange', onTime);
    clearInterval(timer);
  };
}

/** Sorts the errors of a running map: null for those it survives. */
export function failureOf(error: unknown): Failure | null {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/webgl|gpu/iu.test(text)) return 'webgl';
  return /worker/iu.test(text) ? 'worker' : null;
}
