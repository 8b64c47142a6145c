/** One scheme of eras as a row: its spans as bands, its names as buttons that choose them. */
import type { Era, EraScheme } from '../../domain/atlas';
import { bandOf, slotsOf } from '../../domain/timeline';
import { useActions, useAtlas, useAtlasState } from '../../state/hooks';
import { Fade } from './Fade';
import { Interval, percent } from './Interval';
import { yearsNeeded } from './labels';
import type { ProbeActions } from './probe';
import { useRoving } from './useRoving';
import { eraName } from './words';
import { useSpeech } from '../../i18n/speech';

/** A name is written if this share of it has room; else the place is an empty button with its name for hover and for assistive technology. */
const leastRoom = 0.45;

interface BandRowProps {
  readonly scheme: EraScheme;
  readonly probe: ProbeActions;
}

/** Names that start together stand side by side; names without room of their own are in the words of the hover and in the filters. */
export function BandRow({ scheme, probe }: BandRowProps) {
  const atlas = useAtlas();
  const roving = useRoving();
  const length = atlas.lastYear + 1 - atlas.firstYear;
  const need = (era: Era): number => yearsNeeded(atlas, era.hangul ?? era.name.text);
  let buttons = 0;
  return (
    <div className="years-row" data-row={scheme.id}>
      <span className="years-name" aria-hidden="true">
        {scheme.name.text}
      </span>
      <div className="years-track era-bands" role="toolbar" aria-label={scheme.name.text} {...roving.row}>
        <svg className="years-drawing" aria-hidden="true">
          {scheme.eras.map((era) => (
            <Fade key={era.id} span={era.span} id={`fade-${era.id}`} y={0} height={16} />
          ))}
          {scheme.eras.map((era) => {
            const { tick, left } = bandOf(atlas, era.span);
            return tick ? (
              <line key={era.id} className="band-tick" x1={percent(left)} x2={percent(left)} y1="-3" y2="16" />
            ) : null;
          })}
        </svg>
        {slotsOf(atlas, scheme.eras, need).map(({ at, eras, more }) => (
          <Interval key={at.left} at={at}>
            {eras.map((era) => (
              <BandButton
                key={era.id}
                era={era}
                more={more}
                probe={probe}
                tabIndex={roving.tabIndex(buttons++)}
                isNamed={(at.width * length) / eras.length > need(era) * leastRoom}
              />
            ))}
          </Interval>
        ))}
      </div>
    </div>
  );
}

interface BandButtonProps {
  readonly era: Era;
  readonly more: readonly Era[];
  readonly probe: ProbeActions;
  readonly tabIndex: 0 | -1;
  readonly isNamed: boolean;
}

function BandButton({ era, more, probe, tabIndex, isNamed }: BandButtonProps) {
  const speech = useSpeech();
  const isChosen = useAtlasState((state) => state.view.filter.eras.includes(era.id));
  const { toggle } = useActions();
  const target = { kind: 'era', era, more } as const;
  return (
    <button
      type="button"
      className="era-band"
      aria-pressed={isChosen}
      aria-label={eraName(era, speech)}
      tabIndex={tabIndex}
      onClick={() => toggle('eras', era.id)}
      onFocus={() => probe.show(target)}
      onBlur={probe.leave}
      onPointerEnter={() => probe.show(target)}
      onPointerLeave={probe.leave}
    >
      {isNamed ? <BandWords era={era} /> : null}
    </button>
  );
}

/** What does not fit beside the first word wraps out of sight. */
function BandWords({ era: { name, hangul, romanised } }: { readonly era: Era }) {
  return (
    <>
      <span lang={hangul ? 'ko' : name.lang}>{hangul ?? name.text}</span>
      {romanised ? <i>{romanised}</i> : null}
    </>
  );
}
