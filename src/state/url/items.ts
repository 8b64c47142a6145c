import { notice } from '../notices';
import type { Notice } from '../store';
import { itemLimit, quoteItem, readItem, splitItems, type Key } from './address';

/** Raw values of one address by key; null = the key stood there without `=`. */
type RawValues = ReadonlyMap<Key, readonly (string | null)[]>;

/** Turns an item into its value; undefined refuses it. */
type Accept<T> = (item: string) => T | undefined;
/** Names a refused item, escaped, to the reader. */
type Refuse = (quoted: string) => Notice;

interface ItemReader {
  /** All good items of a key. */
  readonly list: <T>(key: Key, accept: Accept<T>) => T[];
  /** The first good item of a key; null when there is none. */
  readonly one: <T>(key: Key, accept: Accept<T>, refuse?: Refuse) => T | null;
}

/** Reads items by key and puts a notice for each that is refused into `notices`. */
export function createItemReader(values: RawValues, notices: Notice[]): ItemReader {
  function read<T>(key: Key, most: number, accept: Accept<T>, refuse?: Refuse): T[] {
    const notUnderstood: Refuse = (item) => notice('item-not-understood', { key, item });
    const said = values.get(key) ?? [];
    const raw = said.flatMap((value) => splitItems(value ?? ''));
    if (said.includes(null)) notices.push(notUnderstood(''));
    if (raw.length > itemLimit) notices.push(notice('too-many-items', { key }));
    const good: T[] = [];
    for (const item of new Set(raw.slice(0, itemLimit))) {
      const text = readItem(item);
      const value = text === null ? undefined : accept(text);
      if (value !== undefined && good.length < most) good.push(value);
      else notices.push((value === undefined && refuse ? refuse : notUnderstood)(quoteItem(item)));
    }
    return good;
  }
  return {
    list: (key, accept) => read(key, itemLimit, accept),
    one: (key, accept, refuse) => read(key, 1, accept, refuse)[0] ?? null,
  };
}
