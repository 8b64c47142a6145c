/** The present view for others: link, embed code, and the ways to cite and download it. */
import { useEffect, useState } from 'react';
import { describeView } from '../../domain/describe';
import { useSpeech } from '../../i18n/speech';
import { headline } from '../../i18n/viewInWords';
import { useActions, useAtlas, useView } from '../../state/hooks';
import { embedLink, pictureLink, privateLink, viewLink } from '../share/addresses';
import { pageTitleOf } from '../share/cited';
import { CodeBox } from '../share/CodeBox';
import { embedCodes } from '../share/embedCodes';
import { EmbedForm } from '../share/EmbedForm';
import { embedView, firstOptions } from '../share/embedOptions';
import { EmbedPreview } from '../share/EmbedPreview';
import { LinkField } from '../share/LinkField';
import { Qr } from '../share/Qr';
import { qrFile } from '../share/qrShape';
import { saveText } from '../share/save';
import { ShortCitation } from '../share/ShortCitation';
import { canShareWithApps, isPhone, shareWithApps } from '../share/system';
import { pictureNote, useEmbedWords, useSite } from '../share/useSite';
import { Modal } from './Modal';
import '../../styles/share.css';

/** Opened by "Share or embed". On phones the system's own sheet comes first; this stays behind it. */
export function ShareDialog() {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const view = useView();
  return (
    <Modal title={t('share.title')} subject={pageTitleOf(atlas, view, speech)} className="modal-share">
      <SystemShare />
      <Embed />
      <div className="share-foot">
        <Links />
        <ShortCitation />
        <Downloads />
      </div>
    </Modal>
  );
}

/** The system's share sheet, where there is one: opened at once on phones, by the button everywhere. */
function SystemShare() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const site = useSite();
  const [what] = useState(() => ({
    title: pageTitleOf(atlas, view, speech),
    text: headline(describeView(atlas, view), atlas, speech),
    url: viewLink(view, site),
  }));
  useEffect(() => {
    if (isPhone()) void shareWithApps(what);
  }, [what]);
  if (!canShareWithApps()) return null;
  return (
    <button type="button" className="button share-system" onClick={() => void shareWithApps(what)}>
      {speech.t('share.system')}
    </button>
  );
}

function Embed() {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const view = useView();
  const site = useSite();
  const [options, setOptions] = useState(() => firstOptions(view));
  const shown = embedView(view, options);
  const words = useEmbedWords(shown, shown.lang);
  return (
    <details className="share-embed" open={!isPhone()}>
      <summary>{t('share.embed')}</summary>
      <div className="share-columns">
        <EmbedForm options={options} onChange={setOptions} />
        <div className="share-result">
          <EmbedPreview
            address={embedLink(shown, site, options.lang)}
            picture={pictureLink(shown, site)}
            alt={words.alt}
            size={options.size}
          />
          <CodeBox codes={embedCodes(view, options, site, words)} pictureNote={pictureNote(shown, atlas, speech)} />
        </div>
      </div>
    </details>
  );
}

function Links() {
  const { t } = useSpeech();
  const view = useView();
  const site = useSite();
  const link = viewLink(view, site);
  const code = qrFile(link);
  return (
    <section className="share-links">
      <LinkField label={t('share.link')} link={link} note={t('share.link.note')} />
      <details>
        <summary>{t('share.links.more')}</summary>
        <div>
          <LinkField label={t('share.private')} link={privateLink(view, site)} note={t('share.private.note')} />
          <div className="share-qr">
            <Qr text={link} label={t('share.qr')} />
            {code ? (
              <button
                type="button"
                className="text-button"
                onClick={() => saveText('tumen-qr.svg', 'image/svg+xml', code)}
              >
                {t('share.qr.save')}
              </button>
            ) : null}
          </div>
        </div>
      </details>
    </section>
  );
}

function Downloads() {
  const { t } = useSpeech();
  const { setDialog } = useActions();
  return (
    <section className="share-downloads">
      <h3 className="share-label">{t('download')}</h3>
      <div className="share-buttons">
        {['PNG', 'SVG', 'CSV', 'GeoJSON'].map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            aria-label={`${t('download')}: ${format}`}
            onClick={() => setDialog('download')}
          >
            {format}
          </button>
        ))}
      </div>
      <p className="note">{t('download.note')}</p>
    </section>
  );
}
