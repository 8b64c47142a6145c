/** The live region: one polite status, said half a second after the last change so that dragging stays quiet. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Leg, Route } from '../domain/atlas';
import { describeView } from '../domain/describe';
import type { Page } from '../domain/view';
import type { Speech } from '../i18n/messages';
import { stopped } from '../i18n/stopped';
import { legPlace } from '../i18n/legPlace';
import { useSpeech } from '../i18n/speech';
import { viewInWords } from '../i18n/viewInWords';
import { useAtlas, useAtlasState, useOpenRoute, useView } from '../state/hooks';

const quiet = 500;

/** Pages whose words change with the filter. The others say themselves by their heading, which takes the focus. */
const pagesOfRoutes: readonly Page[] = ['map', 'table'];

/** Says what changed in words, but not on arrival and not while the clock plays. */
export function Announcer() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const { route, leg } = useOpenRoute();
  const playing = useAtlasState((state) => state.playing);
  const words = useMemo(() => {
    if (!pagesOfRoutes.includes(view.page)) return '';
    if (route) return leg ? legInWords(route, leg, speech) : routeInWords(route, speech);
    return viewInWords(describeView(atlas, view), atlas, speech);
  }, [atlas, view, speech, route, leg]);
  // To come to the routes from a page without them is an arrival too.
  return <Said key={words === '' ? 'silent' : 'routes'} words={words} quietly={playing} />;
}

/** An open route hides the list: its name, its years and its legs are said, not the counts of all routes. */
export function routeInWords(route: Route, { t, years }: Speech): string {
  const when = route.span
    ? years(route.span.start, route.span.end, route.span.openEnd)
    : route.knownBy === undefined
      ? t('figure.undated')
      : t('period.undated', { year: String(route.knownBy) });
  const name = t('frame.route', { name: route.name.text, years: when });
  return `${stopped(name)} ${stopped(route.noLine ? t('noline') : t('detail.legs', { n: route.legs.length }))}`;
}

/** A step along a route is said alone: the routes in the view have not changed with it. */
function legInWords(route: Route, leg: Leg, speech: Speech): string {
  const place = `${legPlace(route, leg.id, speech)}: ${leg.name.text}`;
  return `${stopped(place)} ${stopped(speech.t(`grade.${leg.evidence}`))}`;
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
