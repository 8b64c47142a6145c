import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { light } from '../../src/theme';

it('prints in the colours of the light theme, on white', () => {
  const css = readFileSync('src/styles/print.css', 'utf8');
  const tokens = new Map(
    [...css.matchAll(/--([\w-]+): (#[\da-f]+);/gu)].map(([, name = '', value = '']) => [name, value]),
  );
  for (const [family, colour] of Object.entries(light.line))
    expect(tokens.get(`line-${family}`)).toBe(colour.toLowerCase());
  for (const [family, colour] of Object.entries(light.lineText))
    expect(tokens.get(`line-text-${family}`)).toBe(colour.toLowerCase());
  const { women, men, sexUnknown, rule, rule2, ink4 } = light;
  const others = { women, men, 'sex-unknown': sexUnknown, rule, 'rule-2': rule2, 'ink-4': ink4 };
  for (const [name, colour] of Object.entries(others)) expect(tokens.get(name)).toBe(colour.toLowerCase());
  expect(tokens.get('paper')).toBe('#fff');
});
