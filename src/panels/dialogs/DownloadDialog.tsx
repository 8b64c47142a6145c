/** The data of the present view as a file. */
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useVisible } from '../../state/hooks';
import { NeedEvidence } from '../evidence/NeedEvidence';
import { factsCsv } from '../share/tables';
import { saveText } from '../share/save';
import { Modal } from './Modal';

/** Opened by "Download". */
export function DownloadDialog() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const visible = useVisible();
  return (
    <Modal title={t('download.title')} className="modal-download">
      <NeedEvidence>
        {(evidence) => (
          <button type="button" className="button" onClick={() => saveText('tumen-facts.csv', 'text/csv', factsCsv(atlas, evidence, visible))}>
            CSV
          </button>
        )}
      </NeedEvidence>
    </Modal>
  );
}
