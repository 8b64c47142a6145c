/** Browser entry: reads the address, makes the store, shows the shell, keeps the address in step. The one place where all rooms meet. */
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, preloadScreen } from './App';
import { defaultView, needsEvidence } from './domain/view';
import { loadSpeech, SpeechProvider } from './i18n/speech';
import { ErrorPanel } from './panels/ErrorPanel';
import { StartNotice } from './panels/StartNotice';
import { SpeechSwitch } from './SpeechSwitch';
import { leaveRelativeLinks, printedIn, takeOver, whenDrawn, type Printed } from './TakeOver';
import { AtlasProvider } from './state/hooks';
import { loaders } from './state/loaders';
import { fetchOwnCopy, noOwnCopy } from './state/ownCopy';
import { createAtlasStore } from './state/store';
import { connectUrl, encodeView, knownIdsOf, readAddress, siteAddress } from './state/url';
import './fonts.css';
import './styles/index.css';

interface Made {
  readonly app: ReactNode;
  /** True when the page in the document shows the same view. */
  readonly isPrinted: boolean;
}

/** The page's own links are relative; they must go on pointing to the same files when the address bar changes. */
function fixLinks(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"], link[rel="manifest"], link[type]'))
    link.href = new URL(link.href).href;
}

/** Fetches what the first view needs. Rejects when the atlas or the words of its language cannot be had. */
async function makeApp(printed: Printed | null): Promise<Made> {
  const own = await fetchOwnCopy(document);
  const { opening, title } = own;
  const { base, lang } = siteAddress(window, opening);
  const [atlas, speech] = await Promise.all([loaders.atlas(lang), loadSpeech(lang, title)]);
  const known = knownIdsOf(atlas);
  const { view, notices, embed } = readAddress(window, { known, base, opening });
  const [evidence, Shell] = await Promise.all([
    needsEvidence(view) ? loaders.evidence(lang).catch(() => null) : null,
    embed ? import('./EmbedApp').then((shell) => shell.EmbedApp) : App,
    embed ? undefined : preloadScreen(view.page).catch(() => undefined),
  ]);
  const isWhole = notices.length === 0 && (evidence !== null || !needsEvidence(view));
  const isPrinted = printed !== null && own === noOwnCopy && !embed && isWhole && encodeView(view) === printed.view;
  const linksFrom = isPrinted ? printed.root : base;
  const store = createAtlasStore({ atlas, evidence, view, loaders, base: linksFrom, embedded: embed, own });
  if (isPrinted) leaveRelativeLinks(store, base);
  const { setNotices, loadEvidence } = store.getState().actions;
  setNotices(notices);
  connectUrl(store, window, { known, base, opening, embedded: embed, onRead: (read) => setNotices(read.notices) });
  window.addEventListener('online', () => {
    if (store.getState().evidenceState === 'failed') void loadEvidence();
  });
  const app = (
    <AtlasProvider store={store}>
      <SpeechSwitch first={speech}>
        <ErrorPanel>
          <Shell />
        </ErrorPanel>
      </SpeechSwitch>
    </AtlasProvider>
  );
  return { app, isPrinted };
}

/** After so many ms the page says that it is slow, then that it failed; what comes later still takes its place. */
const slowAfter = 8000;
const failedAfter = 30_000;

/** Until the app is there the prerendered page stays, and says above itself what it waits for. */
async function start(): Promise<void> {
  fixLinks();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root".');
  const box = document.createElement('div');
  root.before(box);
  const notice = createRoot(box);
  let isHere = false;
  const { base, lang } = siteAddress(window);
  const say = async (state: 'slow' | 'failed'): Promise<void> => {
    const speech = await loadSpeech(lang).catch(() => loadSpeech('en'));
    const table = encodeView({ ...defaultView(speech.lang), page: 'table' }, { base });
    // The app may have come while the words did.
    if (isHere) return;
    notice.render(
      <SpeechProvider speech={speech}>
        {/* The empty address is the present page. */}
        <StartNotice state={state} here="" table={table} />
      </SpeechProvider>,
    );
  };
  const timers = [setTimeout(() => void say('slow'), slowAfter), setTimeout(() => void say('failed'), failedAfter)];
  try {
    const [{ app, isPrinted }] = await Promise.all([makeApp(printedIn(root)), whenDrawn()]);
    takeOver(root, <StrictMode>{app}</StrictMode>, isPrinted);
    isHere = true;
    notice.unmount();
    box.remove();
  } catch {
    await say('failed');
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

void start();
