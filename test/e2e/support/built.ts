/** Which built file holds what, for tests that take one away. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'dist/assets';

/** Name of the one script below dist/assets whose name fits and whose text holds all of `words`. Throws when there is not exactly one. */
export function builtScript(name: RegExp, ...words: readonly string[]): string {
  const found = readdirSync(folder).filter((file) => {
    if (!name.test(file) || !file.endsWith('.js')) return false;
    const text = words.length > 0 ? readFileSync(`${folder}/${file}`, 'utf8') : '';
    return words.every((word) => text.includes(word));
  });
  if (found.length !== 1) throw new Error(`${found.length} scripts hold ${words.join(', ')}: ${found.join(', ')}`);
  return found[0] ?? '';
}

/** Glob of the English routes, legs and places. */
export const atlasFile = (): string => `**/assets/${builtScript(/^en-/u, 'eraSchemes')}`;
/** Glob of the English facts and sources. */
export const evidenceFile = (): string => `**/assets/${builtScript(/^en-/u, 'certainty', 'glossary')}`;
