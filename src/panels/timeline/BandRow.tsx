/** One scheme of eras as a row: its spans as bands, its names as buttons that choose them. */
import { memo } from 'react';
import type { Era, EraScheme } from '../../domain/atlas';
import { bandOf, slotsOf } from '../../domain/timeline';
import { useActions, useAtlas, useAtlasState } from '../../state/hooks';
import { Fade } from './Fade';
import { Interval, percent } from './Interval';
import { yearsNeeded, type RowLength } from './labels';
import type { ProbeActions } from './probe';
import { useRoving } from './useRoving';
import { eraName } from './words';
import { useSpeech } from '../../i18n/speech';

interface BandRowProps {
  readonly scheme: EraScheme;
  readonly probe: ProbeActions;
}

/** Names that start together stand side by side; names without room of their own are in the words of the hover and in the filters. A short row gives each name more of its years. */
export const BandRow = memo(function BandRow({ scheme, probe }: BandRowProps) {
  const atlas = useAtlas();
  const roving = useRoving();
  const placed = (row: RowLength) =>
    slotsOf(atlas, scheme.eras, (era) => yearsNeeded(atlas, era.hangul ?? era.name.text, row));
  const short = new Map(placed('short').map((slot) => [slot.eras[0]?.id, slot.at]));
  let buttons = 0;
  return (
    <div className="years-row" data-row={scheme.id}>
      <span className="years-name" aria-hidden="true">
        {scheme.name.text}
      </span>
      <div className="years-track era-bands" role="toolbar" aria-label={scheme.name.text} {...roving.row}>
        <svg className="years-drawing" aria-hidden="true">
          {scheme.eras.map((era) => (
            <Fade key={era.id} span={era.span} id={`fade-${era.id}`} y={0} height="100%" />
          ))}
          {scheme.eras.map((era) => {
            const { tick, left } = bandOf(atlas, era.span);
            return tick ? (
              <line key={era.id} className="band-tick" x1={percent(left)} x2={percent(left)} y1="-3" y2="100%" />
            ) : null;
          })}
        </svg>
        {placed('long').map(({ at, eras, more }) => (
          <Interval key={at.left} at={at} short={short.get(eras[0]?.id) ?? at}>
            {eras.map((era) => (
              <BandButton key={era.id} era={era} more={more} probe={probe} tabIndex={roving.tabIndex(buttons++)} />
            ))}
          </Interval>
        ))}
      </div>
    </div>
  );
});

interface BandButtonProps {
  readonly era: Era;
  readonly more: readonly Era[];
  readonly probe: ProbeActions;
  readonly tabIndex: 0 | -1;
}

function BandButton({ era, more, probe, tabIndex }: BandButtonProps) {
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
      <BandWords era={era} />
    </button>
  );
}

/**
 * Each piece that does not fit wraps out of sight, the last first: a term keeps its Hangul longer than its reading, a name
 * the part before its colon. What is left is an empty button that keeps its name for hover and for assistive technology.
 */
function BandWords({ era: { name, hangul, romanised } }: { readonly era: Era }) {
  if (hangul) {
    return (
      <>
        <span lang="ko">{hangul}</span>
        {romanised ? <i>{romanised}</i> : null}
      </>
    );
  }
  const colon = name.text.indexOf(': ');
  const head = colon < 0 ? name.text : name.text.slice(0, colon);
  return (
    <>
      <span lang={name.lang}>{head}</span>
      {head === name.text ? null : <span lang={name.lang}>{name.text.slice(colon)}</span>}
    </>
  );
}
