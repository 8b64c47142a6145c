import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const PUNCTUATION = `${range(0x2010, 0x2015)}${range(0x2018, 0x201e)}†•…′″‹›€−≈≤≥←↑→↓\u2009\u200a\u202f`;

/** Basic Latin, Latin-1, the whole of Latin Extended-A, and the punctuation and arrows of the interface. */
export const SANS = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}ȘșȚț${PUNCTUATION}`;

/** What titles and names on lines need: Latin-1, Polish and its neighbours, and the breves of McCune-Reischauer. */
export const SERIF = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ĂăĄąĆćČčĎďĘęĚěĞğİıŁłŃńŇňŎŏŐőŒœŘřŚśŞşŠšŤťŬŭŮůŰűŹźŻżŽž${PUNCTUATION}`;

/** Record fields that are set as titles or on the map: their letters come in the file that is asked for first. */
const NAME_FIELDS = new Set(['name', 'names', 'title', 'aka', 'hangul']);

const HANGUL = /[\uac00-\ud7a3]/g;

/** Every Hangul syllable in a text. */
const syllables = (text: string): readonly string[] => text.match(HANGUL) ?? [];

function names(value: unknown, inName: boolean): readonly string[] {
  if (typeof value === 'string') return inName ? syllables(value) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => names(inner, inName || NAME_FIELDS.has(field)));
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}

const inOrder = (all: readonly string[]): string => [...new Set(all)].toSorted().join('');

/** Files of the data whose Korean a reader may see. */
const dataFiles = (): readonly string[] =>
  filesUnder('geodata').filter((path) => /\.(geo)?json$/.test(path) && !/geodata\/(schema\/|datapackage)/.test(path));

/**
 * The Hangul syllables of map labels and of names and titles in the data, in code point order.
 * Facts and sources are left out: their Korean is running text, for which the reader's own font comes first.
 */
export function hangulOfNames(): string {
  const data = dataFiles()
    .filter((path) => !/geodata\/(facts\/|sources)/.test(path))
    .flatMap((path) => names(JSON.parse(readFileSync(path, 'utf8')), false));
  const ground = ['labels', 'rivers'].flatMap((name) => [
    ...syllables(readFileSync(`src/map/basemap/${name}.json`, 'utf8')),
  ]);
  return inOrder([...data, ...ground, ...syllables('한국어')]);
}

/** The Hangul syllables of the interface's words, in code point order; other languages name Korean terms too. */
export function hangulOfMessages(): string {
  return inOrder(filesUnder('src/i18n').flatMap((path) => syllables(readFileSync(path, 'utf8'))));
}

/** Every Hangul syllable of the data, in code point order: statements, notes and titles of sources as well. */
export function hangulOfData(): string {
  return inOrder(dataFiles().flatMap((path) => syllables(readFileSync(path, 'utf8'))));
}

/** The Hangul syllables that pictures of pages add: summaries of stories, and names of publishers. */
export function hangulOfPictures(): string {
  const stories = filesUnder('geodata/stories').map(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as { summary: unknown },
  );
  const sources = syllables(readFileSync('geodata/sources.json', 'utf8'));
  return inOrder([...stories.flatMap(({ summary }) => names(summary, true)), ...sources]);
}
