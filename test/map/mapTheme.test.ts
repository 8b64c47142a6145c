import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../src/map/layers/expressions';
import { mapTheme } from '../../src/map/mapTheme';
import { dark, light } from '../../src/theme';

/** WCAG 2 contrast of two colours like `#1A2226`. */
function contrast(one: string, two: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [luminance(one), luminance(two)].toSorted((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('more contrast on the %s map', (_name, theme) => {
  const [usual, more] = [mapTheme(theme, false), mapTheme(theme, true)];

  it('draws borders and coasts that can be seen, and words in ink', () => {
    for (const key of ['border', 'coast', 'province'] as const) {
      expect(contrast(more[key], more.land), key).toBeGreaterThan(4.5);
      expect(contrast(more[key], more.land)).toBeGreaterThan(2 * contrast(usual[key], usual.land));
    }
    expect(more.ink2).toBe(theme.ink);
  });

  it('adds 0.75 px to lines, and never draws one wider than 3', () => {
    expect(lineWidth(more)).toEqual([
      'match',
      expect.anything(),
      'out',
      1.75,
      'hover',
      ['case', ['get', 'double'], 2.05, 3],
      'selected',
      ['case', ['get', 'double'], 2.25, 3],
      ['+', ['get', 'width'], 0.75],
    ]);
    expect(more.halo.word).toBeGreaterThan(usual.halo.word);
  });

  it('is one value, so that the style is made once', () => {
    expect(mapTheme(theme, true)).toBe(more);
    expect(mapTheme(more)).toBe(more);
  });
});
