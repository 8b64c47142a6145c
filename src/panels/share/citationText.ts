/**
 * A citation of the atlas in running text. Chicago author-date (17th and 18th edition, websites) and APA (7th edition,
 * works that change: version, description in brackets, retrieval date), in the words of the reader's language.
 */
import { atlasItem, type AtlasItem } from '../../domain/citation';
import type { Speech } from '../../i18n/messages';
import type { Cited } from './cited';

export type TextStyle = 'chicago' | 'apa';

/** When and where it was read. */
export interface Reading {
  readonly edition: string;
  /** Absolute address. */
  readonly url: string;
  /** Day of reading, ISO 8601. */
  readonly accessed: string;
}

const genreOf = ({ kind, id }: Cited, { t }: Speech): string =>
  t(`cite.genre.${kind}`, { id: id.replace(/^fact-/u, '') });

/** Both manuals are American and print the month first, which the atlas itself does not. */
const monthFirst = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** One paragraph. */
export function citationText(
  style: TextStyle,
  cited: Cited,
  { edition, url, accessed }: Reading,
  speech: Speech,
): string {
  return speech.t(`cite.${style}`, {
    atlas: speech.t('title'),
    year: edition.slice(0, 4),
    title: cited.title,
    genre: genreOf(cited, speech),
    edition,
    date: speech.lang === 'en' ? monthFirst.format(Date.parse(accessed)) : speech.date(accessed),
    url,
  });
}

/** The same as a CSL-JSON item, from which a library writes the other formats. */
export function citationItem(cited: Cited, { edition, url, accessed }: Reading, speech: Speech): AtlasItem {
  return atlasItem({
    id: `tumen-${cited.id}`,
    title: cited.title,
    atlas: speech.t('title'),
    genre: genreOf(cited, speech),
    edition,
    note: speech.t('cite.note', { edition, date: accessed }),
    accessed,
    url,
    lang: speech.lang,
  });
}
