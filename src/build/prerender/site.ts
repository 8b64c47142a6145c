/** All that the writers of pages, pictures and other files share in one build. */
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { langs, type Lang } from '../../domain/atlas';
import type { Speech } from '../../i18n/messages';
import type * as Pages from '../../pages';
import { loadData, type LoadedData } from '../geodata';
import { readTemplate, type Template } from './document';
import { loadPages } from './pagesModule';
import type { Bundle } from './preload';

export interface SiteOptions {
  /** The built site, where files are written. */
  readonly out: string;
  /** Absolute address of the published site, ending in a slash. */
  readonly site: string;
  /** Absolute path of the site's root. */
  readonly root: string;
  readonly bundle: Bundle;
  /** For the compiled pages. */
  readonly folder: string;
}

export interface Site extends SiteOptions {
  readonly pages: typeof Pages;
  readonly template: Template;
  readonly editions: LoadedData['editions'];
  readonly speeches: Readonly<Record<Lang, Speech>>;
  /** Day of the data's edition, "2026-11-21". */
  readonly issued: string;
  /** Paths of the open data below the root: "data/facts.csv". */
  readonly data: readonly string[];
}

/** Reads the data and compiles the pages, once for all writers. */
export async function readSite(options: SiteOptions): Promise<Site> {
  const { data, editions } = loadData();
  const pages = await loadPages(options.folder);
  const [en, ko, pl] = await Promise.all(langs.map((lang) => pages.loadSpeech(lang)));
  if (!en || !ko || !pl) throw new Error('The words of a language are missing.');
  return {
    ...options,
    pages,
    template: readTemplate(await readFile(join(options.out, 'index.html'), 'utf8'), (path) =>
      readFileSync(join(options.out, path), 'utf8'),
    ),
    editions,
    speeches: { en, ko, pl },
    issued: data.edition.issued,
    data: Object.keys(options.bundle).filter((path) => path.startsWith('data/')),
  };
}

/** Writes one file below the root of the site. */
export async function write({ out }: Site, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
