/** Absolute addresses of a view: to open, to frame, and the picture of it. Pure: the site's root is passed in. */
import { sharePicturePath } from '../../domain/sharePicture';
import type { Atlas, Lang } from '../../domain/atlas';
import type { Page, View } from '../../domain/view';
import { encodeView, knownIdsOf, privateAddress, type KnownIds } from '../../state/url';

export interface Site {
  /** Absolute address of the site's root, ending in a slash. */
  readonly root: string;
  readonly atlas: Atlas;
  /** So that no path is written that has no page. */
  readonly known: KnownIds;
}

/** The site that stands at `root`. */
export const siteOf = (root: string, atlas: Atlas): Site => ({ root, atlas, known: knownIdsOf(atlas) });

const baseOf = ({ root }: Site): string => new URL(root).pathname;
const absolute = (address: string, { root }: Site): string => new URL(address, root).href;

/** A query key set in an address before its fragment. */
function withPair(address: string, pair: string): string {
  const [before = '', hash] = address.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}${pair}${hash === undefined ? '' : `#${hash}`}`;
}

/** The link that opens `view` on the site. `reader` asks for the reader's own language. */
export function viewLink(view: View, site: Site, lang: Lang | 'reader' = view.lang): string {
  const link = absolute(
    encodeView({ ...view, lang: lang === 'reader' ? 'en' : lang }, { base: baseOf(site), known: site.known }),
    site,
  );
  return lang === 'reader' ? withPair(link, 'lang=auto') : link;
}

/** The link that tells our web server nothing of the view: all choices stand behind the `#`. */
export function privateLink(view: View, site: Site): string {
  return absolute(privateAddress(view, { base: baseOf(site), known: site.known }), site);
}

/** Pages that are prerendered below `embed/`; all others are asked for by the query of the embeddable home page. */
const embedPages: readonly Page[] = ['map', 'estimates'];

/** The address of `view` for a frame. */
export function embedLink(view: View, site: Site, lang: Lang | 'reader' = view.lang): string {
  const said = { ...view, lang: lang === 'reader' ? ('en' as const) : lang };
  const options = { base: baseOf(site), embed: true, known: site.known };
  const link = embedPages.includes(said.page) ? encodeView(said, options) : byQuery(said, options);
  return absolute(lang === 'reader' ? withPair(link, 'lang=auto') : link, site);
}

/** All that a view says as pairs in the order of addresses, the map's position as `view`; percent-encoded where needed. */
export function viewPairs(view: View): readonly (readonly [key: string, value: string])[] {
  const [, hash = ''] = privateAddress(view).split('#');
  return hash
    .split('&')
    .slice(1)
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    });
}

function byQuery(view: View, { base }: { readonly base: string }): string {
  const pairs = viewPairs(view).filter(([key]) => key !== 'lang' && key !== 'view');
  const camera = viewPairs(view).find(([key]) => key === 'view')?.[1];
  const query = pairs.map(([key, value]) => `${key}=${value}`).join('&');
  return `${base}embed/${view.lang === 'en' ? '' : `${view.lang}/`}?${query}${camera ? `#${camera}` : ''}`;
}

/** Absolute address of the picture that stands for `view` before anything runs. */
export function pictureLink(view: View, site: Site): string {
  return absolute(sharePicturePath(view, site.atlas), site);
}
