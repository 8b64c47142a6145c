/** What a host hears of the store, a few times a second at most. */
import { remoteState, type RemoteState } from './remote';
import type { AtlasState, AtlasStore, Cause } from './store';

/** Each event with its detail; names as the host hears them after `tumen:`. */
export interface RemoteEvents {
  readonly routeselected: { readonly route: string | null; readonly origin: 'user' | 'api' | 'url' };
  readonly filterchanged: RemoteState;
  readonly viewchanged: { readonly zoom: number; readonly lat: number; readonly lng: number };
  readonly statechanged: { readonly permalink: string; readonly warnings: readonly string[] };
  readonly modechanged: { readonly mode: 'map' | 'list' | 'static'; readonly reason: string };
  readonly error: { readonly code: string; readonly message: string };
}
export type RemoteEmit = <Name extends keyof RemoteEvents>(name: Name, detail: RemoteEvents[Name]) => void;

export interface RemoteWatch {
  readonly emit: RemoteEmit;
  readonly permalink: () => string;
  /** True while a call of the host is being carried out. */
  readonly byHost: () => boolean;
}

/** Least time between two reports of where the map stands, in ms. */
const pace = 250;

/** Runs at once, then at most once in `pace`; the last wish is always granted. Returns the runner and how to stop. */
function paced(run: () => void): readonly [ask: () => void, stop: () => void] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const ask = (): void => {
    if (timer !== undefined) {
      again = true;
      return;
    }
    run();
    timer = setTimeout(() => {
      timer = undefined;
      if (!again) return;
      again = false;
      ask();
    }, pace);
  };
  return [ask, () => clearTimeout(timer)];
}

function originOf(cause: Cause, byHost: boolean): RemoteEvents['routeselected']['origin'] {
  if (byHost) return 'api';
  return cause === 'address' ? 'url' : 'user';
}

/** How the atlas is shown, and why so. */
function remoteMode({ view, mapMode }: AtlasState): RemoteEvents['modechanged'] {
  if (view.ui === 'list' || view.ui === 'static') return { mode: view.ui, reason: 'asked' };
  return mapMode === 'live' ? { mode: 'map', reason: 'ready' } : { mode: 'static', reason: mapMode };
}

/** What the address bar held that was not understood, as `code key item`. */
const warningsOf = ({ notices }: AtlasState): readonly string[] =>
  notices.map(({ code, values }) => [code, ...Object.values(values)].join(' '));

/** Reports every change until the returned function is called; `tellAll` reports how things stand now. */
export function watchStore(
  store: AtlasStore,
  { emit, permalink, byHost }: RemoteWatch,
): { readonly tellAll: () => void; readonly stop: () => void } {
  const tellState = (): void =>
    emit('statechanged', { permalink: permalink(), warnings: warningsOf(store.getState()) });
  const tellCamera = (): void => {
    const { camera } = store.getState().view;
    if (camera) emit('viewchanged', camera);
  };
  const tellMode = (): void => emit('modechanged', remoteMode(store.getState()));
  const [stateMoved, stopState] = paced(tellState);
  const [cameraMoved, stopCamera] = paced(tellCamera);

  const unsubscribe = store.subscribe((now, before) => {
    const { view, cause } = now;
    if (view.selection.route !== before.view.selection.route)
      emit('routeselected', { route: view.selection.route, origin: originOf(cause, byHost()) });
    if (view.filter !== before.view.filter) emit('filterchanged', remoteState(view));
    if (view.camera !== before.view.camera) cameraMoved();
    if (view !== before.view || now.notices !== before.notices) stateMoved();
    const [mode, modeBefore] = [remoteMode(now), remoteMode(before)];
    if (mode.mode !== modeBefore.mode || mode.reason !== modeBefore.reason) tellMode();
    for (const [part, state] of [
      ['language', now.languageState],
      ['evidence', now.evidenceState],
      ['map', now.mapMode],
    ] as const) {
      const was = { language: before.languageState, evidence: before.evidenceState, map: before.mapMode }[part];
      if (state === 'failed' && was !== 'failed')
        emit('error', { code: part, message: `The ${part} could not be loaded.` });
    }
  });
  return {
    tellAll: () => {
      tellMode();
      tellState();
    },
    stop: () => {
      unsubscribe();
      stopState();
      stopCamera();
    },
  };
}
