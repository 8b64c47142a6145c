import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { familyIds } from '../src/domain/kinds';
import { dark, dashes, light, themes, widths, type Theme } from '../src/theme';

const ground = (theme: Theme): readonly string[] => [theme.land, theme.sea];
const colour = (hex: string): Color => {
  const read = parse(hex);
  if (!read) throw new Error(`${hex} is no colour`);
  return read;
};
const difference = differenceCiede2000();
/** Machado et al. 2009 at full strength, as the design asks (section 2). */
const eyes = {
  full: (one: Color) => one,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};

describe.each([
  ['light', light, 3],
  ['dark', dark, 4.5],
] as const)('the %s theme', (name, theme, floor) => {
  it('keeps text readable on paper, land and sea', () => {
    for (const on of [theme.paper, theme.land, theme.sea]) {
      for (const ink of [theme.ink, theme.ink2, theme.ink3])
        expect(wcagContrast(ink, on), `${ink} on ${on}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it(`draws every family's line at ${floor} to 1 or better, and names it at 4.5`, () => {
    for (const family of familyIds) {
      for (const on of ground(theme))
        expect(wcagContrast(theme.line[family], on), `${family} line on ${on}`).toBeGreaterThanOrEqual(floor);
      for (const on of [theme.paper, theme.sea])
        expect(wcagContrast(theme.lineText[family], on), `${family} text on ${on}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps any two families apart for every kind of eye', () => {
    const pairs = familyIds.flatMap((a) => familyIds.filter((b) => a < b).map((b) => [a, b] as const));
    for (const [eye, see] of Object.entries(eyes)) {
      for (const [a, b] of pairs) {
        const apart = difference(see(colour(theme.line[a])), see(colour(theme.line[b])));
        expect(apart, `${name}, ${eye}: ${a} and ${b}`).toBeGreaterThanOrEqual(12);
      }
    }
  });

  it('shows the focus ring at 3 to 1 on every ground', () => {
    for (const on of [theme.paper, theme.land, theme.sea])
      expect(wcagContrast(theme.focus, on)).toBeGreaterThanOrEqual(3);
  });

  it('draws no line in alarm red', () => {
    for (const family of familyIds) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(theme.line[family].slice(at, at + 2), 16),
      );
      expect(red > 200 && green < 60 && blue < 60, family).toBe(false);
    }
  });
});

describe('the drawing of lines', () => {
  it('never exceeds 3 px', () => {
    for (const width of [widths.line, widths.branch, widths.hover, widths.selected])
      expect(width).toBeLessThanOrEqual(3);
  });

  it('gives each grade a dash of its own', () => {
    expect(new Set(Object.values(dashes).map((dash) => dash.join(' '))).size).toBe(4);
  });
});

describe('the style sheet', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const kebab = (key: string): string => key.replace(/([a-z])([A-Z0-9])/gu, '$1-$2').toLowerCase();
  it.each(Object.entries(themes))('holds every colour of the %s theme', (_name, theme) => {
    const { name, line, lineText, ...plain } = theme;
    expect(name).toBeTruthy();
    const families = familyIds.flatMap((id) => [
      [`line-${id}`, line[id]] as const,
      [`line-text-${id}`, lineText[id]] as const,
    ]);
    for (const [key, value] of [...Object.entries(plain), ...families])
      expect(css, key).toContain(`--${kebab(key)}: ${value.toLowerCase()};`);
  });
});
