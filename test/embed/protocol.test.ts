import { describe, expect, it } from 'vitest';
import { createRateLimit, envelope, heights, openMessage, readHeight } from '../../src/embed/protocol';

describe('the envelope', () => {
  it('is read back as it was written', () => {
    expect(openMessage(envelope('resize', { height: 420 }))).toEqual({ type: 'resize', body: { height: 420 } });
    expect(openMessage(envelope('ready'))).toEqual({ type: 'ready', body: {} });
  });

  it.each([
    ['G5 no ns', { v: 1, type: 'ready' }],
    ['another ns', { ns: 'tumen2', v: 1, type: 'ready' }],
    ['G7 v as text', { ns: 'tumen', v: '1', type: 'ready' }],
    ['no v', { ns: 'tumen', type: 'ready' }],
    ['G8 JSON as text', JSON.stringify(envelope('ready'))],
    ['G9 17 kB', envelope('event', { name: 'x'.repeat(17_000) })],
    ['an unknown type', { ns: 'tumen', v: 1, type: 'navigate', url: '/' }],
    ['a type of every object', { ns: 'tumen', v: 1, type: 'toString' }],
    ['null', null],
    ['nothing', undefined],
    ['a number', 1],
    ['a list', [envelope('ready')]],
  ])('%s is ignored', (_, data) => {
    expect(openMessage(data)).toBeNull();
  });

  it('G6 another version is told apart', () => {
    expect(openMessage({ ns: 'tumen', v: 2, type: 'ready' })).toBe('unsupported');
  });

  it('G11 a ring and G12 getters are ignored', () => {
    const ring: Record<string, unknown> = { ...envelope('ready') };
    ring['self'] = ring;
    expect(openMessage(ring)).toBeNull();
    expect(openMessage(Object.defineProperty({}, 'ns', { enumerable: true, get: () => 'tumen' }))).toBeNull();
  });

  it('holds known keys only', () => {
    expect(openMessage({ ...envelope('resize', { height: 1 }), url: 'x', html: '<b>' })).toEqual({
      type: 'resize',
      body: { height: 1 },
    });
  });
});

describe('a height', () => {
  it.each([
    ['G13 NaN', Number.NaN, null],
    ['G14 -1', -1, heights.min],
    ['G15 1e9', 1e9, heights.max],
    ['G16 "100"', '100', null],
    ['a fraction', 420.4, 420],
    ['Infinity', Infinity, null],
  ])('%s', (_, value, expected) => {
    expect(readHeight(value)).toBe(expected);
  });
});

it('a rate limit lets the first ones of each span through', () => {
  let now = 0;
  const may = createRateLimit(3, 1000, () => now);
  expect([may(), may(), may(), may()]).toEqual([true, true, true, false]);
  now = 999;
  expect(may()).toBe(false);
  now = 1000;
  expect(may()).toBe(true);
});
