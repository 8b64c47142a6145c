/** One source as a reader needs it: who, what, where, when, in which language, with its address. Titles stay as printed. */
import type { Source } from '../../domain/atlas';
import { issuedYear, shortAuthor, sourceAddress } from '../../domain/citing';
import { locatorInWords } from '../../i18n/locators';
import { sourceNote } from '../../i18n/sourceNotes';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { entryOf } from './sourceAnchor';

interface SourceEntryProps {
  readonly source: Source;
  readonly locator?: string;
}

/** Author, title, container, year, locator; the link names its host. */
export function SourceEntry({ source, locator }: SourceEntryProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const atlas = useAtlas();
  const note = source.note ? sourceNote(source.note, speech) : null;
  const where = locator ? locatorInWords(locator, atlas, speech) : null;
  const address = sourceAddress(source);
  const container = source['container-title'] ?? source.publisher;
  const year = issuedYear(source);
  return (
    <p className="source-entry" id={entryOf(source.id)}>
      {source.author ? <span>{shortAuthor(source)}. </span> : null}
      <cite lang={source.language}>{source.title}</cite>
      {container ? <span>. {container}</span> : null}
      {year === null ? null : <span>, {year}</span>}
      {where ? (
        <span className="source-locator" lang={where.lang}>
          , {where.text}
        </span>
      ) : null}
      {address ? (
        <>
          {' '}
          <a href={address} rel="noopener noreferrer external">
            {new URL(address).host}
          </a>
        </>
      ) : null}
      {source.language && source.language !== 'en' ? (
        <span className="note"> {t('source.language', { name: language(source.language) })}</span>
      ) : null}
      {note ? (
        <span className="note" lang={note.lang}>
          {' '}
          {note.text}
        </span>
      ) : null}
    </p>
  );
}
