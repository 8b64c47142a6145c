/** Widths of text without a browser, to keep labels apart: advances of Source Sans 3 and Source Serif 4, in hundredths of the em. */

export type Face = 'regular' | 'strong' | 'italic';

/** Letters by their advance, measured; letters that are not here are as wide as a digit. */
const letters: Readonly<Record<Face, Readonly<Record<number, string>>>> = {
  regular: {
    20: ' ',
    25: "',.:;ijl’",
    28: 'I!f',
    31: '()ł-',
    35: 't/r',
    42: '*szśźż',
    45: '"“”xcć',
    48: 'vyJY–FLk',
    54: 'VXESĘŚATZhouóĄŹŻ',
    55: 'bdnpqń',
    59: 'CPRĆKB',
    61: '&DG',
    65: 'UHNŃOQÓ',
    73: 'wM',
    81: 'W—%m',
    95: '…',
  },
  strong: {
    20: ' ',
    27: "ij',.:;l’I",
    33: '!()-fł',
    37: '/tr',
    44: 'sś*zźż',
    48: 'cć"x–“”',
    50: 'JvyLY',
    52: 'agkąŁ',
    55: 'ESVXZĘŚŹŻToó',
    58: 'AbdhnpquńĄCPĆR',
    61: 'BKDG',
    65: '&UHNŃ',
    67: 'OQÓ',
    75: 'Mw',
    84: 'W—%m…',
  },
  italic: {
    23: ' ',
    30: "'j’!,.:;lł-",
    33: 'fi/',
    36: 'tIJ',
    43: '()sścćr',
    46: 'eę"*“”',
    50: 'zźżSkŚ',
    57: 'aąZdxŹŻFPLhŁTY',
    62: 'EnuńĘCĆB',
    69: 'RVGOQXÓAĄK',
    74: '&DUNŃ',
    81: 'Hw—…',
    93: 'mW%M',
  },
};
const OTHER = 0.55;
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/u;
/** Readers' own Korean fonts come before ours, and most are no wider than this share of the em. */
const HANGUL_WIDTH = 0.94;

const advances = Object.fromEntries(
  Object.entries(letters).map(([face, groups]) => [
    face,
    new Map(
      Object.entries(groups).flatMap(([width, own]) => Array.from(own, (letter) => [letter, Number(width) / 100])),
    ),
  ]),
) as unknown as Record<Face, ReadonlyMap<string, number>>;

/** Width in pixels of one line of text; `true` for the strong face. */
export function textWidth(text: string, size: number, face: Face | boolean = 'regular'): number {
  const known = advances[face === true ? 'strong' : face === false ? 'regular' : face];
  let ems = 0;
  for (const letter of text) ems += HANGUL.test(letter) ? HANGUL_WIDTH : (known.get(letter) ?? OTHER);
  return ems * size;
}
