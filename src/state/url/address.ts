/** The parts of an address that say a view; the origin never does. */
export interface Address {
  readonly pathname: string;
  /** '' or starting with `?`. */
  readonly search: string;
  /** '' or starting with `#`. */
  readonly hash: string;
}

/** One `key=value` as it stands in the address, still percent-encoded; null = there was no `=`. */
export type Pair = readonly [key: string, value: string | null];

/** Keys of the query and of the private form, in the order they are written. */
export const keys = [
  'page',
  'route',
  'leg',
  'place',
  'fact',
  'conflict',
  'from',
  'via',
  'to',
  'era',
  'time',
  'kind',
  'story',
  'chapter',
  'lang',
  'ui',
  'theme',
  'motion',
  'gestures',
  'edition',
  'view',
] as const;
export type Key = (typeof keys)[number];

/** Characters of a query or fragment that are read, and items of one key. */
const readLimit = 4096;
export const itemLimit = 32;

const trackingKey = /^(?:utm_.*|fbclid|gclid|mc_.*)$/iu;

/** Undoes percent-encoding; null when the bytes are not UTF-8 or a `%` stands alone. Never throws. */
export function decodeText(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

/** Percent-encodes every character that `plain` does not match. Never throws: half a surrogate pair becomes U+FFFD. */
function escapeText(text: string, plain: RegExp): string {
  return Array.from(text, (char) => {
    if (plain.test(char)) return char;
    return /\p{Surrogate}/u.test(char) ? '%EF%BF%BD' : encodeURIComponent(char).replaceAll("'", '%27');
  }).join('');
}

/**
 * Bad input as a notice may show it: at most 64 characters, only letters, digits and a few marks as they are. Markup,
 * templates, control and bidi characters come percent-encoded, so the text is harmless wherever a host page puts it.
 */
export function quoteItem(raw: string): string {
  return escapeText(
    Array.from(decodeText(raw) ?? raw)
      .slice(0, 64)
      .join(''),
    /[\p{L}\p{M}\p{N} %+,./:=_~-]/u,
  );
}

/**
 * Splits a query or fragment into its pairs, empty ones left out.
 * `cut` = it was longer than `readLimit`: then only whole pairs before the limit are read. A list that runs over the
 * limit still counts when its first `itemLimit` items, which are all that is ever read, end before it.
 */
export function splitPairs(text: string): { readonly pairs: readonly Pair[]; readonly cut: boolean } {
  const parts = text.slice(0, readLimit).split('&');
  const cut = text.length > readLimit;
  if (cut && text[readLimit] !== '&' && splitItems(parts.at(-1) ?? '').length <= itemLimit) parts.pop();
  const pairs = parts.filter(Boolean).map((part): Pair => {
    const at = part.indexOf('=');
    return at < 0 ? [part, null] : [part.slice(0, at), part.slice(at + 1)];
  });
  return { pairs, cut };
}

/** The items of a raw value; a comma may be percent-encoded. */
export function splitItems(value: string): readonly string[] {
  return value.split(/,|%2c/iu).filter(Boolean);
}

/** An item by the grammar `1*64( A-Z a-z 0-9 - . )`, or null. */
export function readItem(raw: string): string | null {
  const item = decodeText(raw);
  return item !== null && /^[A-Za-z\d.-]{1,64}$/u.test(item) ? item : null;
}

/** The known key a pair is for; undefined for unknown ones, `__proto__` among them. */
export function keyOf([key]: Pair): Key | undefined {
  const name = decodeText(key);
  return keys.find((known) => known === name);
}

/** True for keys that follow readers around (`utm_source`, `fbclid` …). */
export function isTracking([key]: Pair): boolean {
  return trackingKey.test(decodeText(key) ?? key);
}

/** `search` without tracking keys, all else as it was. */
export function withoutTracking(search: string): string {
  const parts = search.replace(/^\?/u, '').split('&');
  const kept = parts.filter((part) => !isTracking([part.split('=')[0] ?? '', null]));
  if (kept.length === parts.length) return search;
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** Pairs as the text after `?` or after `#view`; what would end the query early or is no address text is encoded. */
export function joinPairs(pairs: readonly Pair[]): string {
  return pairs
    .map(([key, value]) => (value === null ? key : `${key}=${value}`))
    .map((pair) => escapeText(pair, /[\w.~!$()*+,;:@/?=%[\]-]/u))
    .join('&');
}
