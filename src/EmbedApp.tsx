/** The shell inside a frame: title, map, decades, sources, and the way to the atlas. Composition only, no rules of its own. */
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { describeView } from './domain/describe';
import { EmbedBridge } from './EmbedBridge';
import { pageWords } from './i18n/pageWords';
import { useSpeech } from './i18n/speech';
import { viewInWords } from './i18n/viewInWords';
import { MapStage } from './map/MapStage';
import { Announcer } from './panels/Announcer';
import { DecadeStrip } from './panels/embed/DecadeStrip';
import { EmbedFoot, NewTab } from './panels/embed/EmbedFoot';
import { EmbedHead, embedTitle } from './panels/embed/EmbedHead';
import { EmbedText } from './panels/embed/EmbedText';
import { LegCard } from './panels/embed/LegCard';
import { printedSources } from './panels/embed/printedSources';
import { useSiteLink } from './panels/embed/useSiteLink';
import { ErrorPanel } from './panels/ErrorPanel';
import { Notices } from './panels/Notices';
import { useActions, useAtlas, useAtlasState, useView } from './state/hooks';

const EmbedEstimates = lazy(async () => ({
  default: (await import('./panels/embed/EmbedEstimates')).EmbedEstimates,
}));

/** Everything a reader sees in a frame. Needs `AtlasProvider` and `SpeechProvider` around it. */
export function EmbedApp() {
  const { page, ui } = useView();
  const gone = useGone();
  const hasStrip = page !== 'estimates' && (ui === 'full' || ui === 'list');
  if (gone) return null;
  return (
    <main className="embed" data-ui={ui} data-page={page}>
      <EmbedHead />
      <Notices />
      <ErrorPanel>
        <Body />
      </ErrorPanel>
      {hasStrip ? <DecadeStrip /> : null}
      <EmbedFoot />
      <Announcer />
      <DocumentEffects />
      <EmbedBridge />
    </main>
  );
}

function Body() {
  const { t } = useSpeech();
  const { page, ui } = useView();
  if (page === 'estimates') {
    return (
      <div className="embed-text">
        <Suspense fallback={<p className="loading">{t('loading')}</p>}>
          <EmbedEstimates />
        </Suspense>
      </div>
    );
  }
  if (ui === 'list') {
    return (
      <div className="embed-text">
        <EmbedText />
      </div>
    );
  }
  return <MapBody />;
}

/** The map sleeps while nobody sees it; what it rests on is fetched when somebody does. */
function MapBody() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const link = useSiteLink();
  const { loadEvidence } = useActions();
  const box = useRef<HTMLElement>(null);
  const seen = useSeen(box);
  const words = useMemo(() => viewInWords(describeView(atlas, view), atlas, speech), [atlas, view, speech]);
  const wantsEvidence = seen && (view.selection.route !== null || !printedSources(view));
  useEffect(() => {
    if (wantsEvidence) void loadEvidence();
  }, [wantsEvidence, loadEvidence]);
  return (
    <>
      <section ref={box} className="embed-map" aria-label={speech.t('nav.map')} inert={view.ui === 'static'}>
        <MapStage asleep={!seen} />
      </section>
      <p className="hidden">{words}</p>
      {view.ui === 'full' || view.ui === 'compact' ? <LegCard /> : null}
      <a className="embed-cover" href={link(view)} target="_blank" rel="noopener noreferrer">
        <span className="hidden">
          {speech.t('embed.open', { what: embedTitle(atlas, view, speech) })}
          <NewTab />
        </span>
      </a>
    </>
  );
}

/** Least size in CSS pixels at which a map can be used; a smaller frame is a picture and a link. */
const least = { width: 240, height: 140 } as const;
/** How long something must be in or out of sight before it counts, in ms: scrolling past starts nothing. */
const settled = 250;

/** True while the box is on the reader's screen and large enough for a live map. False before that is known. */
function useSeen(box: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(timer);
      const fits = window.innerWidth >= least.width && window.innerHeight >= least.height;
      const next = fits && entry?.isIntersecting === true;
      timer = setTimeout(() => setSeen(next), settled);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [box]);
  return seen;
}

/** True once the frame is taken out of its page: the map then gives its drawing context back at once. */
function useGone(): boolean {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const leave = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) flushSync(() => setGone(true));
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
  return gone;
}

/** What a view sets outside the tree: title, language, theme and motion of the document. */
function DocumentEffects() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const evidence = useAtlasState((state) => state.evidence);
  const { lang, theme, motion } = view;
  const { title } = useMemo(
    () => pageWords(view, describeView(atlas, view), atlas, evidence, speech),
    [atlas, view, evidence, speech],
  );
  useEffect(() => {
    const root = document.documentElement;
    document.title = title;
    root.lang = lang;
    root.dataset['motion'] = motion;
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [title, lang, theme, motion]);
  return null;
}
