/** Play, the years shown, a step back and on, and the key of the histogram. */
import type { Clock, Years } from '../../domain/filter';
import { decadeBeside, unitedYears } from '../../domain/timeline';
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlas, useAtlasStore } from '../../state/hooks';
import { Icon } from '../Icon';
import { ArrivalsTable } from './ArrivalsTable';
import { Key } from './Key';
import { showDecade } from './usePlay';
import { decadesOf } from './words';

interface TimelineHeadProps {
  readonly clock: Clock;
  /** Chosen years, united; empty = all. */
  readonly chosen: readonly Years[];
  readonly playing: boolean;
  readonly still: boolean;
}

/** The order of Tab is the order of the eye: play, back, on, all years, table. */
export function TimelineHead({ clock, chosen, playing, still }: TimelineHeadProps) {
  const { t, years, list } = useSpeech();
  const atlas = useAtlas();
  const { setPlaying, showAllYears } = useActions();
  const spans = unitedYears(atlas, chosen.length > 0 ? chosen : [clock]);
  const words = list(spans.map(({ start, end }) => years(start, end, end === atlas.lastYear && start < end)));
  const playWords = still ? t('timeline.next') : t(playing ? 'timeline.pause' : 'timeline.play');
  return (
    <div className="timeline-head">
      <button
        type="button"
        className="play"
        aria-label={playWords}
        title={playWords}
        onClick={() => setPlaying(!playing)}
      >
        <Icon name={playing && !still ? 'pause' : 'play'} />
      </button>
      <Step by={-1} clock={clock} />
      <p className="timeline-years">{words}</p>
      <Step by={1} clock={clock} />
      {clock.byRoute ? (
        <p className="timeline-moved">
          {t('clock')}{' '}
          <button type="button" className="text-button" onClick={showAllYears}>
            {t('timeline.showAll')}
          </button>
        </p>
      ) : null}
      <ArrivalsTable />
      <Key />
    </div>
  );
}

function Step({ by, clock }: { readonly by: 1 | -1; readonly clock: Clock }) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const store = useAtlasStore();
  const words = t(by === 1 ? 'timeline.on' : 'timeline.back');
  const isAtEnd = decadeBeside(atlas, decadesOf(atlas), clock, by) === null;
  return (
    <button
      type="button"
      className="icon-button timeline-step"
      aria-label={words}
      title={words}
      aria-disabled={isAtEnd}
      onClick={() => showDecade(store.getState(), by, 'choice')}
    >
      <Icon name={by === 1 ? 'right' : 'left'} />
    </button>
  );
}
