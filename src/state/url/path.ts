import { langs, type Lang } from '../../domain/atlas';
import type { Page, View } from '../../domain/view';
import { quoteItem, type Key } from './address';

/** Sections of the path: what they show, and the key that a slug after them stands for. */
const sections = new Map<string, { readonly page: Page; readonly key?: Key; readonly needsSlug?: true }>([
  ['route', { page: 'map', key: 'route', needsSlug: true }],
  ['to', { page: 'map', key: 'to', needsSlug: true }],
  ['era', { page: 'map', key: 'era', needsSlug: true }],
  ['estimates', { page: 'estimates', key: 'conflict' }],
  ['decades', { page: 'decades' }],
  ['table', { page: 'table' }],
  ['sources', { page: 'sources' }],
  ['fact', { page: 'fact', key: 'fact', needsSlug: true }],
  ['story', { page: 'story', key: 'story', needsSlug: true }],
]);

/**
 * The absolute path of the site's root, ending in a slash.
 * @param base what the build was given: an absolute path, or a relative one for a site that may stand in any folder
 * @param script address of a built script; all of them lie in one folder below the root
 */
export function siteRoot(base: string, script: string): string {
  return base.startsWith('/') ? base : new URL('..', script).pathname;
}

/** What a path says: raw values by key, as the query would say them. */
interface PathRead {
  readonly embed: boolean;
  readonly values: ReadonlyMap<Key, string>;
  /** The part that no page stands for, escaped for a notice. */
  readonly unknown?: string;
}

/** Reads `base [embed/] [lang/] [section/ [slug/]]`. An unknown path reads as the bare address. Never throws. */
export function readPath(pathname: string, base: string): PathRead {
  const inside = `${pathname}/`.startsWith(base) ? pathname.slice(base.length) : pathname;
  const parts = inside.split('/').filter(Boolean);
  const embed = parts[0] === 'embed';
  if (embed) parts.shift();
  const values = new Map<Key, string>();
  const lang = langs.find((one) => one === parts[0]?.toLowerCase());
  if (lang) {
    values.set('lang', lang);
    parts.shift();
  }
  const [name, slug, ...rest] = parts;
  if (name === undefined) return { embed, values };
  const section = sections.get(name.toLowerCase());
  const fits = section && rest.length === 0 && (slug === undefined ? !section.needsSlug : section.key !== undefined);
  if (!fits) return { embed, values, unknown: quoteItem(parts.join('/')) };
  values.set('page', section.page);
  if (section.key && slug !== undefined) values.set(section.key, slug);
  return { embed, values };
}

const isCountry = (place: string): boolean => /^[a-z]{3}$/u.test(place);

/**
 * The path of a normal view and the keys it says, which are left out of the query. On the map an open route comes
 * first; else one country, else one decade, and each only when it is the whole filter; else the bare address.
 * @param hasPage says which countries have a page, so that no path is written that leads nowhere
 */
export function writePath(view: View, hasPage: (id: string) => boolean): { path: string; said: readonly Key[] } {
  const { selection, story, lang } = view;
  const at = (said: readonly Key[], ...parts: readonly string[]): { path: string; said: readonly Key[] } => ({
    path: [...prefixOf(lang), ...parts].map((part) => `${part}/`).join(''),
    said: ['page', 'lang', ...said],
  });
  if (view.page === 'fact') return at(['fact'], 'fact', selection.fact ?? '');
  if (view.page === 'story') return at(['story'], 'story', story?.id ?? '');
  if (view.page === 'estimates')
    return at(['conflict'], 'estimates', ...(selection.conflict ? [selection.conflict] : []));
  if (view.page !== 'map') return at([], view.page);
  if (selection.route) return at(['route'], 'route', selection.route);
  const { eras, time, to, via, from, kinds } = view.filter;
  const [country, decade] = [to[0], eras[0]];
  const choices = [eras, to, via, from, kinds].flat().length + (time ? 1 : 0);
  if (choices === 1 && country && isCountry(country) && hasPage(country)) return at(['to'], 'to', writePlace(country));
  if (choices === 1 && decade && /^\d{4}s$/u.test(decade)) return at(['era'], 'era', decade);
  return at([]);
}

const prefixOf = (lang: Lang): readonly string[] => (lang === 'en' ? [] : [lang]);

/** A place id as addresses write it: countries are ISO 3166-1 alpha-3 in upper case, all others as they are. */
export function writePlace(id: string): string {
  return isCountry(id) ? id.toUpperCase() : id;
}
