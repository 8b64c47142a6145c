/** Events: points for years, bars for longer times. Major ones are named where there is room, all of them in the list. */
import { memo, useMemo } from 'react';
import { eventMarks, type EventMark } from '../../domain/timeline';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { Interval, percent } from './Interval';
import { markStretch, placeLabels, tiers, trackWidths } from './labels';
import { EventTip } from './EventTip';
import type { Probe, ProbeActions } from './probe';
import { useRoving } from './useRoving';

interface EventRowProps {
  readonly isInside: (year: number) => boolean;
  /** What is pointed at in the whole clock. */
  readonly probed: Probe | null;
  readonly probe: ProbeActions;
}

/** Marks are buttons: focus and hover show their names over them, a press keeps those, with links to what is behind them. */
export function EventRow({ isInside, probed, probe }: EventRowProps) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const marks = useMemo(() => eventMarks(atlas, atlas.events), [atlas]);
  const isKept = probed?.kept === true;
  const told = probed?.kind === 'events' ? marks.find(({ events }) => events === probed.events) : undefined;
  const roving = useRoving(0, (event) => {
    if (event.key !== 'Escape' || !told) return;
    // Else the key would also close the open route.
    event.preventDefault();
    // The links in the words go with them.
    if (!(event.target instanceof HTMLButtonElement))
      event.currentTarget.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus();
    probe.drop();
  });
  const isShown = ({ start, end }: EventMark): boolean => {
    for (let year = start; year <= end; year += 1) if (isInside(year)) return true;
    return false;
  };
  return (
    <div className="years-row" data-row="events">
      <span className="years-name" aria-hidden="true">
        {t('timeline.events')}
      </span>
      <div className="years-track events-track" role="toolbar" aria-label={t('timeline.events')} {...roving.row}>
        <svg className="years-drawing events-drawing" aria-hidden="true">
          {marks.map((mark) => (
            <Mark key={mark.events[0]?.id} mark={mark} isInside={isShown(mark)} />
          ))}
          {tiers.map((tier) => (
            <Labels key={tier} marks={marks} tier={tier} />
          ))}
        </svg>
        {marks.map((mark, index) => (
          <EventButton key={mark.events[0]?.id} mark={mark} tabIndex={roving.tabIndex(index)} probe={probe} />
        ))}
        {told ? <EventTip mark={told} isKept={isKept} /> : null}
      </div>
    </div>
  );
}

interface EventButtonProps {
  readonly mark: EventMark;
  readonly tabIndex: 0 | -1;
  readonly probe: ProbeActions;
}

const EventButton = memo(function EventButton({ mark, tabIndex, probe }: EventButtonProps) {
  const { list, years } = useSpeech();
  const at = markStretch(useAtlas(), mark);
  const target = { kind: 'events', events: mark.events } as const;
  const names = list(mark.events.map((event) => event.name.text));
  const isPoint = mark.start === mark.end;
  return (
    <Interval at={at}>
      <button
        type="button"
        className={isPoint ? 'event-button event-point' : 'event-button'}
        aria-label={`${years(mark.start, mark.end)}: ${names}`}
        tabIndex={tabIndex}
        onClick={() => probe.keep(target)}
        onFocus={() => probe.show(target)}
        onBlur={probe.leave}
        onPointerEnter={() => probe.show(target)}
        onPointerLeave={probe.leave}
      />
    </Interval>
  );
});

const Mark = memo(function Mark({ mark, isInside }: { readonly mark: EventMark; readonly isInside: boolean }) {
  const { left, width } = markStretch(useAtlas(), mark);
  const isMajor = mark.events.some((event) => event.major);
  const name = `${isMajor ? 'event-major' : 'event-minor'}${isInside ? '' : ' event-out'}`;
  if (width > 0)
    return <rect className={`${name} event-bar`} x={percent(left)} width={percent(width)} y="15" height="4" />;
  return <circle className={`${name} event-dot`} cx={percent(left)} cy="17" r="3" />;
});

interface LabelsProps {
  readonly marks: readonly EventMark[];
  readonly tier: (typeof tiers)[number];
}

const Labels = memo(function Labels({ marks, tier }: LabelsProps) {
  return (
    <g className={`tier-${tier}`}>
      {placeLabels(useAtlas(), marks, trackWidths[tier]).map(({ text, lang, anchor, at }) => (
        <text key={text} lang={lang} x={percent(at)} y="9" textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
});
