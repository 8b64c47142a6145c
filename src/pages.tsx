/** Every address that deserves a page of its own, and the HTML that stands there before any script. Same components, same store. */
import { prerender } from 'react-dom/static.edge';
import { App } from './App';
import type { Atlas, Evidence } from './domain/atlas';
import { describeView } from './domain/describe';
import { placesOf } from './domain/filter';
import { defaultView, emptyFilter, emptySelection, type View } from './domain/view';
import type { Speech } from './i18n/messages';
import { pageWords, type PageWords } from './i18n/pageWords';
import { loadSpeech, SpeechProvider } from './i18n/speech';
import { AtlasProvider } from './state/hooks';
import { createAtlasStore } from './state/store';
import { encodeView } from './state/url';

export { loadSpeech };

/** The pages of one language in a stable order: home, routes, destinations, eras, evidence pages, stories, facts. */
export function viewsOf(atlas: Atlas, evidence: Evidence): readonly View[] {
  const base = defaultView(atlas.lang);
  const select = (partial: Partial<View['selection']>): View['selection'] => ({ ...emptySelection, ...partial });
  const decades = atlas.eraSchemes.flatMap((scheme) => scheme.eras);
  return [
    base,
    ...atlas.routes.map((route) => ({ ...base, selection: select({ route: route.id }) })),
    ...placesOf(atlas, 'to').map((id) => ({ ...base, filter: { ...emptyFilter, to: [id] } })),
    ...decades.map((era) => ({ ...base, filter: { ...emptyFilter, eras: [era.id] } })),
    ...(['estimates', 'decades', 'table', 'sources'] as const).map((page) => ({ ...base, page })),
    ...evidence.conflicts.map((conflict) => ({
      ...base,
      page: 'estimates' as const,
      selection: select({ conflict: conflict.slug }),
    })),
    ...atlas.stories.flatMap((story) =>
      story.chapters.map((_, index) => ({
        ...base,
        page: 'story' as const,
        story: { id: story.id, chapter: index + 1 },
      })),
    ),
    ...Object.keys(evidence.facts).map((id) => ({ ...base, page: 'fact' as const, selection: select({ fact: id }) })),
  ].filter((view) => !encodeView(view).includes('?'));
}

export interface RenderedPage extends PageWords {
  /** Path below the site's root without a leading slash, ending in a slash or empty: "ko/route/mongolia/". */
  readonly path: string;
  readonly view: View;
  readonly html: string;
}

/** How many folders up the site's root lies from a page: "../../" for "route/mongolia/". */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** Renders one view as the browser would first show it. Rejects when a component throws: a broken page must stop the build. */
export async function renderView(view: View, atlas: Atlas, evidence: Evidence, speech: Speech): Promise<RenderedPage> {
  const path = encodeView(view).slice(1);
  const unused = (): Promise<never> => Promise.reject(new Error('A prerendered page has all its words already.'));
  const store = createAtlasStore({
    atlas,
    evidence,
    view,
    base: rootFrom(path),
    loaders: { atlas: unused, evidence: unused },
  });
  const faults: unknown[] = [];
  const { prelude } = await prerender(
    <AtlasProvider store={store}>
      <SpeechProvider speech={speech}>
        <App />
      </SpeechProvider>
    </AtlasProvider>,
    { onError: (fault) => void faults.push(fault) },
  );
  const html = await new Response(prelude).text();
  if (faults.length > 0) throw new Error(`The page /${path} could not be rendered.`, { cause: faults[0] });
  return { path, view, html, ...pageWords(view, describeView(atlas, view), atlas, evidence, speech) };
}
