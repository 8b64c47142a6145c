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

/** What a host must send so that a frame without an origin may load our scripts. */
const OPEN_TO_ALL = 'Access-Control-Allow-Origin: *';

/** True for the first words of our own embeds (`ready`, `resize`); nothing else of the message is read. */
function isOurs(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'ns' in data && data.ns === 'tumen';
}

/**
 * Whether the host lets a sandboxed frame load our scripts: for the browser its origin is none, so that even the site's
 * own files are a stranger's. Read from the answer for this very script; true when that cannot be had, as offline.
 */
async function opensToFrames(): Promise<boolean> {
  try {
    const answer = await fetch(import.meta.url, { cache: 'force-cache' });
    return !answer.ok || answer.headers.get('access-control-allow-origin') === '*';
  } catch {
    return true;
  }
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
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    let isShown = true;
    const ask = async (): Promise<void> => {
      const isOpen = await opensToFrames();
      if (isShown) setClosed(!isOpen);
    };
    void ask();
    const timer = setTimeout(() => setSilent(true), patience);
    const listen = (event: MessageEvent): void => {
      if (event.source === frame.current?.contentWindow && isOurs(event.data)) clearTimeout(timer);
    };
    window.addEventListener('message', listen);
    return () => {
      isShown = false;
      clearTimeout(timer);
      window.removeEventListener('message', listen);
    };
  }, []);
  if (silent || closed) {
    return (
      <>
        <p className="note" role="status">
          {closed ? t('share.preview.host', { header: OPEN_TO_ALL }) : t('share.preview.failed')}
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
