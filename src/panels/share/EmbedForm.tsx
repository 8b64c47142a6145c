/** Choices about an embed: version, size, language, theme, switches. */
import type { Lang } from '../../domain/atlas';
import type { ThemeChoice } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { embedSizes, type EmbedOptions, type EmbedSize } from './embedOptions';
import { Segments } from './Segments';
import { Switch } from './Switch';

interface EmbedFormProps {
  readonly options: EmbedOptions;
  readonly onChange: (options: EmbedOptions) => void;
}

const languages: readonly { readonly value: Lang; readonly label: string; readonly lang: Lang }[] = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'ko', label: '한국어', lang: 'ko' },
  { value: 'pl', label: 'Polski', lang: 'pl' },
];

/** "640 × 420", or "Full width". */
export function sizeLabel(size: EmbedSize, full: string): string {
  const { width, height } = embedSizes[size];
  return width === null ? full : `${width} × ${height}`;
}

/** Each choice makes new options at once; the preview and the codes follow. */
export function EmbedForm({ options, onChange }: EmbedFormProps) {
  const { t } = useSpeech();
  const { edition } = useAtlas();
  const set = (partial: Partial<EmbedOptions>): void => onChange({ ...options, ...partial });
  const sizes: readonly EmbedSize[] = ['wide', 'tall', 'full'];
  const themes: readonly (readonly [ThemeChoice, string])[] = [
    ['light', t('theme.light')],
    ['dark', t('theme.dark')],
    ['auto', t('share.theme.page')],
  ];
  return (
    <div className="embed-form">
      <section className="embed-version">
        <h3 className="share-label">{t('share.version')}</h3>
        <p>{t('share.version.live', { edition })}</p>
        <p className="note">{t('share.version.own')}</p>
      </section>
      <Segments
        legend={t('share.size')}
        value={options.size}
        choices={sizes.map((value) => ({ value, label: sizeLabel(value, t('share.size.full')) }))}
        onChoose={(size) => set({ size })}
      />
      <Segments
        legend={t('language')}
        value={options.lang}
        choices={[...languages, { value: 'reader' as const, label: t('share.lang.reader') }]}
        onChoose={(lang) => set({ lang })}
      />
      <Segments
        legend={t('theme')}
        value={options.theme}
        choices={themes.map(([value, label]) => ({ value, label }))}
        onChoose={(theme) => set({ theme })}
      />
      <div className="embed-switches">
        <Switch label={t('share.keep')} on={options.keep} onTurn={(keep) => set({ keep })} />
        <Switch label={t('share.controls')} on={options.controls} onTurn={(controls) => set({ controls })} />
        <Switch
          label={t('share.height')}
          note={t('share.height.note')}
          on={options.autoHeight}
          onTurn={(autoHeight) => set({ autoHeight })}
        />
      </div>
      <p className="note embed-privacy">{t('share.privacy')}</p>
    </div>
  );
}
