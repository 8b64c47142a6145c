/** The years of a frame: play, and one button a decade. */
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlas, useAtlasState, useClock } from '../../state/hooks';
import { Icon } from '../Icon';
import { usePlay } from '../timeline/usePlay';

/** Decades inside the clock are in ink; several may be chosen. */
export function DecadeStrip() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const clock = useClock();
  const eras = useAtlasState((state) => state.view.filter.eras);
  const { setPlaying, toggle } = useActions();
  const { playing, still } = usePlay();
  const decades = atlas.eraSchemes.find((scheme) => scheme.id === 'decades')?.eras ?? [];
  return (
    <div className="embed-strip" role="group" aria-label={t('frame.decades')}>
      <button
        type="button"
        className="play"
        aria-label={still ? t('timeline.next') : t(playing ? 'timeline.pause' : 'timeline.play')}
        onClick={() => setPlaying(!playing)}
      >
        <Icon name={playing && !still ? 'pause' : 'play'} />
      </button>
      <ol>
        {decades.map(({ id, name, span }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={eras.includes(id)}
              data-inside={(span.start <= clock.end && span.end >= clock.start) || undefined}
              onClick={() => toggle('eras', id)}
            >
              {name.text}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
