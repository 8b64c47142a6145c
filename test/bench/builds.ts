/** What is measured is built here, with the project's own settings, into folders of the bench: dist is left alone. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { geodataPlugin } from '../../src/build/geodata';
import type { Row } from './report';

/** Folder of everything the bench makes; below node_modules, so git and the tools pass it by. */
export const cache = resolve('node_modules/.cache/bench');
export const folders = {
  app: join(cache, 'app'),
  bare: join(cache, 'bare'),
  legs: join(cache, 'legs'),
  whole: join(cache, 'whole'),
} as const;

/** How long the site took to build: `seconds` in all, of which `prerender` seconds wrote `pages` pages. */
export interface BuildTimes {
  readonly seconds: number;
  readonly pages: number;
  readonly prerender: number | null;
  /** When the newest source was written, in ms since 1970. */
  readonly newestSource: number;
}

const timesFile = join(cache, 'build.json');

async function runVite(): Promise<string> {
  const program = resolve('node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [program, 'build', '--outDir', folders.app, '--emptyOutDir'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const status = await new Promise<number | null>((done) => child.once('close', done));
  if (status !== 0) throw new Error(`The site could not be built:\n${output.join('')}`);
  return output.join('');
}

const sources = ['src', 'geodata', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** When the newest of the site's sources was written, in ms since 1970. */
function newestSource(): number {
  const filesIn = (path: string): string[] =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
      : [path];
  return Math.max(...sources.flatMap(filesIn).map((path) => statSync(path).mtimeMs));
}

/** Builds the site as `vite build` does, unless `reuse` and its sources are as they were when the bench last built it. */
export async function buildSite(reuse: boolean): Promise<BuildTimes> {
  if (reuse && existsSync(timesFile)) {
    const times = JSON.parse(readFileSync(timesFile, 'utf8')) as BuildTimes;
    if (times.newestSource === newestSource()) return times;
  }
  mkdirSync(cache, { recursive: true });
  rmSync(timesFile, { force: true });
  const newest = newestSource();
  const start = performance.now();
  const output = await runVite();
  const seconds = (performance.now() - start) / 1000;
  const [, said] = /pages in ([\d.]+) s/u.exec(output) ?? [];
  const pages = readdirSync(folders.app, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('index.html'),
  ).length;
  const times: BuildTimes = {
    seconds,
    pages,
    prerender: said === undefined ? null : Number(said),
    newestSource: newest,
  };
  writeFileSync(timesFile, JSON.stringify(times));
  return times;
}

const documentFor = (script: string, styles: readonly string[], size: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Bench</title>
    ${styles.map((style) => `<link rel="stylesheet" href="./${style}" />`).join('\n    ')}
    <style>html, body { margin: 0 } #root { ${size} }</style>
    <script type="module" src="./${script}"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

/** Builds one page of the bench and writes the document that loads it. `size` is the style of its root. */
async function buildPage(entry: URL, outDir: string, size: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react(), geodataPlugin()],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: { page: fileURLToPath(entry) } },
    },
  });
  const assets = readdirSync(join(outDir, 'assets'));
  const script = assets.find((name) => /^page-.*\.js$/u.test(name));
  if (script === undefined) throw new Error(`The bench page ${entry.pathname} was built without an entry.`);
  const styles = assets.filter((name) => name.endsWith('.css'));
  writeFileSync(
    join(outDir, 'index.html'),
    documentFor(
      `assets/${script}`,
      styles.map((name) => `assets/${name}`),
      size,
    ),
  );
}

/** Builds the bare map page, the page of filter changes and the app on a synthetic atlas. */
export async function buildPages(): Promise<void> {
  // The script that runs us stands in development, and a build would take over its React.
  process.env['NODE_ENV'] = 'production';
  await buildPage(new URL('./page/bare.tsx', import.meta.url), folders.bare, 'height: 100vh');
  await buildPage(new URL('./page/legs.ts', import.meta.url), folders.legs, 'width: 1060px; height: 618px');
  await buildPage(new URL('./page/whole.tsx', import.meta.url), folders.whole, 'min-height: 100vh');
}

/** The times of a build as rows. */
export function buildRows({ seconds, pages, prerender }: BuildTimes): readonly Row[] {
  return [
    { part: 'build', what: 'pages', value: pages, unit: '' },
    { part: 'build', what: 'whole build', value: seconds, unit: 's', against: 'wall clock' },
    {
      part: 'build',
      what: 'prerender, a page',
      value: ((prerender ?? Number.NaN) * 1000) / pages,
      unit: 'ms',
      against: 'the line of the build',
    },
  ];
}
