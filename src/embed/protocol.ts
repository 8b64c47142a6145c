/**
 * The messages between a page that embeds the atlas and the frame in it, version 1. Both ends import this file.
 *
 * On `window` the frame says only `ready` and `resize`, to whoever is there, and hears only `connect`, which brings a
 * MessagePort. All that a reader chooses travels on that port alone. No message can navigate, open a window, load data
 * or code, or insert markup.
 */
import { copyPlain, isRecord, type Plain, type PlainRecord } from './plain';

const namespace = 'tumen';
export const protocolVersion = 1;
/** Raised with every published change of the element; `/embed/v1.<release>.js` never changes afterwards. */
export const release = 0;

/** Milliseconds after which a call that got no answer is rejected. */
export const patience = 10_000;
/** Bounds of a height, in CSS pixels. */
export const heights = { min: 150, max: 4000 } as const;

/** Known keys of each message; any other key is dropped. */
const shapes = {
  ready: [],
  resize: ['height'],
  connect: [],
  call: ['id', 'method', 'argument'],
  result: ['id', 'value'],
  failure: ['id', 'code', 'message'],
  event: ['name', 'detail'],
  unsupported: ['supported'],
} as const satisfies Record<string, readonly string[]>;
export type MessageType = keyof typeof shapes;

export interface Message {
  readonly type: MessageType;
  /** The known keys that were there, copied and frozen. */
  readonly body: PlainRecord;
}

/** Names of the events, as hosts hear them after `tumen:`; each with the keys of its detail. */
export const events = {
  ready: ['version', 'edition'],
  routeselected: ['route', 'origin'],
  filterchanged: ['era', 'time', 'to', 'via', 'from'],
  viewchanged: ['zoom', 'lat', 'lng'],
  statechanged: ['permalink', 'warnings'],
  modechanged: ['mode', 'reason'],
  error: ['code', 'message'],
} as const satisfies Record<string, readonly string[]>;
export type EventName = keyof typeof events;

/** Methods that travel on the port; `activate` is the element's own. */
export const methods = ['selectRoute', 'setFilter', 'setView', 'setState', 'getState', 'getPermalink'] as const;
export type MethodName = (typeof methods)[number];

/** Why a call was refused. */
export type FailureCode =
  | 'bad-argument'
  | 'bad-value'
  | 'not-found'
  | 'unknown-method'
  | 'inactive'
  | 'timeout'
  | 'removed'
  | 'failed';

/** A rejection that a host can tell apart by `code`. */
export class CodedError extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, message: string) {
    super(message);
    this.name = 'TumenError';
    this.code = code;
  }
}

/** Writes a message as it is sent. */
export function envelope(type: MessageType, body: PlainRecord = {}): PlainRecord {
  return { ns: namespace, v: protocolVersion, type, ...body };
}

/**
 * Reads anything that arrived. 'unsupported' = ours, of another version; null = not ours, unknown, too large or not
 * plain data. Never throws.
 */
export function openMessage(data: unknown): Message | 'unsupported' | null {
  const copy = copyPlain(data);
  if (!isRecord(copy) || copy['ns'] !== namespace) return null;
  if (copy['v'] !== protocolVersion) return Number.isInteger(copy['v']) ? 'unsupported' : null;
  const { type } = copy;
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return null;
  const known = type as MessageType;
  return { type: known, body: pickKeys(copy, shapes[known]) };
}

/** The known keys of a record, frozen. */
export function pickKeys(record: PlainRecord, keys: readonly string[]): PlainRecord {
  return Object.freeze(Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key))));
}

/** A height as a host may use it: whole, within `heights`; null for anything that is no finite number. */
export function readHeight(value: Plain | undefined): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return Math.min(Math.max(Math.round(value), heights.min), heights.max);
}

/** True when at most `most` things happened in the last `span` milliseconds; counts the present one. */
export function createRateLimit(most: number, span: number, now: () => number): () => boolean {
  let times: readonly number[] = [];
  return () => {
    const at = now();
    times = times.filter((time) => at - time < span);
    if (times.length >= most) return false;
    times = [...times, at];
    return true;
  };
}
