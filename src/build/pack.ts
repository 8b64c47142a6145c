/**
 * Makes copies of the built site for others to keep:
 *
 *   npm run pack                                   the whole site as a zip, for a folder of any static host
 *   npm run pack -- --config my.json               with a title, opening view, languages, logo and address of its own
 *   npm run pack -- --view /ko/route/mongolia/     one view as one HTML file that needs no network
 *
 * `--out` names the file, `--folder` the built site (dist).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { strFromU8, zipSync, type Zippable } from 'fflate';
import { loadData, readFolder } from './geodata';
import { ownCopyOf, plainConfig, type Files, type PackConfig } from './pack/ownCopy';
import { siteOf } from './pack/paths';
import { singleFile } from './pack/singleFile';
import type { Rendered } from './pack/renderView';
import { compileForNode, pagesFolder } from './prerender/pagesModule';

/** Name of the folder inside the zip. */
const folderName = 'tumen';
/** Already compressed; trying again costs time and saves nothing. */
const isPacked = /\.(?:png|woff2)$/u;

function readConfig(path: string | undefined): PackConfig {
  if (path === undefined) return plainConfig;
  const said: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof said !== 'object' || said === null || Array.isArray(said)) throw new Error(`${path} must hold an object.`);
  const unknown = Object.keys(said).filter((key) => !Object.hasOwn(plainConfig, key));
  if (unknown.length > 0)
    throw new Error(`${path} says ${unknown.join(', ')}; known are ${Object.keys(plainConfig).join(', ')}.`);
  return { ...plainConfig, ...said };
}

/** The zip of these files below one folder. The same files always give the same bytes. */
export function zipOf(files: Files, changed: Date): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files))
    entries[`${folderName}/${path}`] = [content, { level: isPacked.test(path) ? 0 : 6, mtime: changed }];
  return zipSync(entries);
}

/** One view as one file. Throws when the link means no view. */
async function singleOf(link: string, files: Files, site: string): Promise<string> {
  const folder = pagesFolder();
  try {
    await compileForNode('src/build/pack/renderView.ts', folder);
    const said = execFileSync(process.execPath, [join(folder, 'renderView.js'), link, site], { maxBuffer: 2 ** 26 });
    const rendered = JSON.parse(said.toString()) as Rendered;
    if ('fault' in rendered) throw new Error(rendered.fault);
    return singleFile({ ...rendered, files });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns 0, or 2 when there is no built site. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      folder: { type: 'string', default: 'dist' },
      out: { type: 'string' },
      config: { type: 'string' },
      view: { type: 'string' },
    },
  });
  const built = resolve(values.folder);
  if (!existsSync(resolve(built, 'index.html'))) {
    console.error(`There is no built site in ${values.folder}: run \`npx vite build\` first.`);
    return 2;
  }
  const files = readFolder(built);
  const site = siteOf(strFromU8(files['index.html'] ?? new Uint8Array()));
  const { edition } = loadData().data;
  const out = resolve(values.out ?? (values.view ? `tumen-${edition.edition}.html` : `tumen-${edition.edition}.zip`));
  const content =
    values.view === undefined
      ? zipOf(ownCopyOf(files, site, readConfig(values.config)), new Date(`${edition.issued}T00:00:00`))
      : await singleOf(values.view, files, site);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, content);
  console.log(`${out}: ${(content.length / 1000).toFixed(0)} kB`);
  return 0;
}
