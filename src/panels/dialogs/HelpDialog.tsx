/** How to read the map, and the keys. Letters can be switched off for people who dictate or whose tools send single keys. */
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlasState } from '../../state/hooks';
import { Switch } from '../share/Switch';
import { Modal } from './Modal';

const keys = [
  ['/', 'keys.search'],
  ['↑ ↓', 'keys.routes'],
  ['← →', 'keys.legs'],
  ['Enter', 'keys.open'],
  ['Esc', 'keys.back'],
  ['[ ]', 'keys.decades'],
  ['P', 'keys.play'],
  ['+ − 0', 'keys.zoom'],
  ['S', 'keys.sources'],
  ['C', 'keys.cite'],
  ['E', 'keys.embed'],
  ['D', 'keys.download'],
  ['?', 'keys.help'],
] as const;

/** Opened by "?" and by the button in the header. */
export function HelpDialog() {
  const { t } = useSpeech();
  const letters = useAtlasState((state) => state.letters);
  const { setLetters } = useActions();
  return (
    <Modal title={t('help')} className="modal-help">
      <p>{t('schematic')}</p>
      <p>{t('help.read')}</p>
      <p>{t('help.names')}</p>
      <h3>{t('keys')}</h3>
      <dl className="keys">
        {keys.map(([key, text]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <Switch label={t('keys.letters')} on={letters} onTurn={setLetters} />
    </Modal>
  );
}
