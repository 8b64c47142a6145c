import { langs, type Lang, type MovementKind } from '../../domain/atlas';
import type { Years } from '../../domain/filter';
import { defaultView, type Page, type View, type YearRange } from '../../domain/view';
import { migrate } from '../migrations';
import { notice } from '../notices';
import type { Notice } from '../store';
import { isTracking, keyOf, splitItems, splitPairs, type Address, type Key, type Pair } from './address';
import { countryId } from './countries';
import { readHash } from './hash';
import { createItemReader } from './items';
import { own, type KnownIds } from './known';
import { nearest } from './nearest';
import { normalView } from './normal';
import { readPath } from './path';

interface DecodeOptions {
  /** Path of the site's root, ending in a slash. */
  readonly base?: string;
  /** The reader's languages, best first (BCP 47); asked only when the address names a language we do not have. */
  readonly preferredLangs?: readonly string[];
}

export interface Decoded {
  readonly view: View;
  readonly notices: readonly Notice[];
  /** Unknown pairs of the query, as they stood there: they stay in the address bar and out of copied links. */
  readonly foreign: readonly Pair[];
  /** True below `embed/`. */
  readonly embed: boolean;
  /** True when the fragment held the choices: the address bar must keep to `privateAddress`. */
  readonly private: boolean;
  /** True when the hash only names an element of the page, so that the camera should stay. */
  readonly anchor: boolean;
  readonly secret?: string;
  /** A retired slug was asked for: the present one stands in the view. */
  readonly redirect?: { readonly from: string; readonly to: string };
}

const movementKinds = Object.keys({
  leaving: 0,
  onward: 0,
  sent: 0,
  return: 0,
  north: 0,
  across: 0,
} satisfies Record<MovementKind, 0>) as readonly MovementKind[];
const pages: readonly Page[] = ['map', 'estimates', 'decades', 'table', 'sources', 'fact', 'story'];

/**
 * `from..to`, an end left out = open; one year alone = that year; 1900 to 2100. An end outside the atlas's years is moved
 * to their edge, as a zoom is; years that lie outside altogether cannot be shown, and are refused like any other text.
 */
function readTime(item: string, years: Years): YearRange | undefined {
  const [all, from, dots, to] = /^(19\d\d|20\d\d|2100)?(\.\.)?(19\d\d|20\d\d|2100)?$/u.exec(item) ?? [];
  if (all === undefined || (dots === undefined && all.length !== 4)) return undefined;
  const year = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const [one, other] = [year(from), year(dots === undefined ? from : to)];
  const [first, last] = one !== null && other !== null && one > other ? [other, one] : [one, other];
  if ((first ?? years.start) > years.end || (last ?? years.end) < years.start) return undefined;
  const near = (end: number | null): number | null =>
    end === null ? null : Math.min(Math.max(end, years.start), years.end);
  return { from: near(first), to: near(last) };
}

/** The best of our languages for what the address asks, then for what the reader prefers; `en` when nothing is asked. */
function readLang(asked: readonly (string | null)[] = [], preferred: readonly string[] = []): Lang {
  const tags = asked.flatMap((value) => splitItems(value ?? ''));
  const found = (tags.length > 0 ? [...tags, ...preferred] : [])
    .map((tag) => langs.find((lang) => lang === tag.toLowerCase().split(/[-_]/u)[0]))
    .find((lang) => lang !== undefined);
  return found ?? 'en';
}

/** Follows the table of retired slugs; a ring of them leads nowhere. */
function presentSlug(slug: string, known: KnownIds): string | undefined {
  let at: string | undefined = slug;
  for (let steps = 0; at !== undefined && steps < 8; steps += 1) {
    if (known.routes.includes(at)) return at;
    at = own(known.redirects, at);
  }
  return undefined;
}

/**
 * Reads any address as a valid, normal View. Liberal: what cannot be read is left out and named in `notices`; nothing
 * throws. The path wins over the query and the fragment, whose values are united.
 */
