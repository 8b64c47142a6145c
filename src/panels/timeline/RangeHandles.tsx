/** The two ends of the shown years, as two native sliders over the histogram's foot. */
import type { FocusEvent, KeyboardEvent } from 'react';
import type { Years } from '../../domain/filter';
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlas, useAtlasState } from '../../state/hooks';
import { percent } from './Interval';
import type { ProbeActions } from './probe';
import { yearInWords } from './words';

interface RangeHandlesProps {
  readonly shown: Years;
  readonly probe: ProbeActions;
}

/**
 * Each slider runs over one year less than the whole length, so that the first handle stands where its year begins and
 * the second where its year ends. Every move is a choice: the address makes one history entry of a drag.
 */
export function RangeHandles({ shown, probe }: RangeHandlesProps) {
  const { t } = useSpeech();
  const { firstYear, lastYear } = useAtlas();
  const { setTime, showAllYears } = useActions();
  const hasRoute = useAtlasState((state) => state.view.selection.route !== null);
  const spacer = <svg width={percent(1 / (lastYear + 1 - firstYear))} height="1" aria-hidden="true" />;
  const choose = (from: number, to: number): void => {
    if (from > firstYear || to < lastYear) {
      setTime({ from: from === firstYear ? null : from, to: to === lastYear ? null : to });
    } else if (hasRoute) showAllYears();
    else setTime(null);
  };
  const setFrom = (year: number): void => choose(Math.min(year, shown.end), shown.end);
  const setTo = (year: number): void => choose(shown.start, Math.max(year, shown.start));
  // Where both handles meet at the right end, the first one must be on top or it could not be taken back.
  const isFromOnTop = shown.start > (firstYear + lastYear) / 2;
  return (
    <div
      className={isFromOnTop ? 'range-handles range-handles-from-top' : 'range-handles'}
      role="group"
      aria-label={t('timeline.range')}
    >
      <div className="range-handle range-handle-from">
        <Handle name={t('timeline.from')} year={shown.start} set={setFrom} probe={probe} />
        {spacer}
      </div>
      <div className="range-handle range-handle-to">
        {spacer}
        <Handle name={t('timeline.to')} year={shown.end} set={setTo} probe={probe} />
      </div>
    </div>
  );
}

interface HandleProps {
  readonly name: string;
  readonly year: number;
  readonly set: (year: number) => void;
  readonly probe: ProbeActions;
}

function Handle({ name, year, set, probe }: HandleProps) {
  const speech = useSpeech();
  const { arrivals, firstYear, lastYear } = useAtlas();
  const targets: Readonly<Record<string, number>> = {
    Home: firstYear,
    End: lastYear,
    PageUp: year + 10,
    PageDown: year - 10,
  };
  const clamp = (value: number): number => Math.min(Math.max(value, firstYear), lastYear);
  const move = (value: number): void => {
    set(clamp(value));
    probe.show({ kind: 'year', year: clamp(value) });
  };
  const press = (event: KeyboardEvent): void => {
    const target = targets[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(target);
  };
  const focus = (event: FocusEvent<HTMLInputElement>): void => {
    if (event.target.matches(':focus-visible')) probe.show({ kind: 'year', year });
  };
  return (
    <input
      type="range"
      min={firstYear}
      max={lastYear}
      step="1"
      value={year}
      aria-label={name}
      aria-valuetext={yearInWords(arrivals, year, speech)}
      onChange={(event) => move(Number(event.target.value))}
      onKeyDown={press}
      onFocus={focus}
      onBlur={probe.leave}
    />
  );
}
