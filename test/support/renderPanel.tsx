/** A panel of the app as markup, with the store and the words of a language round it, as a prerendered page has them. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas, Evidence, Lang } from '../../src/domain/atlas';
import {
  defaultView,
  emptyFilter,
  emptySelection,
  type Filter,
  type Page,
  type Selection,
} from '../../src/domain/view';
import { loadSpeech, SpeechProvider } from '../../src/i18n/speech';
import { AtlasProvider } from '../../src/state/hooks';
import { createAtlasStore } from '../../src/state/store';

export interface PanelView {
  readonly page: Page;
  readonly selection?: Partial<Selection>;
  readonly filter?: Partial<Filter>;
}

export interface Edition {
  readonly atlas: Atlas;
  readonly evidence: Evidence;
}

/** Renders `children` in the language of the edition. */
export async function renderPanel(
  children: ReactNode,
  { atlas, evidence }: Edition,
  { page, selection = {}, filter = {} }: PanelView,
): Promise<string> {
  const lang: Lang = atlas.lang;
  const never = (): Promise<never> => Promise.reject(new Error('all words are there'));
  const view = {
    ...defaultView(lang),
    page,
    selection: { ...emptySelection, ...selection },
    filter: { ...emptyFilter, ...filter },
  };
  const store = createAtlasStore({ atlas, evidence, view, base: '/', loaders: { atlas: never, evidence: never } });
  const speech = await loadSpeech(lang);
  return renderToStaticMarkup(
    <AtlasProvider store={store}>
      <SpeechProvider speech={speech}>{children}</SpeechProvider>
    </AtlasProvider>,
  );
}

/** The text of markup, entities of React read back. */
export function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');
}
