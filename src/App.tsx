/** The full shell: composes header, panels, map and clock for a View. No rules of its own. */
import { Suspense, useEffect, useMemo } from 'react';
import { describeView } from './domain/describe';
import type { Page } from './domain/view';
import { Drawings } from './Drawings';
import { pageWords } from './i18n/pageWords';
import { useSpeech } from './i18n/speech';
import { MapStage } from './map/MapStage';
import { Announcer } from './panels/Announcer';
import { Dialogs } from './panels/Dialogs';
import { ErrorPanel } from './panels/ErrorPanel';
import { Header } from './panels/Header';
import { IndexPanel } from './panels/IndexPanel';
import { useKeptFocus } from './panels/keptFocus';
import { lazyParts } from './panels/lazyParts';
import { Notices } from './panels/Notices';
import { RouteDetail } from './panels/RouteDetail';
import { PrintFooter } from './panels/share/PrintFooter';
import { Sheet } from './panels/Sheet';
import { StoryPlayer } from './panels/story/StoryPlayer';
import { Timeline } from './panels/timeline/Timeline';
import { useAtlas, useAtlasState, useView } from './state/hooks';

/** Pages that are not the map, each its own chunk; `preloadScreen` asks for one before the first render. */
const screenLoaders = {
  estimates: async () => ({ default: (await import('./panels/estimates/EstimatesPage')).EstimatesPage }),
  decades: async () => ({ default: (await import('./panels/decades/DecadesPage')).DecadesPage }),
  table: async () => ({ default: (await import('./panels/table/TablePage')).TablePage }),
  sources: async () => ({ default: (await import('./panels/sources/SourcesPage')).SourcesPage }),
  fact: async () => ({ default: (await import('./panels/fact/FactPage')).FactPage }),
} as const;

const screens = lazyParts(screenLoaders);

/** Fetches the chunk of a page so that its first render does not wait. Resolves at once for the map. */
export async function preloadScreen(page: Page): Promise<void> {
  if (page !== 'map' && page !== 'story') await screenLoaders[page]();
}

/** Everything a reader sees. Needs `AtlasProvider` and `SpeechProvider` around it. */
export function App() {
  const { t } = useSpeech();
  const { page, ui } = useView();
  useKeptFocus();
  return (
    <Drawings>
      <div className="app" data-page={page} data-ui={ui}>
        <a className="skip" href="#content">
          {t('skip.content')}
        </a>
        <Header />
        <Notices />
        {page === 'map' || page === 'story' ? <AtlasScreen /> : <PageScreen page={page} />}
        <PageEffects />
        <Announcer />
        <Dialogs />
        <PrintFooter />
      </div>
    </Drawings>
  );
}

function AtlasScreen() {
  const { t } = useSpeech();
  const { selection, story, ui } = useView();
  return (
    <main className="atlas" id="content" tabIndex={-1}>
      <Sheet>
        <ErrorPanel key={`${story?.id} ${selection.route}`}>
          {story ? <StoryPlayer /> : selection.route ? <RouteDetail key={selection.route} /> : <IndexPanel />}
        </ErrorPanel>
      </Sheet>
      {ui === 'list' ? null : (
        <section className="stage" aria-label={t('nav.map')}>
          <a className="skip" href="#clock">
            {t('skip.map')}
          </a>
          <ErrorPanel>
            <MapStage />
          </ErrorPanel>
        </section>
      )}
      <section className="clock" id="clock" aria-label={t('timeline')} tabIndex={-1}>
        <ErrorPanel>
          <Timeline />
        </ErrorPanel>
      </section>
    </main>
  );
}

function PageScreen({ page }: { readonly page: keyof typeof screenLoaders }) {
  const { t } = useSpeech();
  return (
    <main className="page" id="content" tabIndex={-1}>
      <ErrorPanel key={page} onRetry={() => screens.forget(page)}>
        <Suspense fallback={<p className="loading">{t('loading')}</p>}>
          <screens.Part id={page} />
        </Suspense>
      </ErrorPanel>
    </main>
  );
}

/** What a view sets outside the tree: title, language, theme and motion of the document. */
function PageEffects() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const evidence = useAtlasState((state) => state.evidence);
  const { title, description } = useMemo(
    () => pageWords(view, describeView(atlas, view), atlas, evidence, speech),
    [atlas, view, evidence, speech],
  );
  useEffect(() => {
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
    const root = document.documentElement;
    root.lang = view.lang;
    if (view.theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = view.theme;
    root.dataset['motion'] = view.motion;
  }, [title, description, view.lang, view.theme, view.motion]);
  return null;
}
