/** The words of an event over its mark: the pointer and its answer are seen together. */
import { Fragment } from 'react';
import type { EventMark } from '../../domain/timeline';
import { emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { ViewLink } from '../ViewLink';
import { percent } from './Interval';
import { markStretch } from './labels';

interface EventTipProps {
  readonly mark: EventMark;
  /** Kept words hold links to the facts behind them. */
  readonly isKept: boolean;
}

/** From the mark on where that lies in the first half of the track, else up to it. Not a live region: the mark names itself. */
export function EventTip({ mark, isKept }: EventTipProps) {
  const { years } = useSpeech();
  const { left, width } = markStretch(useAtlas(), mark);
  const isLate = left + width / 2 > 0.5;
  return (
    <div className="event-tip-place" data-late={isLate || undefined}>
      <svg width={percent(isLate ? 1 - left - width : left)} height="1" aria-hidden="true" />
      <p className="event-tip" data-kept={isKept || undefined}>
        {mark.events.map(({ id, name, span, facts }, index) => (
          <Fragment key={id}>
            {index > 0 ? ' · ' : ''}
            {years(span.start, span.end, span.openEnd)}:{' '}
            {isKept ? (
              <ViewLink
                to={{ page: 'fact', selection: { ...emptySelection, fact: facts[0] ?? null } }}
                {...(name.lang ? { lang: name.lang } : {})}
              >
                {name.text}
              </ViewLink>
            ) : (
              <span lang={name.lang}>{name.text}</span>
            )}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
