import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { charactersOf, readCharacters, readTable } from './fontCharacters';

const PUBLIC = 'public/fonts';
const PICTURES = 'src/build/fonts';

/** W3C WOFF2: the tags that a directory entry may name by number, as far as they occur here. */
const KNOWN = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca', 'prep'];

function readBase128(font: Buffer, start: number): [value: number, next: number] {
  let value = 0;
  for (let at = start; at < start + 5; at += 1) {
    const byte = font.readUInt8(at);
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, at + 1];
  }
  throw new Error('not a UIntBase128');
}

/** The characters of a WOFF2 file: its tables are one brotli stream in the order of the directory. */
function woff2Characters(path: string): Set<number> {
  const font = readFileSync(path);
  expect(font.toString('latin1', 0, 4)).toBe('wOF2');
  let at = 48;
  let offset = 0;
  let cmap: [number, number] | undefined;
  for (let table = 0; table < font.readUInt16BE(12); table += 1) {
    const flags = font.readUInt8(at);
    at += 1;
    const known = flags & 63;
    const tag = known === 63 ? font.toString('latin1', at, at + 4) : KNOWN[known];
    if (known === 63) at += 4;
    let length;
    [length, at] = readBase128(font, at);
    const transformed = tag === 'glyf' || tag === 'loca' ? flags >> 6 === 0 : flags >> 6 !== 0;
    if (transformed) [length, at] = readBase128(font, at);
    if (tag === 'cmap') cmap = [offset, length];
    offset += length;
  }
  const [start, length] = cmap ?? [0, 0];
  const tables = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  return readCharacters(tables.subarray(start, start + length));
}

/** The texts of a `name` table by their number. */
function readNames(table: Buffer): Map<number, string> {
  const texts = table.readUInt16BE(4);
  return new Map(
    Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
      const at = 6 + index * 12;
      const start = texts + table.readUInt16BE(at + 10);
      const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
      return [table.readUInt16BE(at + 6), text.swap16().toString('utf16le')] as const;
    }),
  );
}

const missing = (characters: ReadonlySet<number>, text: Iterable<string>): string =>
  [...new Set(text)].filter((character) => !characters.has(character.codePointAt(0) ?? 0)).join('');
const hangulIn = (path: string): readonly string[] => readFileSync(path, 'utf8').match(/[\uac00-\ud7a3]/g) ?? [];

const LATIN = ['tumen-sans-400', 'tumen-sans-600', 'tumen-serif-400', 'tumen-serif-600', 'tumen-serif-400-italic'];
const HANGUL = ['tumen-hangul-400', 'tumen-hangul-600'];

describe('the fonts that readers get', () => {
  it.each(LATIN)('%s has Polish, McCune-Reischauer and the punctuation of the interface', (name) => {
    const characters = woff2Characters(`${PUBLIC}/${name}.woff2`);
    expect(missing(characters, 'AZaz09ĄĆĘŁŃÓŚŹŻąćęłńóśźżŎŏŬŭÄÖÜßäöüéèçőűčřšž')).toBe('');
    expect(missing(characters, '¶·–—…“”„‘’«»§©°×←→↑↓†•−\u00a0')).toBe('');
  });

  it.each(HANGUL)('%s has every syllable on the map; if not, run src/build/fonts.ts again', (name) => {
    const characters = woff2Characters(`${PUBLIC}/${name}.woff2`);
    const places = readdirSync('geodata').filter((file) => /^(places|admin1)\.geojson$/.test(file));
    expect(places).toContain('admin1.geojson');
    for (const path of [
      ...places.map((file) => `geodata/${file}`),
      'src/map/basemap/labels.json',
      'src/map/basemap/rivers.json',
    ]) {
      expect(missing(characters, hangulIn(path)), path).toBe('');
    }
    expect(missing(characters, '한국어')).toBe('');
  });

  it('have every syllable that the interface or the data can show; if not, run src/build/fonts.ts again', () => {
    const read = (name: string): ReadonlySet<number> => woff2Characters(`${PUBLIC}/${name}.woff2`);
    const characters = new Set([...read('tumen-hangul-400'), ...read('tumen-hangul-more-400')]);
    const paths = ['geodata', 'src/i18n', 'src/map/basemap']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
      )
      .filter((path) => /\.(?:ts|json|geojson)$/.test(path) && !path.startsWith('geodata/schema/'));
    expect(paths.length).toBeGreaterThan(40);
    expect(missing(characters, paths.flatMap(hangulIn))).toBe('');
  });

  it('weigh no more than 120 kB in the first view', () => {
    const files = [...LATIN, 'tumen-hangul-400'].map((name) => statSync(`${PUBLIC}/${name}.woff2`).size);
    expect(files.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000);
  });

  it('come with their licence and under names of their own', () => {
    const licence = readFileSync(`${PUBLIC}/OFL.txt`, 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    const pictures = readdirSync(PICTURES).filter((file) => file.endsWith('.ttf'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const file of pictures) {
      const names = readNames(readTable(readFileSync(`${PICTURES}/${file}`), 'name'));
      for (const id of [1, 4, 6, 16])
        expect(names.get(id), `${file}, name ${id}`).toMatch(/^Tumen ?(Sans|Serif|Hangul)/);
      expect(names.get(13)).toContain('SIL Open Font License');
    }
  });

  it('are each declared once in the style sheet, and no other file is', () => {
    const declared = [...readFileSync('src/fonts.css', 'utf8').matchAll(/url\('\/fonts\/([^']+)'\)/g)].map(
      ([, file]) => file,
    );
    expect(new Set(declared).size).toBe(declared.length);
    expect(new Set(declared)).toEqual(new Set(readdirSync(PUBLIC).filter((file) => file.endsWith('.woff2'))));
  });
});

describe('the fonts for pictures made at build time', () => {
  it('cover the same letters and every syllable on the map', () => {
    const read = (name: string): ReadonlySet<number> => charactersOf(`${PICTURES}/${name}.ttf`);
    for (const name of ['tumen-sans-400', 'tumen-sans-600', 'tumen-serif-600', 'tumen-serif-400-italic']) {
      expect(missing(read(name), 'ĄĆĘŁŃÓŚŹŻąćęłńóśźżŏŭ–—…“”„→')).toBe('');
    }
    expect(missing(read('tumen-hangul-400'), hangulIn('src/map/basemap/labels.json'))).toBe('');
  });
});
