/** How to cite what is open, in five formats, with the sources that it rests on. */
import { useEffect, useRef, useState } from 'react';
import type { Evidence, Source } from '../../domain/atlas';
import { useSpeech } from '../../i18n/speech';
import { useAtlasState } from '../../state/hooks';
import { SourceEntry } from '../evidence/SourceEntry';
import { NeedEvidence } from '../evidence/NeedEvidence';
import type { BibliographyFormat } from '../share/bibliography';
import { citationItem, citationText } from '../share/citationText';
import { CopyButton } from '../share/CopyButton';
import { saveText } from '../share/save';
import { Tabs } from '../share/Tabs';
import { useCited } from '../share/useCited';
import { Modal } from './Modal';
import '../../styles/share.css';

const formats = ['chicago', 'apa', 'bibtex', 'ris', 'csl'] as const;
type Format = (typeof formats)[number];

/** Ending and media type of each kind of file. */
const files: Record<BibliographyFormat, readonly [ending: string, type: string]> = {
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  csl: ['json', 'application/vnd.citationstyles.csl+json'],
};

/** Opened by "Cite" and by the key C. */
export function CiteDialog() {
  const { t } = useSpeech();
  const { cited } = useCited(useAtlasState((state) => state.evidence));
  return (
    <Modal title={t('cite.title')} subject={cited.title} className="modal-cite">
      <NeedEvidence>{(evidence) => <CiteBody evidence={evidence} />}</NeedEvidence>
    </Modal>
  );
}

function CiteBody({ evidence }: { readonly evidence: Evidence }) {
  const speech = useSpeech();
  const { t } = speech;
  const { cited, reading } = useCited(evidence);
  const [format, setFormat] = useState<Format>('chicago');
  const item = citationItem(cited, reading, speech);
  const isText = format === 'chicago' || format === 'apa';
  return (
    <>
      <Tabs
        label={t('cite.format')}
        value={format}
        tabs={formats.map((value) => ({ value, label: t(`cite.format.${value}`) }))}
        onChoose={setFormat}
      >
        {isText ? (
          <CitationParagraph text={citationText(format, cited, reading, speech)} />
        ) : (
          <CitationRecord key={`${format} ${item.URL}`} items={[item]} name={item.id} format={format} />
        )}
      </Tabs>
      <SourcesBehind facts={cited.facts} evidence={evidence} name={`${item.id}-sources`} />
    </>
  );
}

function CitationParagraph({ text }: { readonly text: string }) {
  return (
    <>
      <p className="cite-text">{text}</p>
      <CopyButton text={text} className="button button-on" />
    </>
  );
}

interface CitationRecordProps {
  readonly items: Parameters<typeof import('../share/bibliography').bibliography>[0];
  readonly name: string;
  readonly format: BibliographyFormat;
}

function CitationRecord({ items, name, format }: CitationRecordProps) {
  const { t } = useSpeech();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [wanted] = useState(items);
  useEffect(() => {
    let isShown = true;
    const make = async (): Promise<void> => {
      const made = await bibliographyText(wanted, format);
      if (!isShown) return;
      setText(made);
      setFailed(made === null);
    };
    void make();
    return () => {
      isShown = false;
    };
  }, [wanted, format]);
  if (failed) return <p role="alert">{t('cite.failed')}</p>;
  if (text === null) return <p className="loading">{t('loading')}</p>;
  return (
    <>
      <textarea
        ref={field}
        className="cite-record"
        readOnly
        spellCheck={false}
        rows={Math.min(text.split('\n').length, 16)}
        aria-label={t(`cite.format.${format}`)}
        value={text}
      />
      <div className="share-buttons">
        <CopyButton text={text} field={field} className="button button-on" />
        <button type="button" className="button" onClick={() => saveRecord(name, format, text)}>
          {t('cite.save')}
        </button>
      </div>
    </>
  );
}

function saveRecord(name: string, format: BibliographyFormat, text: string): void {
  const [ending, type] = files[format];
  saveText(`${name}.${ending}`, type, text);
}

/** null when the library's chunk cannot be had or an item cannot be written. */
async function bibliographyText(
  items: CitationRecordProps['items'],
  format: BibliographyFormat,
): Promise<string | null> {
  try {
    const { bibliography } = await import('../share/bibliography');
    return bibliography(items, format);
  } catch {
    return null;
  }
}

/** The publications in which the facts of what is cited are printed. */
function SourcesBehind({
  facts,
  evidence,
  name,
}: {
  readonly facts: readonly string[];
  readonly evidence: Evidence;
  readonly name: string;
}) {
  const { t } = useSpeech();
  const [said, setSaid] = useState('');
  const ids = new Set(facts.flatMap((fact) => evidence.facts[fact]?.sources.map(({ source }) => source) ?? []));
  const sources: readonly Source[] = [...ids].flatMap((id) => evidence.sources[id] ?? []);
  if (sources.length === 0) return null;
  const save = async (format: BibliographyFormat): Promise<void> => {
    const text = await bibliographyText(sources, format);
    if (text !== null) saveRecord(name, format, text);
    setSaid(t(text === null ? 'cite.failed' : 'download.saved'));
  };
  return (
    <section className="cite-sources">
      <h3 className="share-label">
        {t('cite.sources')} <span className="label-note">{t('cite.sources.count', { n: sources.length })}</span>
      </h3>
      <div className="share-buttons">
        {(['bibtex', 'ris', 'csl'] as const).map((format) => (
          <button key={format} type="button" className="button" onClick={() => void save(format)}>
            {t(`cite.format.${format}`)}
          </button>
        ))}
        <span role="status">{said}</span>
      </div>
      <details>
        <summary>{t('cite.sources.show')}</summary>
        <ul className="source-list">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceEntry source={source} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
