/** Every address that deserves a page of its own, and the HTML that stands there before any script. Same components, same store. */
import { prerender } from 'react-dom/static.edge';
import { App, pageTitle } from './App';
import type { Atlas, Evidence } from './domain/atlas';
import { describeView } from './domain/describe';
import { placesOf } from './domain/filter';
import { defaultView, emptyFilter, emptySelection, type View } from './domain/view';
import type { Speech } from './i18n/messages';
import { loadSpeech, SpeechProvider } from './i18n/speech';
import { headline, viewInWords } from './i18n/viewInWords';
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

export interface RenderedPage {
  /** Path below the site's root without a leading slash, ending in a slash or empty: "ko/route/mongolia/". */
  readonly path: string;
  readonly view: View;
  readonly title: string;
  readonly description: string;
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
  return { path, view, html, ...wordsOf(view, atlas, evidence, speech) };
}

/** Title and description of a page: what it is about, in the reader's language. */
export function wordsOf(
  view: View,
  atlas: Atlas,
  evidence: Evidence,
  speech: Speech,
): { readonly title: string; readonly description: string } {
  const site = speech.t('title');
  const { route, fact, conflict } = view.selection;
  const summary = viewInWords(describeView(atlas, view), atlas, speech);
  const found = atlas.routes.find((one) => one.id === route);
  if (found) return { title: pageTitle(found.name.text, site), description: found.summary.text };
  if (fact && evidence.facts[fact])
    return {
      title: pageTitle(evidence.facts[fact].statement.text, site),
      description: evidence.facts[fact].statement.text,
    };
  const question = evidence.conflicts.find((one) => one.slug === conflict);
  if (question) return { title: pageTitle(question.title.text, site), description: question.question.text };
  const story = atlas.stories.find((one) => one.id === view.story?.id);
  if (story) return { title: pageTitle(story.title.text, site), description: story.summary.text };
  if (view.page === 'estimates' || view.page === 'decades' || view.page === 'table' || view.page === 'sources') {
    return { title: pageTitle(speech.t(`nav.${view.page}`), site), description: speech.t('tagline') };
  }
  const isHome = view.filter === emptyFilter || describeView(atlas, view).all;
  return isHome
    ? { title: `${site}: ${speech.t('tagline')}`, description: summary }
    : { title: pageTitle(headline(describeView(atlas, view), atlas, speech), site), description: summary };
}
