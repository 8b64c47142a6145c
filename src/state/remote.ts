/** The store as the page around a frame may use it: options as text come in, plain values go out, nothing else. */
import type { View } from '../domain/view';
import type { AtlasStore, Notice } from './store';
import { keys, type Key } from './url/address';
import { decodeView } from './url/decode';
import { encodeView, privateAddress } from './url/encode';
import type { KnownIds } from './url/known';

/** Why nothing was changed. */
export interface Refusal {
  readonly code: 'not-found' | 'bad-value';
  readonly message: string;
}

const listKeys: readonly Key[] = ['from', 'via', 'to', 'era', 'kind'];
/** What a view says by the keys of an address; null and empty lists stand for the default. */
export type RemoteState = Readonly<
  Record<
    string,
    string | readonly string[] | null | { readonly zoom: number; readonly lat: number; readonly lng: number }
  >
>;

/** All pairs that a view says beyond the default, camera and language among them. */
function pairsOf(view: View): Map<string, string> {
  const [, hash = ''] = privateAddress(view).split('#');
  const pairs = hash.split('&').slice(1);
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

/** Every option of a view by name: what `applyOptions` takes back. */
export function remoteState(view: View): RemoteState {
  const pairs = pairsOf(view);
  return Object.fromEntries(
    keys.map((key) => {
      if (key === 'view') return [key, view.camera && { ...view.camera }];
      const said = pairs.get(key) ?? null;
      return [key, listKeys.includes(key) ? (said?.split(',') ?? []) : said];
    }),
  );
}

/** The address of a view on the site, where how things are shown is the reader's affair. Starts with `base`. */
export function remoteLink(view: View, base: string, known: KnownIds): string {
  return encodeView({ ...view, ui: 'full', theme: 'auto', motion: 'auto', gestures: 'auto' }, { base, known });
}

function refusalOf({ code, values }: Notice): Refusal {
  const found = Object.entries(values).map(([key, value]) => `${key}: ${value}`);
  const isMissing = code === 'route-not-found';
  return {
    code: isMissing ? 'not-found' : 'bad-value',
    message: `${code}${found.length > 0 ? ` (${found.join('; ')})` : ''}`,
  };
}

/** Options that make no sense beside a new value of another one. */
const supersedes: Partial<Record<Key, readonly Key[]>> = {
  route: ['leg', 'place', 'fact', 'conflict', 'story', 'chapter', 'page'],
  era: ['time'],
  time: ['era'],
};

/** The view with some options changed, read like any other link; '' asks for the default. */
function withOptions(
  view: View,
  options: Readonly<Record<string, string>>,
  known: KnownIds,
): { readonly view: View; readonly refusal: Refusal | null } {
  const pairs = pairsOf(view);
  for (const [key, others] of Object.entries(supersedes)) {
    if (options[key]) for (const other of others) pairs.delete(other);
  }
  for (const [key, value] of Object.entries(options)) {
    if (value === '') pairs.delete(key);
    else pairs.set(key, value);
  }
  const camera = pairs.get('view');
  pairs.delete('view');
  const search = [...pairs].map(([key, value]) => `${key}=${value}`).join('&');
  const read = decodeView({ pathname: '/', search: `?${search}`, hash: camera ? `#${camera}` : '' }, known);
  const bad = read.notices.find(({ code }) => code !== 'route-moved');
  return { view: read.view, refusal: bad ? refusalOf(bad) : null };
}

/**
 * Changes some options of the view, by the keys of an address. All or nothing: one value that cannot be read refuses
 * the whole call.
 */
export function applyOptions(
  store: AtlasStore,
  options: Readonly<Record<string, string>>,
  known: KnownIds,
): Refusal | null {
  const { view: before, actions } = store.getState();
  const { view, refusal } = withOptions(before, options, known);
  if (refusal) return refusal;
  actions.setView(view, 'choice');
  if (options['view'] && view.camera) actions.fly(view.camera);
  else if (view.selection.route && view.selection.route !== before.selection.route) actions.fly('route');
  else if (options['to'] !== undefined) actions.fly(view.filter.to.length > 0 ? 'filter' : 'home');
  return null;
}

/** Opens a route by its slug, present or retired; null closes the open one. */
export function selectRoute(store: AtlasStore, slug: string | null, known: KnownIds): Refusal | null {
  const { actions, view } = store.getState();
  if (slug === null) {
    if (view.selection.route) actions.closeRoute();
    return null;
  }
  const { view: asked, refusal } = withOptions(view, { route: slug }, known);
  if (asked.selection.route) actions.openRoute(asked.selection.route);
  return refusal;
}
