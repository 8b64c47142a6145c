/** The real data, rendered as the build renders it, for tests that read whole pages. */
import { documentOf, readTemplate } from '../../src/build/prerender/document';
import { headTags } from '../../src/build/prerender/head';
import { structuredData } from '../../src/build/prerender/structuredData';
import { loadData } from '../../src/build/geodata';
import type { Lang } from '../../src/domain/atlas';
import type { View } from '../../src/domain/view';
import type { Speech } from '../../src/i18n/messages';
import { loadSpeech, renderView, rootFrom, viewsOf, type RenderedPage } from '../../src/pages';

export const site = 'https://tumen.example/';
export const { data, editions } = loadData();
export const speeches: Readonly<Record<Lang, Speech>> = {
  en: await loadSpeech('en'),
  ko: await loadSpeech('ko'),
  pl: await loadSpeech('pl'),
};
/** What a bundler's index.html may hold. */
const template = readTemplate(
  '<script type="module" crossorigin src="./assets/a.js"></script><link rel="stylesheet" crossorigin href="./assets/a.css">',
  () => '',
);

/** All views of a language that have a page. */
export const viewsIn = (lang: Lang): readonly View[] => viewsOf(editions[lang].atlas, editions[lang].evidence);

/** The page of a view. */
export const render = (view: View): Promise<RenderedPage> => {
  const { atlas, evidence } = editions[view.lang];
  return renderView(view, atlas, evidence, speeches[view.lang]);
};

/** The whole document of a page. */
export function wholePage(page: RenderedPage): string {
  const { lang } = page.view;
  const [root, speech] = [rootFrom(page.path), speeches[lang]];
  const described = { page, atlas: editions[lang].atlas, speech, site, data: ['data/facts.csv'], issued: '2026-11-21' };
  return documentOf({
    lang,
    title: page.title,
    head: [...headTags({ page, lang, site, root, name: speech.t('title') }), structuredData(described)],
    template,
    preload: ['assets/b.js'],
    root,
    html: page.html,
    view: `/${page.path}`,
  });
}
