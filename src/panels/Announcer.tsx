/** The live region: one polite status, said half a second after the last change so that dragging stays quiet. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Leg, Route } from '../domain/atlas';
import { describeView } from '../domain/describe';
import type { Speech } from '../i18n/messages';
import { legPlace } from '../i18n/legPlace';
import { useSpeech } from '../i18n/speech';
import { viewInWords } from '../i18n/viewInWords';
import { useAtlas, useAtlasState, useOpenRoute, useView } from '../state/hooks';

const quiet = 500;

/** Says the view in words whenever it changed, but not on arrival and not while the clock plays. */
export function Announcer() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const { route, leg } = useOpenRoute();
  const playing = useAtlasState((state) => state.playing);
  const summary = useMemo(() => viewInWords(describeView(atlas, view), atlas, speech), [atlas, view, speech]);
  return <Said words={route && leg ? legInWords(route, leg, speech) : summary} quietly={playing} />;
}

/** A step along a route is said alone: the routes in the view have not changed with it. */
function legInWords(route: Route, leg: Leg, speech: Speech): string {
  return `${legPlace(route, leg.id, speech)}: ${leg.name.text}. ${speech.t(`grade.${leg.evidence}`)}.`;
}

function Said({ words, quietly }: { readonly words: string; readonly quietly: boolean }) {
  const [said, setSaid] = useState('');
  const arrival = useRef(words);
  useEffect(() => {
    if (quietly || words === arrival.current) return undefined;
    const timer = setTimeout(() => {
      arrival.current = '';
      setSaid(words);
    }, quiet);
    return () => clearTimeout(timer);
  }, [words, quietly]);
  return (
    <p className="hidden" role="status" aria-live="polite" data-summary>
      {said}
    </p>
  );
}
