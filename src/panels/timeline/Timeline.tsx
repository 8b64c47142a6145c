/** The clock of the atlas: which years are shown, how many arrived in South Korea, and what the times were called. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { unitedYears } from '../../domain/timeline';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useAtlasState, useClock, useOpenRoute, useVisible } from '../../state/hooks';
import { BandRow } from './BandRow';
import { DecadeAxis } from './DecadeAxis';
import { EventRow } from './EventRow';
import { Grid } from './Grid';
import { Histogram } from './Histogram';
import type { Probe, ProbeActions } from './probe';
import { RangeHandles } from './RangeHandles';
import { Readout } from './Readout';
import { RouteRow } from './RouteRow';
import { TimelineHead } from './TimelineHead';
import { usePlay } from './usePlay';
import { decadeInWords, decadeShown, schemeOf } from './words';

/** Reads and sets the view's years. Where there is little room the rows go and the strip stays; the filters hold the same eras. */
export function Timeline() {
  const atlas = useAtlas();
  const clock = useClock();
  const visible = useVisible();
  const { route } = useOpenRoute();
  const { playing, still } = usePlay();
  const said = useSaid(playing);
  const [probe, setProbe] = useState<Probe | null>(null);
  const probing = useMemo<ProbeActions>(
    () => ({
      show: setProbe,
      keep: (target) => setProbe({ ...target, kept: true }),
      drop: () => setProbe(null),
      leave: () => setProbe((now) => (now?.kept ? now : null)),
    }),
    [],
  );
  const chosen = useMemo(() => unitedYears(atlas, clock.byRoute ? [clock] : visible.years), [atlas, clock, visible]);
  const isInside = (year: number): boolean =>
    chosen.length === 0 || chosen.some(({ start, end }) => start <= year && year <= end);
  const shown = { start: Math.max(clock.start, atlas.firstYear), end: Math.min(clock.end, atlas.lastYear) };
  // The open route takes the place of the terms in law, so that opening one does not change the height of the map.
  const rows = route ? (['waves', 'words'] as const) : (['waves', 'law', 'words'] as const);
  return (
    <div className="timeline">
      <TimelineHead clock={clock} chosen={chosen} playing={playing} still={still} />
      <div className="timeline-body">
        <Grid />
        <div className="years-row years-plot">
          <Readout probe={probe} />
          <Histogram
            chosen={chosen}
            isInside={isInside}
            probed={probe?.kind === 'year' ? probe.year : null}
            probe={probing}
          />
          <RangeHandles shown={shown} probe={probing} />
        </div>
        <div className="years-row">
          <DecadeAxis chosen={chosen} />
        </div>
        <div className="years-rows">
          {route ? <RouteRow route={route} /> : null}
          {rows.map((id) => {
            const scheme = schemeOf(atlas, id);
            return scheme ? <BandRow key={id} scheme={scheme} probe={probing} /> : null;
          })}
          <EventRow isInside={isInside} probed={probe} probe={probing} />
        </div>
      </div>
      <p className="hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/**
 * What is known of the decade, for the live region: after a step by button or key, after a choice on the axis and when
 * playing ends; never on the way, and never longer than the clock shows that decade.
 */
function useSaid(playing: boolean): string {
  const speech = useSpeech();
  const atlas = useAtlas();
  const decade = decadeShown(atlas, useClock());
  const isChoice = useAtlasState(({ cause }) => cause === 'choice' || cause === 'play');
  const [asked, setAsked] = useState<string | null>(null);
  const before = useRef(decade?.id);
  useEffect(() => {
    if (playing || decade?.id === before.current) return;
    before.current = decade?.id;
    setAsked(isChoice ? (decade?.id ?? null) : null);
  }, [decade?.id, isChoice, playing]);
  return decade && decade.id === asked && !playing ? decadeInWords(atlas, decade, speech) : '';
}
