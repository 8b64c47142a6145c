/**
 * The note of a source in the reader's language. The data hold it in English; most notes are made of a few sentences of
 * ours round a name ("Text by or after Yonhap."), which have messages here. Any other note stays English and is marked so.
 */
import type { Words } from '../domain/atlas';
import { officesIn } from './dataWords';
import type { MessageKey, Speech } from './messages';

const sentences: readonly (readonly [RegExp, MessageKey])[] = [
  [/^Figures issued by (.+)$/u, 'note.issued'],
  [/^Text by or after (.+)$/u, 'note.text'],
  [/^Quoting (.+)$/u, 'note.quoting'],
  [/^Read (?:at|on) (.+)$/u, 'note.readAt'],
  [/^Via (.+)$/u, 'note.via'],
  [/^First published by (.+)$/u, 'note.first'],
  [/^Read in a copy elsewhere$/u, 'note.copy'],
  [/^English edition$/u, 'note.english'],
  [/^Korean edition$/u, 'note.korean'],
  [/^Social post$/u, 'note.social'],
];

/** Names of offices are said as fact pages say them; names of papers and agencies stay as they are. */
export function sourceNote(note: string, { lang, t }: Speech): Words {
  if (lang === 'en') return { text: note };
  const said = note.split(/(?<=\.)\s+/u).map((sentence) => {
    const words = sentence.replace(/\.$/u, '');
    for (const [form, key] of sentences) {
      const found = form.exec(words);
      if (found) return t(key, { name: found[1] ? officesIn(found[1], lang).text : '' });
    }
    return null;
  });
  return said.every((one) => one !== null) ? { text: said.join(' ') } : { text: note, lang: 'en' };
}
