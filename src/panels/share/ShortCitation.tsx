/** The citation in one style, where there is no room for all. */
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlasState } from '../../state/hooks';
import { citationText } from './citationText';
import { CopyButton } from './CopyButton';
import { useCited } from './useCited';

/** Text, copy, and the way to the other formats. */
export function ShortCitation() {
  const speech = useSpeech();
  const evidence = useAtlasState((state) => state.evidence);
  const { cited, reading } = useCited(evidence);
  const { setDialog } = useActions();
  const text = citationText('chicago', cited, reading, speech);
  return (
    <section className="share-cite">
      <h3 className="share-label">{speech.t('cite')}</h3>
      <p className="cite-text">{text}</p>
      <div className="share-buttons">
        <CopyButton text={text} />
        <button type="button" className="text-button" onClick={() => setDialog('cite')}>
          {speech.t('share.more')}
        </button>
      </div>
    </section>
  );
}
