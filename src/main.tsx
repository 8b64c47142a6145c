/** Browser entry: reads the address, makes the store, shows the shell, keeps the address in step. The one place where all rooms meet. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, preloadScreen } from './App';
import { needsEvidence } from './domain/view';
import { loadSpeech } from './i18n/speech';
import { SpeechSwitch } from './SpeechSwitch';
import { AtlasProvider } from './state/hooks';
import { loaders } from './state/loaders';
import { createAtlasStore } from './state/store';
import { connectUrl, knownIdsOf, readAddress, siteAddress } from './state/url';
import './fonts.css';
import './styles/index.css';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root".');

  const { base, lang } = siteAddress(window);
  const [atlas, speech] = await Promise.all([loaders.atlas(lang), loadSpeech(lang)]);
  const known = knownIdsOf(atlas);
  const { view, notices } = readAddress(window, { known, base });
  const [evidence] = await Promise.all([
    needsEvidence(view) ? loaders.evidence(lang).catch(() => null) : null,
    preloadScreen(view.page).catch(() => undefined),
  ]);
  const store = createAtlasStore({ atlas, evidence, view, loaders, base });
  const { setNotices } = store.getState().actions;
  setNotices(notices);
  connectUrl(store, window, { known, base, onRead: (read) => setNotices(read.notices) });
  createRoot(root).render(
    <StrictMode>
      <AtlasProvider store={store}>
        <SpeechSwitch first={speech}>
          <App />
        </SpeechSwitch>
      </AtlasProvider>
    </StrictMode>,
  );
}

void start();
