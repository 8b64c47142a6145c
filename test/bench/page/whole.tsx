/** The whole app on a synthetic atlas, as large as the address asks: `?routes=1000`, with `&ui=list` for the list alone. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../../src/App';
import { defaultView } from '../../../src/domain/view';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/messages';
import { SpeechProvider } from '../../../src/i18n/speech';
import { AtlasProvider } from '../../../src/state/hooks';
import { createAtlasStore } from '../../../src/state/store';
import { connectUrl, knownIdsOf } from '../../../src/state/url';
import '../../../src/styles/index.css';
import { syntheticAtlas } from '../syntheticAtlas';

const asked = new URLSearchParams(window.location.search);
const routes = Number(asked.get('routes') ?? 1000);
const atlas = syntheticAtlas(routes, 1);
const view = { ...defaultView('en'), ui: asked.get('ui') === 'list' ? ('list' as const) : ('full' as const) };
const unused = (): Promise<never> => Promise.reject(new Error('The bench has all words already.'));
const base = window.location.pathname;
const store = createAtlasStore({ atlas, view, base, loaders: { atlas: unused, evidence: unused } });
connectUrl(store, window, { known: knownIdsOf(atlas), base });

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <AtlasProvider store={store}>
      <SpeechProvider speech={speechOf('en', en)}>
        <App />
      </SpeechProvider>
    </AtlasProvider>,
  );
