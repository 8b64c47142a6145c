/** Every page as HTML, in every language, for the site and where it may be embedded for a frame. */
import { langs, type Lang } from '../../domain/atlas';
import type { View } from '../../domain/view';
import type { RenderedPage } from '../../pages';
import { isEmbeddable, oembedLink, oembedPath, oembedText } from '../hosting/oembed';
import { documentOf } from './document';
import { formerPaths } from './formerPaths';
import { frameTags, headTags } from './head';
import { inTurn } from './pool';
import { preloadOf } from './preload';
import { write, type Site } from './site';
import { structuredData } from './structuredData';

/** Pages in work at a time: one is written while another is rendered. */
const AT_ONCE = 4;

interface PageTask {
  readonly lang: Lang;
  readonly view: View;
  readonly embed: boolean;
}

/** Writes them and answers with their paths below the root. Rejects when a page cannot be rendered or two would meet. */
export async function writePages(site: Site): Promise<ReadonlySet<string>> {
  const { pages, editions, speeches } = site;
  const tasks = langs.flatMap((lang) =>
    pages.viewsOf(editions[lang].atlas, editions[lang].evidence).flatMap((view): PageTask[] => {
      const page = { lang, view, embed: false };
      return isEmbeddable(view) ? [page, { ...page, embed: true }] : [page];
    }),
  );
  const written = new Set<string>();
  await inTurn(tasks, AT_ONCE, async ({ lang, view, embed }) => {
    const { atlas, evidence } = editions[lang];
    const page = await pages.renderView(view, atlas, evidence, speeches[lang], embed);
    if (written.has(page.path)) throw new Error(`Two pages would stand at /${page.path}: give one of them another id.`);
    written.add(page.path);
    await writePage(site, page, lang, embed);
  });
  return written;
}

async function writePage(site: Site, page: RenderedPage, lang: Lang, embed: boolean): Promise<void> {
  const { pages, bundle, template, speeches } = site;
  const { t } = speeches[lang];
  const root = pages.rootFrom(page.path);
  const name = t('title');
  const title = page.subject || page.title;
  const oembed = isEmbeddable(page.view) ? [oembedLink(site.site, page.sitePath, title)] : [];
  const head = embed
    ? [...frameTags({ page, site: site.site, root }), ...oembed]
    : [
        ...headTags({ page, lang, site: site.site, root, name }),
        ...oembed,
        structuredData({ ...site, page, atlas: site.editions[lang].atlas, speech: speeches[lang] }),
      ];
  if (embed) {
    const frameTitle = t('embed.title', { what: title });
    const { path: picture } = page.picture;
    const answer = { site: site.site, path: page.sitePath, title, frameTitle, provider: name, picture };
    await write(site, oembedPath(page.sitePath), oembedText(answer));
  }
  const html = documentOf({
    lang,
    title: page.title,
    head,
    template,
    preload: preloadOf(page.view, bundle, template.assets, embed),
    root,
    html: page.html,
    view: `/${page.path}`,
    // In a sandboxed frame a style sheet of its own would be asked for as a stranger's, which many hosts refuse.
    styled: embed || page.view.page === 'map' || page.view.page === 'story',
  });
  const { redirects } = site.editions[lang].atlas;
  for (const path of [page.path, ...formerPaths(page.path, page.view, redirects)])
    await write(site, `${path}index.html`, html);
}
