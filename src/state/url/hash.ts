import type { Camera } from '../../domain/view';
import { decodeText, keyOf, quoteItem, splitPairs, type Pair } from './address';
import { readCamera } from './camera';

/** What a fragment says. */
interface HashRead {
  readonly camera: Camera | null;
  /** Pairs after `#view&` or after a camera. */
  readonly pairs: readonly Pair[];
  readonly cut: boolean;
  /** True when the fragment holds choices, which must not move into the query. */
  readonly private: boolean;
  /** True for the id of an element on the page, such as a skip link's. */
  readonly anchor: boolean;
  /** What WordPress puts there to know its frame again: 10 letters or digits. */
  readonly secret?: string;
  /** A camera that could not be read, escaped for a notice. */
  readonly bad?: string;
}

/** Reads `#zoom/lat/lng[&…]`, `#view&key=value…`, `#?secret=…`, `#map=…` and `##…`. Never throws. */
export function readHash(hash: string): HashRead {
  const bare = hash.replace(/^#+/u, '').replace(/^(?:map|view)=/u, '');
  const secret = /#?\?secret=([A-Za-z\d]{10})$/u.exec(bare)?.[1];
  const [head = '', ...tail] = bare.replace(/#?\?secret=.*$/su, '').split('&');
  const { pairs, cut } = splitPairs(tail.join('&'));
  const isView = head === 'view';
  const asked = isView ? (pairs.find((pair) => keyOf(pair) === 'view')?.[1] ?? '') : head;
  const camera = readCamera(decodeText(asked) ?? '');
  const anchor = !isView && tail.length === 0 && /^[a-z][\w-]*$/iu.test(head);
  const isBad = asked !== '' && !anchor && !camera;
  return {
    camera,
    pairs,
    cut,
    private: isView || pairs.some((pair) => keyOf(pair) !== undefined),
    anchor,
    ...(secret && { secret }),
    ...(isBad && { bad: quoteItem(asked) }),
  };
}
