/** Text set in lines without a browser to measure it: widths are estimated from kinds of characters, a little too wide. */

/** Widths in em of Source Sans by kind of character; the first kind that fits counts. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u11FF\u3000-\u9FFF\uAC00-\uD7A3\uFF00-\uFFEF]/u, 1],
  [/[mwMW@%—]/u, 0.84],
  [/[iljtfrI.,;:'’|!()[\]/ ]/u, 0.31],
  [/\p{Lu}/u, 0.62],
];
const otherWidth = 0.52;

/** Width of `text` at `size` pixels. */
export function textWidth(text: string, size: number): number {
  return (
    Array.from(text).reduce((sum, char) => sum + (widths.find(([kind]) => kind.test(char))?.[1] ?? otherWidth), 0) *
    size
  );
}

/** Breaks `text` at spaces into lines of at most `width` pixels; a word that is longer, such as an address, is broken anywhere. */
export function textLines(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const char of word) {
    if (textWidth(piece + char, size) > width) {
      found.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...found, piece];
}

/** Items of given widths in rows: [left edge, row] of each. */
export function rowsOfItems(
  itemWidths: readonly number[],
  width: number,
  gap: number,
): readonly (readonly [left: number, row: number])[] {
  let left = 0;
  let row = 0;
  return itemWidths.map((item) => {
    if (left > 0 && left + item > width) {
      left = 0;
      row += 1;
    }
    const at = [left, row] as const;
    left += item + gap;
    return at;
  });
}
