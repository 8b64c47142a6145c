/** One file for all code of the first view: on a line with long round trips, each further file costs one more. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What is asked of a module of the bundle. */
interface ModuleLinks {
  readonly importedIds: readonly string[];
}
export type ReadModule = (id: string) => ModuleLinks | null;

/** All modules that run before the entry does: the entry, what it imports, and so on; not what it fetches later. */
export function reachOf(entry: string, read: ReadModule): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(read(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * Keeps those modules together. Left to itself the bundler makes a file of each set of modules that two pages share,
 * some two dozen for the first view.
 */
export function firstChunkPlugin(entry = 'src/main.tsx'): Plugin {
  let reach: ReadonlySet<string> | null = null;
  return {
    name: 'tumen:first-chunk',
    apply: 'build',
    buildStart() {
      reach = null;
    },
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: (id, chunking) => {
                    reach ??= reachOf(resolve(entry), (one) => chunking.getModuleInfo(one));
                    return reach.has(id) ? 'app' : null;
                  },
                },
              ],
            },
          },
        },
      },
    }),
  };
}
