import { Buffer } from 'node:buffer';

/** The names that a font is known by. `style` is what a reader of a font list sees: Regular, SemiBold, Italic. */
export type FontNames = { readonly family: string; readonly style: string; readonly copyright: string };

const HEAD_ADJUSTMENT = 8;
const MAGIC = 0xb1b0afba;

const padded = (length: number): number => (length + 3) & ~3;

function checksum(table: Buffer): number {
  let sum = 0;
  const whole = Buffer.concat([table], padded(table.length));
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A `name` table with Windows Unicode records in English (platform 3, encoding 1, language 0x409). */
function nameTable({ family, style, copyright }: FontNames): Buffer {
  const regular = style === 'Regular' || style === 'Italic';
  const postscript = `${family}-${style}`.replaceAll(' ', '');
  const records: readonly (readonly [number, string])[] = [
    [0, copyright],
    [1, regular ? family : `${family} ${style}`],
    [2, regular ? style : 'Regular'],
    [3, `${postscript};subset`],
    [4, `${family} ${style}`],
    [5, 'Version 1.000'],
    [6, postscript],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
    [16, family],
    [17, style],
  ];
  const header = Buffer.alloc(6 + records.length * 12);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  for (const [index, [id, value]] of records.entries()) {
    const text = Buffer.from(value, 'utf16le').swap16();
    for (const [field, number] of [3, 1, 0x409, id, text.length, offset].entries()) {
      header.writeUInt16BE(number, 6 + index * 12 + field * 2);
    }
    texts.push(text);
    offset += text.length;
  }
  return Buffer.concat([header, ...texts]);
}

/**
 * A TrueType font under another name, its outlines untouched.
 * The Open Font License keeps the names of the originals for unchanged fonts; a subset must carry its own.
 */
export function renamed(font: Buffer, names: FontNames): Buffer {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16;
    const tag = font.toString('latin1', at, at + 4);
    const start = font.readUInt32BE(at + 8);
    const content = font.subarray(start, start + font.readUInt32BE(at + 12));
    return { tag, content: tag === 'name' ? nameTable(names) : Buffer.from(content) };
  });
  const head = tables.find(({ tag }) => tag === 'head');
  head?.content.writeUInt32BE(0, HEAD_ADJUSTMENT);
  const directory = Buffer.alloc(12 + count * 16);
  font.copy(directory, 0, 0, 12);
  let offset = directory.length;
  for (const [index, { tag, content }] of tables.entries()) {
    const at = 12 + index * 16;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(content), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(content.length, at + 12);
    offset += padded(content.length);
  }
  const whole = Buffer.concat([
    directory,
    ...tables.map(({ content }) => Buffer.concat([content], padded(content.length))),
  ]);
  const headEntry = tables.findIndex(({ tag }) => tag === 'head');
  if (headEntry >= 0) {
    const start = whole.readUInt32BE(12 + headEntry * 16 + 8);
    whole.writeUInt32BE((MAGIC - checksum(whole)) >>> 0, start + HEAD_ADJUSTMENT);
  }
  return whole;
}
