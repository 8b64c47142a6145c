/** Every source of the atlas, and how the atlas was made. */
import { useSpeech } from '../../i18n/speech';
import { NeedEvidence } from '../evidence/NeedEvidence';
import { SourceEntry } from '../evidence/SourceEntry';

/** All sources in the order of their ids. */
export function SourcesPage() {
  const { t } = useSpeech();
  return (
    <NeedEvidence>
      {({ sources }) => (
        <article className="article">
          <h1>{t('nav.sources')}</h1>
          <ul className="source-list">
            {Object.values(sources).map((source) => (
              <li key={source.id}>
                <SourceEntry source={source} />
              </li>
            ))}
          </ul>
        </article>
      )}
    </NeedEvidence>
  );
}
