/** Sources and method: how the atlas was made, what it leaves out, what is doubtful, its words, and every source. */
import { useSpeech } from '../../i18n/speech';
import { NeedEvidence } from '../evidence/NeedEvidence';
import { Changes } from './Changes';
import { Doubts } from './Doubts';
import { Glossary } from './Glossary';
import { Method } from './Method';
import { SourceList } from './SourceList';

const parts = [
  ['method', 'method.about'],
  ['grades', 'method.grades'],
  ['counts', 'method.counts'],
  ['left-out', 'withheld'],
  ['borders', 'method.borders'],
  ['doubts', 'doubts.title'],
  ['words', 'glossary.title'],
  ['changes', 'changes.title'],
  ['all-sources', 'sources.title'],
] as const;

/** One column; each part has an anchor. The method needs no evidence and is there at once. */
export function SourcesPage() {
  const { t } = useSpeech();
  return (
    <article className="article sources-page">
      <h1>{t('nav.sources')}</h1>
      <nav aria-label={t('sources.contents')} className="page-contents">
        <ul>
          {parts.map(([id, key]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(key)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Method />
      <NeedEvidence>
        {(evidence) => (
          <>
            <Doubts evidence={evidence} />
            <Glossary terms={evidence.glossary} />
            <Changes evidence={evidence} />
            <SourceList evidence={evidence} />
          </>
        )}
      </NeedEvidence>
    </article>
  );
}
