/** One fixed line above the empty years of the histogram: what the pointer or the focus rests on, else what is known of the chosen decade. */
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useClock } from '../../state/hooks';
import type { Probe } from './probe';
import { decadeParts, decadeShown, eraInWords, yearInWords } from './words';

/** Not a live region: what has the focus is named by itself. The words of an event stand at its mark (see EventTip). */
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
  if (!decade) return <p className="readout" />;
  const [sum, rest] = decadeParts(atlas, decade, speech);
  // A strip has room for the sum alone.
  return (
    <p className="readout">
      {sum} {rest ? <span>{rest}</span> : null}
    </p>
  );
}
