/** The atlas's stories, offered at the end of the index. */
import { emptyFilter, emptySelection } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas } from '../state/hooks';
import { ViewLink } from './ViewLink';

/** Nothing when the edition has no story. */
export function StoryList() {
  const { t } = useSpeech();
  const { stories } = useAtlas();
  const { openStory } = useActions();
  if (stories.length === 0) return null;
  return (
    <section className="block" aria-labelledby="stories">
      <h2 className="label" id="stories">
        {t('stories')}
      </h2>
      <ul className="story-list">
        {stories.map((story) => (
          <li key={story.id}>
            <ViewLink
              to={{
                page: 'story',
                story: { id: story.id, chapter: 1 },
                filter: emptyFilter,
                selection: emptySelection,
              }}
              onFollow={() => openStory(story.id, 1)}
            >
              {story.title.text}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
