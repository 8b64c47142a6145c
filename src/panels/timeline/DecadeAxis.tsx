/** The axis: one button a decade, several may be chosen at once. */
import type { Years } from '../../domain/filter';
import { stretchOf } from '../../domain/timeline';
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlas, useAtlasState } from '../../state/hooks';
import { Interval, percent } from './Interval';
import { useRoving } from './useRoving';
import { schemeOf } from './words';

/** `chosen` years are filled; empty = all years, nothing is filled. */
export function DecadeAxis({ chosen }: { readonly chosen: readonly Years[] }) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const eras = useAtlasState((state) => state.view.filter.eras);
  const { toggle } = useActions();
  const roving = useRoving();
  const scheme = schemeOf(atlas, 'decades');
  if (!scheme) return null;
  return (
    <div className="decade-axis" role="toolbar" aria-label={scheme.name.text} {...roving.row}>
      <svg className="decade-axis-fill" aria-hidden="true">
        {chosen.map((years) => {
          const at = stretchOf(atlas, years);
          return <rect key={years.start} x={percent(at.left)} width={percent(at.width)} y="0" height="100%" />;
        })}
      </svg>
      {scheme.eras.map((era, index) => (
        <Interval key={era.id} at={stretchOf(atlas, era.span)}>
          <button
            type="button"
            className="decade-button"
            aria-pressed={eras.includes(era.id)}
            aria-label={era.name.text}
            tabIndex={roving.tabIndex(index)}
            onClick={() => toggle('eras', era.id)}
          >
            <span className="decade-name">{era.name.text}</span>
            <span className="decade-short">{t('timeline.decadeShort', { d: String(era.span.start).slice(-2) })}</span>
          </button>
        </Interval>
      ))}
    </div>
  );
}
