/** After the build: every page that deserves an address is written as HTML with its picture, and the files for machines beside them. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { pagesFolder } from './prerender/pagesModule';
import { serveNotFound, servePages } from './prerender/pageServer';
import { readSite, type SiteOptions } from './prerender/site';
import { writeOthers } from './prerender/writeOthers';
import { writePages } from './prerender/writePages';
import { writePictures } from './prerender/writePictures';

export interface PrerenderOptions {
  /** Absolute address of the published site, ending in a slash: for canonical links, pictures and machine readers. */
  readonly site: string;
}

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

/** Writes everything; answers with lines for the log. */
async function writeSite(options: SiteOptions): Promise<readonly string[]> {
  const site = await readSite(options);
  const started = performance.now();
  const passed = (): number => performance.now() - started;
  const [[written, pageTime], [made, pictureTime]] = await Promise.all([
    writePages(site).then((paths) => [paths, passed()] as const),
    writePictures(site).then((count) => [count, passed()] as const),
  ]);
  await writeOthers(site, written);
  const line = (what: string, count: number, time: number): string =>
    `${count} ${what} in ${(time / 1000).toFixed(1)} s, ${(time / count).toFixed(1)} ms each`;
  return [
    line('pages', written.size, pageTime),
    `${line('pictures', made.drawn + made.kept, pictureTime)} (${made.drawn} drawn, ${made.kept} kept from before)`,
  ];
}
