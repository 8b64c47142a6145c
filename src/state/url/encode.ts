import type { View, YearRange } from '../../domain/view';
import { joinPairs, type Key, type Pair } from './address';
import { writeCamera } from './camera';
import type { KnownIds } from './known';
import { normalView } from './normal';
import { writePath, writePlace } from './path';

export interface EncodeOptions {
  /** Path of the site's root, ending in a slash. */
  readonly base?: string;
  /** Writes the address of the embeddable page. */
  readonly embed?: boolean;
  /** Unknown pairs to keep; for the address bar only, never for a copied link. */
  readonly foreign?: readonly Pair[];
  /** With it, a country that has no page of its own stays in the query. */
  readonly known?: Pick<KnownIds, 'destinations'>;
}

const writeTime = ({ from, to }: YearRange): string => `${from ?? ''}..${to ?? ''}`;

/** All that a normal view says beyond the default view, in the fixed order of keys. */
function pairsOf(view: View): readonly (readonly [Key, string])[] {
  const { filter, selection, story } = view;
  const places = (ids: readonly string[]): string => ids.map(writePlace).join();
  const all: readonly (readonly [Key, string | null])[] = [
    ['page', view.page === 'map' ? null : view.page],
    ['route', selection.route],
    ['leg', selection.leg],
    ['place', selection.place && writePlace(selection.place)],
    ['fact', selection.fact],
    ['conflict', selection.conflict],
    ['from', places(filter.from)],
    ['via', places(filter.via)],
    ['to', places(filter.to)],
    ['era', filter.eras.join()],
    ['time', filter.time && writeTime(filter.time)],
    ['kind', filter.kinds.join()],
    ['story', story && story.id],
    ['chapter', story && story.chapter !== 1 ? String(story.chapter) : null],
    ['lang', view.lang === 'en' ? null : view.lang],
    ['ui', view.ui === 'full' ? null : view.ui],
    ['theme', view.theme === 'auto' ? null : view.theme],
    ['motion', view.motion === 'auto' ? null : view.motion],
    ['gestures', view.gestures === 'auto' ? null : view.gestures],
    ['edition', view.edition],
  ];
  return all.flatMap(([key, value]) => (value ? [[key, value] as const] : []));
}

const rootOf = ({ base = '/', embed = false }: EncodeOptions): string => (embed ? `${base}embed/` : base);

/**
 * The one address of a view: path, query in the fixed order of keys without defaults, camera in the hash. Two views
 * that mean the same have the same address. Starts with `base`; holds no origin.
 */
export function encodeView(view: View, options: EncodeOptions = {}): string {
  const normal = normalView(view);
  const pages = options.known?.destinations;
  const { path, said } = writePath(normal, (id) => !pages || pages.includes(id));
  const query = joinPairs([...pairsOf(normal).filter(([key]) => !said.includes(key)), ...(options.foreign ?? [])]);
  const camera = normal.camera ? `#${writeCamera(normal.camera)}` : '';
  return `${rootOf(options)}${path}${query && `?${query}`}${camera}`;
}

/** The canonical address of a view on a site at the root: what `test/links.txt` holds and equality is judged by. */
export function canonical(view: View): string {
  return encodeView(view);
}

/**
 * The address that tells the web server nothing: the bare page, and all of the view in the fragment as
 * `#view&key=value…`, the camera as `view=zoom/lat/lng`.
 */
export function privateAddress(view: View, options: EncodeOptions = {}): string {
  const normal = normalView(view);
  const camera: readonly Pair[] = normal.camera ? [['view', writeCamera(normal.camera)]] : [];
  const query = joinPairs(options.foreign ?? []);
  const hash = ['#view', joinPairs([...pairsOf(normal), ...camera])].filter(Boolean).join('&');
  return `${rootOf(options)}${query && `?${query}`}${hash}`;
}
