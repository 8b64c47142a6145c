import type { Notice } from './store';

/**
 * Every remark the codec can make on an address; `src/i18n` holds the words. All values are text that is safe to show
 * anywhere (see `quoteItem`), slugs of routes, or keys of the query.
 */
export interface NoticeValues {
  /** One part was not understood and left out. */
  readonly 'item-not-understood': { readonly key: string; readonly item: string };
  /** Only the first 32 items of `key` were read. */
  readonly 'too-many-items': { readonly key: string };
  /** Only the first 4,096 characters were read; there is nothing more to say. */
  readonly 'link-too-long': null;
  /** The hash is no zoom/latitude/longitude; the map shows the whole view instead. */
  readonly 'view-not-understood': { readonly item: string };
  /** A retired slug: `route` took the place of `item`. */
  readonly 'route-moved': { readonly item: string; readonly route: string };
  /** `near` = the slugs of up to three routes with the most similar slug, joined by commas, nearest first. */
  readonly 'route-not-found': { readonly item: string; readonly near: string };
  /** No page has this path; the map is shown. */
  readonly 'page-not-found': { readonly item: string };
  /** The latest edition is shown instead. */
  readonly 'edition-not-available': { readonly item: string };
}
export type NoticeCode = keyof NoticeValues;

/** A notice whose values fit its code. */
export function notice<C extends NoticeCode>(code: C, values: NoticeValues[C]): Notice {
  return { code, values: { ...values } };
}
