/** Data from the other side of a frame, made harmless: copied, never trusted. */

/** null, true, 1, 'a', and lists and records of these. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainRecord;
export interface PlainRecord {
  readonly [key: string]: Plain;
}

/** A message is at most this many bytes of UTF-8, keys included. */
export const mostBytes = 16_384;
const mostDepth = 6;
const mostItems = 256;
const forbidden = ['__proto__', 'constructor', 'prototype'];

class NotPlain extends Error {}

/**
 * A frozen copy of plain data, or null for anything else: too large, too deep, a ring, a number that is not finite, an
 * object with a class, a proxy that throws. Only own values are copied: getters are not called, and keys that reach
 * the prototype are left out.
 */
export function copyPlain(value: unknown): Plain | undefined {
  let left = mostBytes;
  const spend = (text: string): void => {
    left -= text.length > left ? left + 1 : new TextEncoder().encode(text).length;
    if (left < 0) throw new NotPlain();
  };
  const copy = (one: unknown, depth: number): Plain => {
    spend(' ');
    if (one === null || typeof one === 'boolean') return one;
    // JSON knows no negative zero, and neither do addresses.
    if (typeof one === 'number' && Number.isFinite(one)) return one + 0;
    if (typeof one === 'string') {
      spend(one);
      return one;
    }
    if (typeof one !== 'object' || depth > mostDepth) throw new NotPlain();
    if (Array.isArray(one)) {
      if (one.length > mostItems) throw new NotPlain();
      return Object.freeze(Array.from({ length: one.length }, (_, at) => copy(ownValue(one, String(at)), depth + 1)));
    }
    const proto: unknown = Object.getPrototypeOf(one);
    if (proto !== null && Object.getPrototypeOf(proto) !== null) throw new NotPlain();
    const keys = Object.keys(one).filter((key) => !forbidden.includes(key));
    if (keys.length > mostItems) throw new NotPlain();
    const entries = keys.flatMap((key): [string, Plain][] => {
      spend(key);
      const inner = ownValue(one, key);
      return inner === undefined ? [] : [[key, copy(inner, depth + 1)]];
    });
    return Object.freeze(Object.fromEntries(entries));
  };
  try {
    return copy(value, 0);
  } catch {
    return undefined;
  }
}

/** The value of an own property that is no getter; undefined otherwise. */
function ownValue(holder: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

/** True for a copied record. */
export function isRecord(value: Plain | undefined): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
