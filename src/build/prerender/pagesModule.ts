/** `src/pages.tsx` compiled for Node: the same components as in the browser, without a browser. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type * as Pages from '../../pages';

/** A folder of this process, so that two builds at a time do not meet. Its owner removes it after the last page. */
export const pagesFolder = (): string => resolve(`node_modules/.cache/prerender-${process.pid}`);

/** Compiles a module and all it imports for Node, as one file of its name with chunks beside it. Production React: it is several times faster. */
export async function compileForNode(entry: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    publicDir: false,
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      // Pages are given their atlas; what the browser would fetch is never asked for.
      rolldownOptions: { external: /^virtual:/u },
    },
    ssr: { noExternal: true },
  });
}

/** Compiles and loads the pages; chunks are read from `folder` as pages ask for them. */
export async function loadPages(folder: string): Promise<typeof Pages> {
  await compileForNode('src/pages.tsx', folder);
  return (await import(pathToFileURL(join(folder, 'pages.js')).href)) as typeof Pages;
}
