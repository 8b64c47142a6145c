/** After the build: every page that deserves an address is written as HTML with its picture, and the files for machines beside them. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { langs } from '../domain/atlas';
import type { Speech } from '../i18n/messages';
import { light } from '../theme';
import { isEmbeddable, oembedLink, oembedPath, oembedText } from './hosting/oembed';
import { loadData } from './geodata';
import { iconSizes, machineReaders } from './machineReaders';
import { documentOf, readTemplate } from './prerender/document';
import { frameTags, headTags } from './prerender/head';
import { notFoundPage } from './prerender/notFound';
import { loadPages, pagesFolder } from './prerender/pagesModule';
import { serveNotFound, servePages } from './prerender/pageServer';
import { inTurn } from './prerender/pool';
import { preloadOf, type Bundle } from './prerender/preload';
import { structuredData } from './prerender/structuredData';
import { iconPng, PictureMaker } from './sharePictures';

export interface PrerenderOptions {
  /** Absolute address of the published site, ending in a slash: for canonical links, pictures and machine readers. */
  readonly site: string;
}

/** Pages, and pictures, in work at a time: writing, raster and compression run beside the rendering. */
const AT_ONCE = 4;

/** Vite plugin. Prints how many pages and pictures a build wrote and the time of each; a page that throws stops the build. */
export function prerenderPlugin({ site }: PrerenderOptions): Plugin {
  let out = resolve('dist');
  let base = './';
  return {
    name: 'tumen:prerender',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
      ({ base } = config);
    },
    configureServer(server) {
      server.middlewares.use(servePages);
    },
    configurePreviewServer(server) {
      // After Vite's own, which finds the pages that are there.
      return () => void server.middlewares.use(serveNotFound(out));
    },
    async writeBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const folder = pagesFolder();
      try {
        const root = base.startsWith('/') ? base : new URL(site).pathname;
        for (const line of await writeSite({ out, site, root, bundle, folder })) this.environment.logger.info(line);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

interface SiteOptions extends PrerenderOptions {
  /** The built site, where files are written. */
  readonly out: string;
  /** Absolute path of the site's root. */
  readonly root: string;
  readonly bundle: Bundle;
  /** For the compiled pages. */
  readonly folder: string;
}

/** Writes everything; answers with lines for the log. */
async function writeSite({ out, site, root, bundle, folder }: SiteOptions): Promise<readonly string[]> {
  const { data: edited, editions } = loadData();
  const pages = await loadPages(folder);
  const template = readTemplate(await readFile(join(out, 'index.html'), 'utf8'));
  const [en, ko, pl] = await Promise.all([pages.loadSpeech('en'), pages.loadSpeech('ko'), pages.loadSpeech('pl')]);
  const speeches: Readonly<Record<(typeof langs)[number], Speech>> = { en, ko, pl };
  const { issued } = edited.edition;
  const data = Object.keys(bundle).filter((path) => path.startsWith('data/'));
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const all = langs.flatMap((lang) => {
    const { atlas, evidence } = editions[lang];
    return pages.viewsOf(atlas, evidence).flatMap((view) => {
      const page = { lang, view, atlas, evidence, speech: speeches[lang] };
      return isEmbeddable(view)
        ? [
            { ...page, embed: false },
            { ...page, embed: true },
          ]
        : [{ ...page, embed: false }];
    });
  });

  const started = performance.now();
  const written = new Set<string>();
  const writePages = inTurn(all, AT_ONCE, async ({ lang, view, atlas, evidence, speech, embed }) => {
    const page = await pages.renderView(view, atlas, evidence, speech, embed);
    if (written.has(page.path)) throw new Error(`Two pages would stand at /${page.path}: give one of them another id.`);
    written.add(page.path);
    const here = pages.rootFrom(page.path);
    const name = speech.t('title');
    const what = page.subject || page.title;
    const oembed = isEmbeddable(view) ? [oembedLink(site, page.sitePath, what)] : [];
    const head = embed
      ? [...frameTags({ page, site, root: here }), ...oembed]
      : [
          ...headTags({ page, lang, site, root: here, name }),
          ...oembed,
          structuredData({ page, atlas, speech, site, data, issued }),
        ];
    if (embed) {
      const frameTitle = speech.t('embed.title', { what });
      const { path: picture } = page.picture;
      await write(
        oembedPath(page.sitePath),
        oembedText({ site, path: page.sitePath, title: what, frameTitle, provider: name, picture }),
      );
    }
    const preload = preloadOf(view, bundle, template.assets, embed);
    await write(
      `${page.path}index.html`,
      documentOf({
        lang,
        title: page.title,
        head,
        template,
        preload,
        root: here,
        html: page.html,
        view: `/${page.path}`,
      }),
    );
  }).then(() => performance.now() - started);

  const maker = new PictureMaker();
  const pictures = langs.flatMap((lang) => {
    const { atlas, evidence } = editions[lang];
    const pictured = pages.picturedViews(atlas, pages.viewsOf(atlas, evidence));
    return [...pictured].map(([path, view]) => ({ path, view, atlas, evidence, speech: speeches[lang] }));
  });
  const writePictures = inTurn(pictures, AT_ONCE, async ({ path, view, atlas, evidence, speech }) => {
    await write(path, await maker.draw(pages.drawPicture(view, atlas, evidence, speech), view.lang));
  }).then(() => performance.now() - started);

  const [pageTime, pictureTime] = await Promise.all([writePages, writePictures]);

  const paths = [...written].filter((path) => !/^(?:ko|pl|embed)\//u.test(path));
  const others = machineReaders({ site, paths, issued, data, editions, speeches });
  for (const [path, text] of others) await write(path, text);
  const icon = await readFile(join(out, 'icon.svg'), 'utf8');
  for (const [path, size] of Object.entries(iconSizes)) {
    await write(path, iconPng(icon, size, path.startsWith('apple') ? light.paper : undefined));
  }
  await write('404.html', notFoundPage({ template, speeches, root }));
  const line = (what: string, count: number, time: number): string =>
    `${count} ${what} in ${(time / 1000).toFixed(1)} s, ${(time / count).toFixed(1)} ms each`;
  return [
    line('pages', written.size, pageTime),
    `${line('pictures', pictures.length, pictureTime)} (${maker.made.drawn} drawn, ${maker.made.kept} kept from before)`,
  ];
}