export function decodeView(address: Address, known: KnownIds, options: DecodeOptions = {}): Decoded {
  const { pathname, search, hash } = migrate(address);
  const path = readPath(pathname, options.base ?? '/');
  const query = splitPairs(search.replace(/^\?/u, ''));
  const fragment = readHash(hash);

  const values = new Map<Key, (string | null)[]>();
  for (const pair of [...query.pairs, ...fragment.pairs]) {
    const key = keyOf(pair);
    if (key !== undefined) values.set(key, [...(values.get(key) ?? []), pair[1]]);
  }
  for (const [key, value] of path.values) values.set(key, [value]);

  const notices: Notice[] = [];
  const { list, one } = createItemReader(values, notices);

  const oneOf = <T extends string>(key: Key, choices: readonly [T, ...T[]]): T =>
    one(key, (item) => choices.find((choice) => choice === item.toLowerCase())) ?? choices[0];
  const idIn =
    (ids: readonly string[]) =>
    (item: string): string | undefined =>
      ids.includes(item.toLowerCase()) ? item.toLowerCase() : undefined;
  const placeId = (item: string): string | undefined => {
    const id = item.toLowerCase();
    return own(known.places, id) ? id : countryId(id);
  };
  /** Filters ask by country or region; a country without data is a fair question with an empty answer. */
  const filterPlace = (item: string): string | undefined => {
    const id = placeId(item);
    const kind = id === undefined ? undefined : own(known.places, id)?.kind;
    return kind === 'province' || kind === 'city' ? undefined : id;
  };

  let redirect: { from: string; to: string } | undefined;
  const route = one(
    'route',
    (item) => {
      const asked = item.toLowerCase();
      const slug = presentSlug(asked, known);
      if (slug !== undefined && slug !== asked) redirect = { from: asked, to: slug };
      return slug;
    },
    (item) => notice('route-not-found', { item, near: nearest(item, known.routes).join() }),
  );
  const story = one('story', idIn(Object.keys(known.stories)));
  const chapters = story === null ? 0 : (own(known.stories, story) ?? 0);
  const chapter = one('chapter', (item) =>
    /^[1-9]\d{0,2}$/u.test(item) && Number(item) <= chapters ? Number(item) : undefined,
  );
  const view: View = {
    ...defaultView(readLang(values.get('lang'), options.preferredLangs)),
    page: one('page', (item) => pages.find((page) => page === item.toLowerCase())) ?? 'map',
    filter: {
      eras: list('era', idIn(known.eras)),
      time: one('time', (item) => readTime(item, known.years)),
      to: list('to', filterPlace),
      via: list('via', filterPlace),
      from: list('from', filterPlace),
      kinds: list('kind', (item) => movementKinds.find((kind) => kind === item.toLowerCase())),
    },
    selection: {
      route,
      leg: one('leg', idIn(known.legs)),
      place: one('place', (item) => {
        const id = placeId(item);
        return id !== undefined && own(known.places, id) ? id : undefined;
      }),
      fact: one('fact', (item) => (known.factId.test(item.toLowerCase()) ? item.toLowerCase() : undefined)),
      conflict: one('conflict', (item) => own(known.conflicts, item.toLowerCase())),
    },
    camera: fragment.camera,
    story: story === null ? null : { id: story, chapter: chapter ?? 1 },
    ui: oneOf('ui', ['full', 'compact', 'map', 'list', 'static']),
    theme: oneOf('theme', ['auto', 'light', 'dark']),
    motion: oneOf('motion', ['auto', 'off']),
    gestures: oneOf('gestures', ['auto', 'cooperative', 'free']),
    edition: one(
      'edition',
      (item) => known.editions.find((edition) => edition === item),
      (item) => notice('edition-not-available', { item }),
    ),
  };
  if (redirect) notices.unshift(notice('route-moved', { item: redirect.from, route: redirect.to }));
  if (path.unknown !== undefined) notices.unshift(notice('page-not-found', { item: path.unknown }));
  if (query.cut || fragment.cut) notices.unshift(notice('link-too-long', null));
  if (fragment.bad !== undefined) notices.push(notice('view-not-understood', { item: fragment.bad }));
  return {
    view: normalView(view),
    notices,
    foreign: query.pairs.filter((pair) => keyOf(pair) === undefined && !isTracking(pair)),
    embed: path.embed,
    private: fragment.private,
    anchor: fragment.anchor,
    ...(fragment.secret && { secret: fragment.secret }),
    ...(redirect && { redirect }),
  };
}
