/** Joins the store of a frame to the page around it: calls come in, events and the wanted height go out. */
import { useEffect } from 'react';
import { connectFrame, type FrameEnd } from './embed/frameEnd';
import { CodedError } from './embed/protocol';
import { useAtlasStore } from './state/hooks';
import { applyOptions, remoteLink, remoteState, selectRoute, type Refusal } from './state/remote';
import { watchStore } from './state/remoteEvents';
import type { AtlasStore } from './state/store';
import { absoluteAddress, knownIdsOf, type KnownIds } from './state/url';

/** Draws nothing. Does nothing on a page of its own. */
export function EmbedBridge() {
  const store = useAtlasStore();
  useEffect(() => bridge(store), [store]);
  return null;
}

function bridge(store: AtlasStore): () => void {
  const known = (): KnownIds => knownIdsOf(store.getState().atlas);
  let byHost = false;
  const carryOut = (change: () => Refusal | null): void => {
    byHost = true;
    try {
      const refusal = change();
      if (refusal) throw new CodedError(refusal.code, refusal.message);
    } finally {
      byHost = false;
    }
  };
  const permalink = (): string => {
    const { view, base } = store.getState();
    return absoluteAddress(window, remoteLink(view, base, known()));
  };
  const end: FrameEnd = connectFrame(window, {
    edition: () => store.getState().atlas.edition,
    selectRoute: (slug) => carryOut(() => selectRoute(store, slug, known())),
    apply: (options) => carryOut(() => applyOptions(store, options, known())),
    state: () => remoteState(store.getState().view),
    permalink,
    connected: () => watch.tellAll(),
  });
  const watch = watchStore(store, {
    emit: (name, detail) => end.emit(name, { ...detail }),
    permalink,
    byHost: () => byHost,
  });
  const stopMeasuring = measure(end.resize);
  return () => {
    stopMeasuring();
    watch.stop();
    end.close();
  };
}

/** Height of a map that is free to choose, for a width: 16 to 10, within bounds. CSS pixels. */
const mapHeight = (width: number): number => Math.min(Math.max(width * 0.625, 200), 640);

/** Tells how high the content wants to be: the map by its width, all else by what it holds. Never by the frame's own height. */
function measure(tell: (height: number) => void): () => void {
  const shell = document.querySelector('.embed');
  if (!shell) return () => undefined;
  const wanted = (): number => {
    let height = 0;
    for (const part of shell.children) {
      if (!(part instanceof HTMLElement) || getComputedStyle(part).position === 'absolute') continue;
      height += part.classList.contains('embed-map') ? mapHeight(part.clientWidth) : part.offsetHeight;
    }
    return Math.ceil(height);
  };
  const observer = new ResizeObserver(() => tell(wanted()));
  for (const part of [shell, ...shell.children]) observer.observe(part);
  // A frame that its page hides until it has told its height, as WordPress does, is not observed: browsers spare its drawing.
  tell(wanted());
  return () => observer.disconnect();
}
