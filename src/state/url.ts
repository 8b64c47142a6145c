/**
 * Address bar <-> View, and the only file of the app that names `location` and `history`. Reading and writing an
 * address are pure (`decodeView`, `encodeView`); `connectUrl` is the one connection to the browser.
 */
import type { Lang } from '../domain/atlas';
import type { View } from '../domain/view';
import type { AtlasStore } from './store';
import { withoutTracking } from './url/address';
import { decodeView, type Decoded } from './url/decode';
import { encodeView, privateAddress, type EncodeOptions } from './url/encode';
import { knowsNothing, type KnownIds } from './url/known';
import { siteRoot } from './url/path';

export { decodeView, type Decoded } from './url/decode';
export { canonical, encodeView, privateAddress } from './url/encode';
export { knownIdsOf, type KnownIds } from './url/known';
export { normalView } from './url/normal';

/** The part of `window` that the connection uses; a test passes its own. */
export interface WindowLike {
  readonly location: {
    readonly href: string;
    readonly pathname: string;
    readonly search: string;
    readonly hash: string;
  };
  readonly history: {
    readonly state: unknown;
    pushState(state: unknown, unused: string, url: string): void;
    replaceState(state: unknown, unused: string, url: string): void;
  };
  readonly navigator: { readonly languages: readonly string[] };
  readonly parent: unknown;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}

export interface ConnectOptions {
  readonly known: KnownIds;
  /** Path of the site's root, starting and ending in a slash. */
  readonly base: string;
  /** Never push: Back belongs to the page around us. A frame is found out without it. */
  readonly embedded?: boolean;
  /** What the bare address opens, as a query; an own copy of the atlas may choose it. */
  readonly opening?: string | undefined;
  /** Called after Back, Forward or a typed hash has been read, e.g. to show its notices. */
  readonly onRead?: (read: Decoded) => void;
}

/** Least time between two quiet writes, in ms: Safari throws after 100 writes in 30 s. */
const quietFor = 300;

/** Where the site stands and the language of the address: all that can be told before the atlas of a language is there. */
export function siteAddress(win: WindowLike, opening?: string): { readonly base: string; readonly lang: Lang } {
  const script = import.meta.url;
  const base = siteRoot(import.meta.env.BASE_URL, script);
  return { base, lang: readAddress(win, { known: knowsNothing, base, opening }).view.lang };
}

/** Reads the present address; the way to the first view, before there is a store. */
export function readAddress(
  win: WindowLike,
  { known, base, opening = '' }: Pick<ConnectOptions, 'known' | 'base' | 'opening'>,
): Decoded {
  const { pathname, search, hash } = win.location;
  const isBare = !search && !hash && /^(?:embed\/)?(?:index\.html)?$/u.test(pathname.slice(base.length));
  const asked = { pathname, search: isBare ? opening : search, hash };
  return decodeView(asked, known, { base, preferredLangs: win.navigator.languages });
}

/** An address of ours, such as `encodeView` writes, with the origin it is served from: for links that leave the page. */
export function absoluteAddress(win: Pick<WindowLike, 'location'>, address: string): string {
  return new URL(address, win.location.href).href;
}

/** The view without what a reader would not go Back for: where the map stands and how things are shown. */
const stepOf = (view: View): View => ({
  ...view,
  camera: null,
  ui: 'full',
  theme: 'auto',
  motion: 'auto',
  gestures: 'auto',
  edition: null,
});
const withoutTime = (view: View): View => ({ ...view, filter: { ...view.filter, time: null, eras: [] } });

/**
 * Keeps the address bar and the store's view the same until the returned function is called.
 * A choice makes a history entry, and the entry before it first gets the view that the reader left. Moves of the map,
 * playing, and settings write the present entry when they have rested for 300 ms; so does time that goes on changing,
 * so that one drag of the timeline is one entry. In a frame nothing makes an entry. What came from the address (cause
 * `address`) is never written back. Opened from a private link, the bar keeps to the private form.
 */
export function connectUrl(store: AtlasStore, win: WindowLike, options: ConnectOptions): () => void {
  const { known, base, onRead } = options;
  const replaceOnly = options.embedded === true || win.parent !== win;
  let read = readAddress(win, options);
  /** What the present history entry says. */
  let shown = read.view;
  let timer = 0;
  let dragging = false;

  const addressOf = (view: View): string => {
    const form: EncodeOptions = { base, embed: read.embed, foreign: read.foreign, known };
    return read.private ? privateAddress(view, form) : encodeView(view, form);
  };
  const isSame = (a: View, b: View): boolean => addressOf(a) === addressOf(b);

  const write = (how: 'pushState' | 'replaceState', address: string, view: View): void => {
    try {
      win.history[how](how === 'pushState' ? null : win.history.state, '', address);
      shown = view;
    } catch {
      // Too many writes, or a document without an address of its own: the view stands, the next write catches up.
    }
  };
  const replace = (view: View): void => {
    if (!isSame(view, shown)) write('replaceState', addressOf(view), view);
  };
  const rest = (): void => {
    win.clearTimeout(timer);
    timer = 0;
    dragging = false;
  };
  const later = (): void => {
    win.clearTimeout(timer);
    timer = win.setTimeout(() => {
      rest();
      replace(store.getState().view);
    }, quietFor);
  };

  const choose = (view: View, before: View): void => {
    const isDrag = isSame(withoutTime(stepOf(view)), withoutTime(stepOf(before)));
    if (isDrag && dragging) return later();
    rest();
    if (replaceOnly) replace(view);
    else {
      replace(before);
      write('pushState', addressOf(view), view);
    }
    if (isDrag) {
      dragging = true;
      later();
    }
  };

  const stop = store.subscribe(({ view, cause }, { view: before }) => {
    if (view === before || cause === 'address') return;
    if (cause === 'choice' && !isSame(stepOf(view), stepOf(before))) choose(view, before);
    else later();
  });

  const restore = (): void => {
    rest();
    read = readAddress(win, options);
    const { camera } = store.getState().view;
    shown = read.anchor ? { ...read.view, camera } : read.view;
    store.getState().actions.setView(shown, 'address');
    onRead?.(read);
  };
  win.addEventListener('popstate', restore);

  const { pathname, search, hash } = win.location;
  const clean = withoutTracking(search);
  if (read.redirect) write('replaceState', addressOf(read.view), read.view);
  else if (clean !== search) write('replaceState', `${pathname}${clean}${hash}`, read.view);

  return () => {
    stop();
    rest();
    win.removeEventListener('popstate', restore);
  };
}
