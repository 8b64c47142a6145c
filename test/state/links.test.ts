/** Published addresses never break: each line of `test/links.txt` is an address and the canonical address of its view. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical, decodeView, encodeView, privateAddress } from '../../src/state/url';
import { addressOf, knownIds } from './knownIds';

const lines = readFileSync(new URL('../links.txt', import.meta.url), 'utf8')
  .split('\n')
  .slice(0, -1);
const links = lines.map((line) => line.split('\t') as [string, string]);
const digest = (part: readonly string[]): string => createHash('sha256').update(part.join('\n')).digest('hex');

/**
 * The list as it was each time lines were added: how many there were, and their SHA-256. To publish more addresses,
 * add lines at the end of the list and one row here; never change a row.
 */
const published: readonly (readonly [count: number, sha256: string])[] = [
  [197, '2afa30b6dc43b2068d42c4b3349ed79dd8b3d7b15e8499d0b394fd55c5f28775'],
];

describe('the list of published addresses', () => {
  it.each(published)('still begins with the same %i lines', (count, sha256) => {
    expect(digest(lines.slice(0, count))).toBe(sha256);
  });

  it('has no line that is not vouched for, and no address twice', () => {
    expect(published.at(-1)?.[0]).toBe(lines.length);
    expect(new Set(links.map(([address]) => address)).size).toBe(lines.length);
  });
});

describe('a published address', () => {
  it.each(links)('%s still means %s', (address, expected) => {
    const { view, embed } = decodeView(addressOf(address), knownIds);
    expect(encodeView(view, { embed, known: knownIds })).toBe(expected);
    const again = decodeView(addressOf(expected), knownIds);
    expect(again).toMatchObject({ view, embed, notices: [] });
    expect(canonical(decodeView(addressOf(privateAddress(view)), knownIds).view)).toBe(canonical(view));
  });
});
