/** The present view as a reference. */
import { pageTitleOf } from '../share/cited';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useAtlasState, useView } from '../../state/hooks';
import { absoluteAddress, encodeView } from '../../state/url';
import { CopyButton } from '../share/CopyButton';
import { Modal } from './Modal';

/** Opened by "Cite". */
export function CiteDialog() {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const view = useView();
  const base = useAtlasState((state) => state.base);
  const text = `${t('title')}. ${pageTitleOf(atlas, view, speech)}. ${t('cite.version', { edition: atlas.edition })}. ${absoluteAddress(window, encodeView(view, { base }))}`;
  return (
    <Modal title={t('cite')} className="modal-cite">
      <p className="cite-text">{text}</p>
      <CopyButton text={text} />
    </Modal>
  );
}
