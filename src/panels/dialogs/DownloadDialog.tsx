/** The present view as a picture and as data. */
import { useSpeech } from '../../i18n/speech';
import { NeedEvidence } from '../evidence/NeedEvidence';
import { DataDownload } from '../share/DataDownload';
import { PictureDownload } from '../share/PictureDownload';
import { useCited } from '../share/useCited';
import { useAtlasState } from '../../state/hooks';
import { Modal } from './Modal';
import '../../styles/share.css';

/** Opened by "Download" and by the key D. */
export function DownloadDialog() {
  const { t } = useSpeech();
  const { cited } = useCited(useAtlasState((state) => state.evidence));
  return (
    <Modal title={t('download.title')} subject={cited.title} className="modal-download">
      <NeedEvidence>
        {(evidence) => (
          <>
            <PictureDownload evidence={evidence} />
            <DataDownload evidence={evidence} />
          </>
        )}
      </NeedEvidence>
    </Modal>
  );
}
