/** The picture as it will be saved, and the choices about it. */
import { use, useMemo, useRef, useState } from 'react';
import type { Evidence } from '../../domain/atlas';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useAtlasState } from '../../state/hooks';
import { themes, type ThemeName } from '../../theme';
import { fontRules, pngFile, svgFile } from './pictureFile';
import { PictureSheet } from './PictureSheet';
import { PictureSlot } from './PictureSlot';
import { mapSize, noKey, pictureText, sheet } from './pictureText';
import { saveBlob, saveText } from './save';
import { Segments } from './Segments';
import { useCited } from './useCited';

type Format = 'png' | 'svg';
type Scale = '1' | '2' | '3';
type Step = 'idle' | 'working' | 'saved' | 'failed';

/** Preview and button; a sentence where the shell gives no drawing. */
export function PictureDownload({ evidence }: { readonly evidence: Evidence }) {
  const speech = useSpeech();
  const { t } = speech;
  const atlas = useAtlas();
  const base = useAtlasState((state) => state.base);
  const { cited, reading } = useCited(evidence);
  const drawn = use(PictureSlot);
  const [format, setFormat] = useState<Format>('png');
  const [scale, setScale] = useState<Scale>('2');
  const [theme, setTheme] = useState<ThemeName>('light');
  const [step, setStep] = useState<Step>('idle');
  const picture = useRef<SVGSVGElement>(null);
  const { edition, url, accessed } = reading;
  const text = useMemo(() => {
    const key = drawn?.keyOf(atlas, { view: cited.view, ...mapSize }) ?? noKey;
    return pictureText(cited, atlas, evidence, key, { edition, url, accessed }, speech);
  }, [drawn, cited, atlas, evidence, edition, url, accessed, speech]);
  if (!drawn) return <p className="note">{t('download.noPicture')}</p>;
  const times = Number(scale);
  const size = { width: sheet.width * times, height: text.height * times };
  const name = `tumen-${cited.id}-${edition}`;
  const save = async (): Promise<void> => {
    if (!picture.current) return;
    setStep('working');
    try {
      const svg = svgFile(picture.current, await fontRules(base), times);
      if (format === 'svg') saveText(`${name}.svg`, 'image/svg+xml', svg);
      else saveBlob(`${name}-${scale}x.png`, await pngFile(svg, size.width, size.height));
      setStep('saved');
    } catch {
      setStep('failed');
    }
  };
  const said: Record<Step, string> = {
    idle: '',
    working: t('download.working'),
    saved: t('download.saved'),
    failed: t('download.failed'),
  };
  return (
    <div className="picture-download">
      <div className="picture-preview">
        <PictureSheet ref={picture} text={text} view={cited.view} theme={themes[theme]} />
      </div>
      <div className="picture-choices">
        <Segments
          legend={t('download.format')}
          value={format}
          choices={[
            { value: 'png', label: 'PNG' },
            { value: 'svg', label: 'SVG' },
          ]}
          onChoose={setFormat}
        />
        <Segments
          legend={t('download.size')}
          value={scale}
          choices={(['1', '2', '3'] as const).map((value) => ({ value, label: `${value}×` }))}
          onChoose={setScale}
          note={t('download.scale', { n: scale, width: String(size.width), height: String(size.height) })}
        />
        <Segments
          legend={t('theme')}
          value={theme}
          choices={(['light', 'dark'] as const).map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChoose={setTheme}
        />
        <button type="button" className="button button-on" disabled={step === 'working'} onClick={() => void save()}>
          {t('download.save', { what: format.toUpperCase() })}
        </button>
        <p role="status">{said[step]}</p>
      </div>
    </div>
  );
}
