/** Reads back what Chromium prints: the text of each page through its fonts, and how much is drawn on it. For its own plain PDF 1.4 alone. */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** In the order of drawing, without white space: where lines break says nothing. */
  readonly text: string;
  /** Straight and curved pieces of drawn lines and areas. */
  readonly strokes: number;
  /** Width and height in points, 72 to the inch. */
  readonly size: readonly [width: number, height: number];
}

interface PdfObject {
  readonly body: string;
  readonly stream: string;
}

/** Text as a page that was read has it. */
export const unspaced = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');

function objectsOf(file: Buffer): ReadonlyMap<string, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 0: head, 1: number = '', index } of text.matchAll(/^(\d+) 0 obj\n/gmu)) {
    const start = index + head.length;
    const end = text.indexOf('endobj', start);
    const at = text.indexOf('stream\n', start);
    if (at < 0 || at > end) {
      objects.set(number, { body: text.slice(start, end), stream: '' });
      continue;
    }
    const body = text.slice(start, at);
    const length = Number(/\/Length (\d+)/u.exec(body)?.[1]);
    const bytes = file.subarray(at + 'stream\n'.length, at + 'stream\n'.length + length);
    // Pictures and font files stay packed.
    const isText = body.includes('/FlateDecode') && !/\/Subtype \/Image|\/Length1|\/FontFile/u.test(body);
    objects.set(number, { body, stream: isText ? inflateSync(bytes).toString('latin1') : '' });
  }
  return objects;
}

/** The letters of UTF-16 code units in hexadecimal. */
const lettersOf = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** What each glyph of a font says, by its code. */
function glyphsOf(map: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gsu)) {
    for (const [, code = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)>/gu)) {
      glyphs.set(Number.parseInt(code, 16), lettersOf(hex));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gsu)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/gu)) {
      const [first, last, letter] = [from, to, hex].map((one) => Number.parseInt(one, 16)) as [number, number, number];
      for (let code = first; code <= last; code += 1) glyphs.set(code, String.fromCharCode(letter + code - first));
    }
  }
  return glyphs;
}

/** The pages in their order. Throws when the file has none. */
export function readPdf(file: Buffer): readonly PdfPage[] {
  const objects = objectsOf(file);
  const fonts = new Map<string, { readonly wide: boolean; readonly glyphs: ReadonlyMap<number, string> }>();
  for (const [number, { body }] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/u.exec(body)?.[1];
    if (map === undefined) continue;
    const wide = body.includes('/Type0');
    // Chromium names a font in a page by the number of its object.
    fonts.set(`F${number}`, { wide, glyphs: glyphsOf(objects.get(map)?.stream ?? '') });
  }
  const textOf = (stream: string): string => {
    let font = fonts.get('none');
    let text = '';
    // A span with words of its own stands for its glyphs.
    const parts = /\/ActualText <FEFF(\w+)> >> BDC.*?EMC|\/(F\d+) [\d.]+ Tf|<([\dA-F]+)>/gsu;
    for (const [, words, name, hex = ''] of stream.matchAll(parts)) {
      if (name !== undefined) font = fonts.get(name);
      const codes = hex.match(font?.wide ? /.{4}/gu : /.{2}/gu) ?? [];
      text += lettersOf(words ?? '') + codes.map((code) => font?.glyphs.get(Number.parseInt(code, 16)) ?? '').join('');
    }
    return unspaced(text);
  };
  const pages = [...objects.values()].filter(({ body }) => /\/Type \/Page\s/u.test(body));
  if (pages.length === 0) throw new Error('The file has no page.');
  return pages.map(({ body }) => {
    const stream = objects.get(/\/Contents (\d+) 0 R/u.exec(body)?.[1] ?? '')?.stream ?? '';
    const [width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(body)?.slice(1).map(Number) ?? [];
    return { text: textOf(stream), strokes: stream.match(/ [lc]$/gmu)?.length ?? 0, size: [width, height] };
  });
}
