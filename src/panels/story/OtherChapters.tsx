/** The rest of a story for readers without scripts: the chapters after the first have no page of their own. */
import type { Chapter, Evidence } from '../../domain/atlas';
import { SourceLines } from '../evidence/SourceLines';

interface OtherChaptersProps {
  readonly chapters: readonly Chapter[];
  readonly evidence: Evidence;
}

/** In the HTML of a story; no browser that runs scripts shows it. */
export function OtherChapters({ chapters, evidence }: OtherChaptersProps) {
  return (
    <noscript>
      {chapters.map(({ id, title, text, facts }) => (
        <section key={id} className="detail-section">
          <h2 lang={title.lang}>{title.text}</h2>
          <p className="story-text" lang={text.lang}>
            {text.text}
          </p>
          <SourceLines facts={facts} evidence={evidence} />
        </section>
      ))}
    </noscript>
  );
}
