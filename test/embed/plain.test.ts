import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyPlain, isRecord, mostBytes } from '../../src/embed/plain';

describe('copying what came from the other side', () => {
  it('gives plain data back, equal and frozen', () => {
    const data = { a: [1, 'b', null, true], c: { d: 'e' } };
    const copy = copyPlain(data);
    expect(copy).toEqual(data);
    expect(Object.isFrozen(copy)).toBe(true);
    expect(isRecord(copy) && Object.isFrozen(copy['a'])).toBe(true);
  });

  it('never throws and always gives plain data or nothing', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withSet: true, withDate: true, withBigInt: true }), (value) => {
        const copy = copyPlain(value);
        expect(copy === undefined ? copy : JSON.parse(JSON.stringify(copy))).toEqual(copy);
      }),
    );
  });

  it('keeps every JSON value that is small, but for keys that reach the prototype', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(text.length < 2000 && !/"(?:__proto__|constructor|prototype)":/u.test(text));
        expect(copyPlain(value)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what is too large, counted in bytes', () => {
    expect(copyPlain('a'.repeat(mostBytes - 1))).toBeTypeOf('string');
    expect(copyPlain('a'.repeat(mostBytes))).toBeUndefined();
    expect(copyPlain('한'.repeat(mostBytes / 2))).toBeUndefined();
    expect(copyPlain({ ['k'.repeat(mostBytes)]: 1 })).toBeUndefined();
    expect(copyPlain(Array.from({ length: 257 }, () => 0))).toBeUndefined();
  });

  it('refuses rings, classes, functions and numbers that are not finite', () => {
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    for (const bad of [ring, new Map(), new Date(), () => 1, Symbol('a'), 10n, Number.NaN, Infinity, [undefined]])
      expect(copyPlain(bad)).toBeUndefined();
  });

  it('calls no getter and survives a proxy that throws', () => {
    let called = false;
    const withGetter = {
      get ns() {
        called = true;
        return 'tumen';
      },
    };
    expect(copyPlain(withGetter)).toEqual({});
    expect(called).toBe(false);
    const trap = (): never => {
      throw new Error('trap');
    };
    expect(copyPlain(new Proxy({}, { ownKeys: trap, getPrototypeOf: trap }))).toBeUndefined();
  });

  it('leaves out keys that reach the prototype', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"x":1},"constructor":2,"ok":3}');
    const copy = copyPlain(hostile);
    expect(copy).toEqual({ ok: 3 });
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});
