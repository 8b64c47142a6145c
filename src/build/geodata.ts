/** geodata/ for the build: its files read once, checked, and served to the app as virtual modules by language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { langs, type Atlas, type Evidence, type Lang } from '../domain/atlas';
import { localise } from '../domain/edition';
import { readAtlas, readDraft, writeProblem, type AtlasData, type Problem } from '../domain/read';

/** Every file below a folder, by its path in it with forward slashes; hidden files are left out. */
export function readFolder(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** One edition in all languages, as the app gets it. */
export interface LoadedData {
  readonly data: AtlasData;
  readonly editions: Readonly<Record<Lang, { readonly atlas: Atlas; readonly evidence: Evidence }>>;
}

/** Localises checked data into every language. */
function editionsOf(data: AtlasData): LoadedData['editions'] {
  return { en: localise(data, 'en'), ko: localise(data, 'ko'), pl: localise(data, 'pl') };
}

/** Problems as lines, for an error or a log; the first `most` of them. */
function listProblems(problems: readonly Problem[], most = Number.POSITIVE_INFINITY): string {
  const lines = problems.slice(0, most).map((one) => writeProblem(one));
  if (problems.length > most) lines.push(`and ${problems.length - most} more: npm run check:data lists them`);
  return [`geodata/ has ${problems.length} problem${problems.length === 1 ? '' : 's'}:`, ...lines].join('\n');
}

/** Reads and checks geodata/ for scripts, prerender and tests. Throws an Error that lists every problem. */
export function loadData(folder = 'geodata'): LoadedData {
  const { data, problems } = readAtlas(readFolder(resolve(folder)));
  if (data === null) throw new Error(listProblems(problems));
  return { data, editions: editionsOf(data) };
}

const moduleName = /^virtual:(atlas|evidence)\/([a-z]{2})$/u;

/** A module that holds one value. `JSON.parse` of a text is read faster than the same value as code. */
function moduleOf(value: Atlas | Evidence): string {
  const text = JSON.stringify(JSON.stringify(value)).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `export default JSON.parse(${text});`;
}

/**
 * Serves `virtual:atlas/<lang>` and `virtual:evidence/<lang>`. A build stops with every problem listed. The dev server
 * warns and shows what can be shown, so that a curator sees a record before it is finished.
 */
export function geodataPlugin(folder = 'geodata'): Plugin {
  const root = resolve(folder);
  let preview = false;
  let editions: LoadedData['editions'] | null = null;
  return {
    name: 'tumen:geodata',
    configResolved(config) {
      preview = config.command === 'serve';
    },
    buildStart() {
      editions = null;
    },
    resolveId(id) {
      const [, , lang] = moduleName.exec(id) ?? [];
      return langs.some((one) => one === lang) ? `\0${id}` : null;
    },
    load(id) {
      const [, kind, lang] = moduleName.exec(id.slice(1)) ?? [];
      if (!id.startsWith('\0') || (kind !== 'atlas' && kind !== 'evidence')) return null;
      if (editions === null) {
        const files = readFolder(root);
        for (const path of Object.keys(files)) this.addWatchFile(join(root, path));
        const { data, problems } = preview ? readDraft(files) : readAtlas(files);
        if (problems.length > 0 && data !== null) this.warn(listProblems(problems, 20));
        if (data === null) this.error(listProblems(problems));
        editions = editionsOf(data);
      }
      return moduleOf(editions[lang as Lang][kind]);
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(root)) return;
        editions = null;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith('\0virtual:')) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
