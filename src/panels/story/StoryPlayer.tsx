/** A story: chapters of text beside the map, each setting a view of the same routes. Nothing moves by itself. */
import { useEffect, useRef } from 'react';
import { defaultView, emptyFilter, emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlas, useAtlasState, useEvidence, useView } from '../../state/hooks';
import { SourceLines } from '../evidence/SourceLines';
import { Icon } from '../Icon';
import { ViewLink } from '../ViewLink';
import { OtherChapters } from './OtherChapters';

/** Draws the open chapter; an unknown story leads back to the atlas. */
export function StoryPlayer() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const evidence = useEvidence();
  const { openStory } = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const byChoice = useAtlasState((state) => state.cause === 'choice');
  const story = atlas.stories.find((one) => one.id === view.story?.id);
  const number = view.story?.chapter ?? 1;
  const chapter = story?.chapters[number - 1];
  useEffect(() => {
    if (byChoice && chapter) heading.current?.focus();
  }, [chapter, byChoice]);
  const leave = { page: 'map', story: null, filter: emptyFilter, selection: emptySelection } as const;
  if (!story || !chapter) {
    return (
      <article className="detail">
        <h1>{t('story.missing')}</h1>
        <ViewLink to={leave}>{t('detail.back')}</ViewLink>
      </article>
    );
  }
  const go = (to: number) => ({
    story: { id: story.id, chapter: to },
    page: 'story' as const,
    filter: defaultView(view.lang).filter,
    selection: emptySelection,
  });
  return (
    <article className="detail story">
      <div className="detail-tools">
        <ViewLink to={leave} className="detail-back">
          <Icon name="left" />
          {t('story.leave')}
        </ViewLink>
      </div>
      <header className="detail-head">
        <p className="note">{t('story.chapter', { n: number, m: story.chapters.length })}</p>
        <h1 lang={story.title.lang}>{story.title.text}</h1>
        <h2 ref={heading} tabIndex={-1} lang={chapter.title.lang}>
          {chapter.title.text}
        </h2>
      </header>
      <p className="story-text" lang={chapter.text.lang}>
        {chapter.text.text}
      </p>
      {evidence && chapter.facts.length > 0 ? (
        <section className="detail-section">
          <h3 className="label">{t('story.rests')}</h3>
          <SourceLines facts={chapter.facts} evidence={evidence} />
        </section>
      ) : null}
      <nav className="leg-steps" aria-label={t('story.steps')}>
        {number > 1 ? (
          <ViewLink to={go(number - 1)} className="leg-before" onFollow={() => openStory(story.id, number - 1)}>
            <Icon name="left" />
            <span>
              {t('story.before')} <strong>{story.chapters[number - 2]?.title.text}</strong>
            </span>
          </ViewLink>
        ) : (
          <span />
        )}
        {number < story.chapters.length ? (
          <ViewLink to={go(number + 1)} className="leg-after" onFollow={() => openStory(story.id, number + 1)}>
            <span>
              {t('story.after')} <strong>{story.chapters[number]?.title.text}</strong>
            </span>
            <Icon name="right" />
          </ViewLink>
        ) : null}
      </nav>
      {evidence ? <OtherChapters chapters={story.chapters.slice(number)} evidence={evidence} /> : null}
    </article>
  );
}
