/** Which characters a font has, read from its file. */
import { readFileSync } from 'node:fs';

/** The character map of a TrueType `cmap` table with a format 4 or 12 subtable. */
export function readCharacters(cmap: Buffer): Set<number> {
  const found = new Set<number>();
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap.readUInt32BE(8 + index * 8);
    const format = cmap.readUInt16BE(at);
    if (format === 12) {
      for (let group = 0; group < cmap.readUInt32BE(at + 12); group += 1) {
        const start = cmap.readUInt32BE(at + 16 + group * 12);
        const end = cmap.readUInt32BE(at + 20 + group * 12);
        for (let code = start; code <= end; code += 1) found.add(code);
      }
    }
    if (format === 4) {
      const segments = cmap.readUInt16BE(at + 6) / 2;
      for (let segment = 0; segment < segments; segment += 1) {
        const end = cmap.readUInt16BE(at + 14 + segment * 2);
        const start = cmap.readUInt16BE(at + 16 + segments * 2 + segment * 2);
        if (start === 0xffff) continue;
        for (let code = start; code <= end; code += 1) found.add(code);
      }
    }
  }
  return found;
}

/** One table of a TrueType file. */
export function readTable(font: Buffer, tag: string): Buffer {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === tag) ?? 0;
  const start = font.readUInt32BE(entry + 8);
  return font.subarray(start, start + font.readUInt32BE(entry + 12));
}

/** The characters of a TrueType file. */
export const charactersOf = (path: string): ReadonlySet<number> =>
  readCharacters(readTable(readFileSync(path), 'cmap'));
