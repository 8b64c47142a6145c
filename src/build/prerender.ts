/** After the build: every page that deserves an address is written as HTML, from the same components and the same store. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import type * as Pages from '../pages';
import { langs, type Lang } from '../domain/atlas';
import { loadData } from './geodata';
import { documentOf, readTemplate, type PageChunks } from './prerender/document';

export interface PrerenderOptions {
  /** Absolute address of the published site, ending in a slash: for canonical links, pictures and machine readers. */
  readonly site: string;
}

/** Compiles `src/pages.tsx` for Node and loads it. Production React: the development one is several times slower. */
async function loadPages(cache: string): Promise<typeof Pages> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { ssr: 'src/pages.tsx', outDir: cache, emptyOutDir: true, target: 'node20', minify: false },
    ssr: { noExternal: true },
  });
  return (await import(pathToFileURL(join(cache, 'pages.js')).href)) as typeof Pages;
}

/** Vite plugin, build only. Prints how many pages it wrote and the time a page took; a page that throws stops the build. */
export function prerenderPlugin({ site }: PrerenderOptions): Plugin {
  let out = resolve('dist');
  return {
    name: 'tumen:prerender',
    apply: 'build',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir);
    },
    async writeBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const started = performance.now();
      const cache = resolve('node_modules/.cache/prerender');
      const { editions } = loadData();
      const pages = await loadPages(cache);
      const template = readTemplate(await readFile(join(out, 'index.html'), 'utf8'));
      const written = new Map<string, string>();
      for (const lang of langs) {
        const { atlas, evidence } = editions[lang];
        const speech = await pages.loadSpeech(lang);
        const chunks = chunksOf(lang, bundle);
        for (const view of pages.viewsOf(atlas, evidence)) {
          const page = await pages.renderView(view, atlas, evidence, speech);
          const html = documentOf({ page, lang, template, chunks, site, root: pages.rootFrom(page.path) });
          if (written.has(page.path))
            throw new Error(`Two pages would stand at /${page.path}: give one of them another id.`);
          written.set(page.path, page.title);
          const folder = join(out, page.path);
          await mkdir(folder, { recursive: true });
          await writeFile(join(folder, 'index.html'), html);
        }
      }
      await rm(cache, { recursive: true, force: true });
      const took = performance.now() - started;
      this.info(
        `${written.size} pages in ${(took / 1000).toFixed(1)} s, ${(took / written.size).toFixed(1)} ms a page`,
      );
    },
  };
}

/** The built files that a page of a language will ask for first, so that its HTML can say so. */
function chunksOf(
  lang: Lang,
  bundle: Readonly<
    Record<string, { readonly type: string; readonly fileName: string; readonly moduleIds?: readonly string[] }>
  >,
): PageChunks {
  const holding = (id: string): string | null =>
    Object.values(bundle).find((file) => file.type === 'chunk' && file.moduleIds?.some((module) => module.endsWith(id)))
      ?.fileName ?? null;
  return {
    atlas: holding(`virtual:atlas/${lang}`),
    evidence: holding(`virtual:evidence/${lang}`),
    messages: lang === 'en' ? null : holding(`/src/i18n/${lang}.ts`),
  };
}
