/** The live region: one polite status, said half a second after the last change so that dragging stays quiet. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { describeView } from '../domain/describe';
import { useSpeech } from '../i18n/speech';
import { viewInWords } from '../i18n/viewInWords';
import { useAtlas, useAtlasState, useView } from '../state/hooks';

const quiet = 500;

/** Says the view in words whenever it changed, but not on arrival and not while the clock plays. */
export function Announcer() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const playing = useAtlasState((state) => state.playing);
  const summary = useMemo(() => viewInWords(describeView(atlas, view), atlas, speech), [atlas, view, speech]);
  const [said, setSaid] = useState('');
  const arrival = useRef(summary);
  useEffect(() => {
    if (playing || summary === arrival.current) return undefined;
    const timer = setTimeout(() => {
      arrival.current = '';
      setSaid(summary);
    }, quiet);
    return () => clearTimeout(timer);
  }, [summary, playing]);
  return (
    <p className="hidden" role="status" aria-live="polite" data-summary>
      {said}
    </p>
  );
}
