/** Bytes of a data file to text: UTF-8 only, with or without BOM. */

/** A file that cannot be read at all: `reason` and `cure` for the curator, `offset` into the text where known. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly cure: string;
  readonly offset: number;

  constructor(reason: string, cure: string, offset = 0) {
    super(reason);
    this.cure = cure;
    this.offset = offset;
  }
}

const saveAsUtf8 = 'save the file as UTF-8';

/**
 * Text of a file, without its BOM. Throws `Unreadable` for UTF-16 (by its BOM or its zero bytes) and for bytes that
 * are not UTF-8, such as Latin-1.
 */
export function decode(content: string | Uint8Array): string {
  if (typeof content === 'string') {
    const text = content.startsWith('\uFEFF') ? content.slice(1) : content;
    if (text.includes('\0')) throw new Unreadable('the file holds zero characters', saveAsUtf8);
    return text;
  }
  const [first, second] = content;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Unreadable('the file is written in UTF-16', saveAsUtf8);
  }
  if (content.includes(0)) {
    throw new Unreadable('the file holds zero bytes: it is UTF-16 without a mark, or no text at all', saveAsUtf8);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Unreadable('the file is not UTF-8 (Latin-1 or another old encoding)', saveAsUtf8);
  }
}

/** Line and column (from 1) of an offset; LF, CRLF and CR end lines. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let index = 0; index < offset && index < text.length; index += 1) {
    const char = text.charCodeAt(index);
    if (char === 10 || (char === 13 && text.charCodeAt(index + 1) !== 10)) {
      line += 1;
      start = index + 1;
    }
  }
  return { line, column: offset - start + 1 };
}
