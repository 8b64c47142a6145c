/** The embed as its readers will get it: our own page in the very frame that the code makes. */
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { embedSizes, type EmbedSize } from './embedOptions';
import { sizeLabel } from './EmbedForm';

interface EmbedPreviewProps {
  /** Address of the embeddable page. */
  readonly address: string;
  readonly picture: string;
  readonly alt: string;
  readonly size: EmbedSize;
}

/** Most time an embed may stay silent, in ms, before its picture is shown in its place. */
const patience = 15_000;

/** True for the first words of our own embeds (`ready`, `resize`); nothing else of the message is read. */
function isOurs(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'ns' in data && data.ns === 'tumen';
}

/** A frame that never answers gives way to the picture that stands for it. */
export function EmbedPreview({ address, picture, alt, size }: EmbedPreviewProps) {
  const { t } = useSpeech();
  const { width, height } = embedSizes[size];
  return (
    <figure className="preview">
      <figcaption>
        <span>{t('share.preview', { size: sizeLabel(size, t('share.size.full')) })}</span>
        <span>{t('share.noThird')}</span>
      </figcaption>
      <div className="preview-box" data-size={size}>
        <PreviewFrame key={address} address={address} picture={picture} alt={alt} width={width} height={height} />
      </div>
    </figure>
  );
}

interface PreviewFrameProps extends Omit<EmbedPreviewProps, 'size'> {
  readonly width: number | null;
  readonly height: number;
}

function PreviewFrame({ address, picture, alt, width, height }: PreviewFrameProps) {
  const { t } = useSpeech();
  const frame = useRef<HTMLIFrameElement>(null);
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSilent(true), patience);
    const listen = (event: MessageEvent): void => {
      if (event.source === frame.current?.contentWindow && isOurs(event.data)) clearTimeout(timer);
    };
    window.addEventListener('message', listen);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('message', listen);
    };
  }, []);
  if (silent) {
    return (
      <>
        <p className="note" role="status">
          {t('share.preview.failed')}
        </p>
        <img className="preview-picture" src={picture} alt={alt} width="1200" height="630" />
      </>
    );
  }
  return (
    <iframe
      ref={frame}
      className="preview-frame"
      src={address}
      title={t('share.preview.frame')}
      width={width ?? '100%'}
      height={height}
      loading="lazy"
      referrerPolicy="no-referrer"
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    />
  );
}
