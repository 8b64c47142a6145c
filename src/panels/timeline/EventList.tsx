/** All events of the timeline with the facts behind them, in time order. */
import { emptySelection } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { ViewLink } from '../ViewLink';

/** One line an event: its years, and its name as a link to the first fact that speaks of it. */
export function EventList() {
  const { years } = useSpeech();
  const { events } = useAtlas();
  return (
    <ul className="event-list">
      {events.map(({ id, span, name, facts }) => (
        <li key={id}>
          {years(span.start, span.end, span.openEnd)}:{' '}
          <ViewLink
            to={{ page: 'fact', selection: { ...emptySelection, fact: facts[0] ?? null } }}
            {...(name.lang ? { lang: name.lang } : {})}
          >
            {name.text}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
