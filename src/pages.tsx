/** Every address that deserves a page of its own, and the HTML that stands there before any script. Same components, same store. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { App } from './App';
import type { Atlas, Evidence } from './domain/atlas';
import { describeView } from './domain/describe';
import { placesOf } from './domain/filter';
import { picturedView, sharePicturePath } from './domain/sharePicture';
import { defaultView, emptyFilter, emptySelection, needsEvidence, type View } from './domain/view';
import { EmbedApp } from './EmbedApp';
import type { Speech } from './i18n/messages';
import { pageWords, type PageWords } from './i18n/pageWords';
import { loadSpeech, SpeechProvider } from './i18n/speech';
import { viewInWords } from './i18n/viewInWords';
import { holdLands } from './map/land';
import { SharePicture } from './SharePicture';
import { SinglePage } from './SinglePage';
import { withChapter } from './state/chapters';
import { AtlasProvider } from './state/hooks';
import { createAtlasStore } from './state/store';
import { decodeView, encodeView, knownIdsOf } from './state/url';

export { loadSpeech };

// There is no network here: the land is at hand before the first page is rendered.
const [{ default: sketchLand }, { default: sketchAmericas }, { default: fineLand }] = await Promise.all([
  import('./map/basemap/sketchLand.json'),
  import('./map/basemap/sketchAmericas.json'),
  import('./map/basemap/sketchLandFine.json'),
]);
holdLands({ old: sketchLand, new: sketchAmericas });

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
  /** Path of the same view on the site itself; another one only for a page in a frame. */
  readonly sitePath: string;
  readonly view: View;
  readonly html: string;
  /** The picture that stands for the page: its path below the root, and what it shows in words. */
  readonly picture: { readonly path: string; readonly alt: string };
}

/** How many folders up the site's root lies from a page: "../../" for "route/mongolia/". */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/**
 * Renders one view as the browser would first show it, for the site or, with `embed`, for a frame. Rejects when a
 * component throws: a broken page must stop the build.
 */
export async function renderView(
  view: View,
  atlas: Atlas,
  evidence: Evidence,
  speech: Speech,
  embed = false,
): Promise<RenderedPage> {
  const path = encodeView(view, { embed }).slice(1);
  const unused = (): Promise<never> => Promise.reject(new Error('A prerendered page has all its words already.'));
  const store = createAtlasStore({
    atlas,
    // As in the browser, where a view that needs none is shown before any evidence has come. A frame names its sources.
    evidence: embed || needsEvidence(view) ? evidence : null,
    view,
    base: rootFrom(path),
    embedded: embed,
    loaders: { atlas: unused, evidence: unused },
  });
  const app = (
    <AtlasProvider store={store}>
      <SpeechProvider speech={speech}>{embed ? <EmbedApp /> : <App />}</SpeechProvider>
    </AtlasProvider>
  );
  const html = await markupOf(app).catch((cause: unknown) => {
    throw new Error(`The page /${path} could not be rendered: ${String(cause)}`, { cause });
  });
  const pictured = withChapter(picturedView(view, atlas), atlas);
  return {
    path,
    sitePath: encodeView(view).slice(1),
    view,
    html,
    picture: { path: sharePicturePath(view, atlas), alt: viewInWords(describeView(atlas, pictured), atlas, speech) },
    ...pageWords(view, describeView(atlas, view), atlas, evidence, speech),
  };
}

/** The whole markup of an element, every part in its place. Rejects with the first fault of any part. */
async function markupOf(element: ReactNode): Promise<string> {
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(element, {
    onError: (fault) => void faults.push(fault),
    // One piece: a large part would else be written apart, hidden until a script moves it.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  // Letters of several bytes may lie across two parts of the stream.
  prelude.setEncoding('utf8');
  let html = '';
  for await (const part of prelude) html += String(part);
  if (faults.length > 0) throw faults[0];
  return html;
}

/** What the pictures of these views show, by the path of each picture. */
export function picturedViews(atlas: Atlas, views: readonly View[]): ReadonlyMap<string, View> {
  return new Map(
    views.map((view) => [sharePicturePath(view, atlas), withChapter(picturedView(view, atlas), atlas)] as const),
  );
}

/** The SVG of a view's picture, with every colour as a plain value and no link to anything outside. */
export function drawPicture(view: View, atlas: Atlas, evidence: Evidence, speech: Speech): string {
  const svg = renderToStaticMarkup(<SharePicture {...{ atlas, evidence, view, speech, land: fineLand }} />);
  // The renderer of pictures fails on a see-through group in a nested drawing; all of these hold strokes alone.
  return svg.replaceAll(' opacity="', ' stroke-opacity="');
}

/**
 * A view as markup that stands alone, for a file without a network. Its links lead to the site on the web.
 * @param site absolute address of the site, ending in a slash
 */
export function renderSingle(view: View, atlas: Atlas, evidence: Evidence, speech: Speech, site: string): string {
  const unused = (): Promise<never> => Promise.reject(new Error('A page that stands alone has all its words already.'));
  const store = createAtlasStore({ atlas, evidence, view, base: site, loaders: { atlas: unused, evidence: unused } });
  const address = encodeView(view, { base: site });
  return renderToStaticMarkup(
    <AtlasProvider store={store}>
      <SpeechProvider speech={speech}>
        <SinglePage evidence={evidence} land={fineLand} address={address} />
      </SpeechProvider>
    </AtlasProvider>,
  );
}

/** Reads a link as a view of this atlas, with what was not understood. */
export function readLink(link: string, atlas: Atlas): { readonly view: View; readonly notices: readonly string[] } {
  const { pathname, search, hash } = new URL(link, 'https://tumen.example/');
  const { view, notices } = decodeView({ pathname, search, hash }, knownIdsOf(atlas));
  return { view, notices: notices.map(({ code, values }) => [code, ...Object.values(values)].join(' ')) };
}
