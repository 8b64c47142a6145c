/** One fixed line above the empty years of the histogram: what the pointer or the focus rests on, else what is known of the chosen decade. */
import { Fragment } from 'react';
import { useSpeech } from '../../i18n/speech';
import { emptySelection } from '../../domain/view';
import { useAtlas, useClock } from '../../state/hooks';
import { ViewLink } from '../ViewLink';
import type { Probe } from './probe';
import { decadeInWords, decadeShown, eraInWords, yearInWords } from './words';

/** Not a live region: what has the focus is named by itself. */
export function Readout({ probe }: { readonly probe: Probe | null }) {
  const speech = useSpeech();
  const atlas = useAtlas();
  const clock = useClock();
  const decade = decadeShown(atlas, clock);
  if (probe?.kind === 'year') return <p className="readout">{yearInWords(atlas.arrivals, probe.year, speech)}</p>;
  if (probe?.kind === 'era') {
    const more = probe.more.map((era) => eraInWords(era, speech));
    return <p className="readout">{[eraInWords(probe.era, speech), ...more].join(' ')}</p>;
  }
  if (probe?.kind === 'events') return <EventsReadout probe={probe} />;
  return <p className="readout">{decade ? decadeInWords(atlas, decade, speech) : null}</p>;
}

function EventsReadout({ probe }: { readonly probe: Extract<Probe, { kind: 'events' }> }) {
  const { years } = useSpeech();
  return (
    <p className="readout" data-kept={probe.kept || undefined}>
      {probe.events.map(({ id, name, span, facts }, index) => (
        <Fragment key={id}>
          {index > 0 ? ' · ' : ''}
          {years(span.start, span.end, span.openEnd)}:{' '}
          {probe.kept ? (
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
  );
}
