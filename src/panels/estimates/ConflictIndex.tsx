/** All questions on which the sources differ: title, ends in words, number of statements. */
import { useEffect, useRef } from 'react';
import type { Conflict, Evidence } from '../../domain/atlas';
import { kindsOfCount, plotsOf } from '../../domain/estimates';
import { emptySelection } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { useSpeech } from '../../i18n/speech';
import { ViewLink } from '../ViewLink';
import { endsWords } from './ConflictSection';

interface ConflictIndexProps {
  readonly evidence: Evidence;
  /** Slug of the open question. */
  readonly open: string | null;
}

/** A column on wide screens, a strip on narrow ones. */
export function ConflictIndex({ evidence, open }: ConflictIndexProps) {
  const speech = useSpeech();
  const { t } = speech;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const scroller = list.current;
    const current = open === null ? null : scroller?.querySelector('[aria-current]')?.closest('li');
    if (!scroller || !current) return;
    scroller.scrollLeft = current.offsetLeft;
    scroller.scrollTop = current.offsetTop - scroller.clientHeight / 3;
  }, [open]);
  return (
    <nav className="conflict-index" aria-label={t('estimates.title')}>
      <p className="label">
        <ViewLink
          to={{ page: 'estimates', selection: emptySelection, story: null }}
          current={open === null ? 'page' : false}
        >
          {t('estimates.title')}
        </ViewLink>
      </p>
      <ol ref={list}>
        {evidence.conflicts.map((conflict) => (
          <li key={conflict.id}>
            <ViewLink
              to={{ page: 'estimates', selection: { ...emptySelection, conflict: conflict.slug }, story: null }}
              current={conflict.slug === open ? 'page' : false}
            >
              <strong lang={conflict.title.lang}>{conflict.title.text}</strong>
              <span className="conflict-ends">{shortWords(conflict, evidence, speech)}</span>
              <span className="count">
                <span className="hidden">{t('estimates.count', { n: conflict.members.length })}</span>
                <span aria-hidden="true">{conflict.members.length}</span>
              </span>
            </ViewLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function shortWords(conflict: Conflict, evidence: Evidence, speech: Speech): string {
  const plots = plotsOf(conflict, evidence);
  const ends = endsWords(plots, speech);
  if (ends) return speech.t('estimates.span', ends);
  const kinds = kindsOfCount(plots);
  return kinds === 0 ? speech.t('estimates.wordsShort') : speech.t('estimates.kindsShort', { n: kinds });
}
