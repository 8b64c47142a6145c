/** The present view as a link. */
import { useRef } from 'react';
import { useSpeech } from '../../i18n/speech';
import { useAtlasState, useView } from '../../state/hooks';
import { absoluteAddress, encodeView } from '../../state/url';
import { CopyButton } from '../share/CopyButton';
import { Modal } from './Modal';

/** Opened by "Share or embed". */
export function ShareDialog() {
  const { t } = useSpeech();
  const view = useView();
  const base = useAtlasState((state) => state.base);
  const field = useRef<HTMLInputElement>(null);
  const link = absoluteAddress(window, encodeView(view, { base }));
  return (
    <Modal title={t('share.title')} className="modal-share">
      <label>
        {t('share.link')}
        <input ref={field} className="share-field" readOnly value={link} />
      </label>
      <CopyButton text={link} field={field} />
    </Modal>
  );
}
