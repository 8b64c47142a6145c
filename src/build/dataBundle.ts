/** The public data: what the curator edited, and the same made flat for other tools, under dist/data/. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { factsCsv } from './bundle/facts';
import { changesText, citationText, dataPackageText, licenceText } from './bundle/papers';
import { routesGeoJson } from './bundle/routes';
import { loadData, readFolder, type LoadedData } from './geodata';

/** Every file of the bundle by its path below data/. */
export function dataBundle(
  edited: Readonly<Record<string, string | Uint8Array>>,
  loaded: LoadedData,
): ReadonlyMap<string, string | Uint8Array> {
  const { edition } = loaded.data;
  const files = new Map(Object.entries(edited));
  files.set('routes.geojson', `${JSON.stringify(routesGeoJson(loaded))}\n`);
  files.set('facts.csv', factsCsv(loaded));
  files.set('LICENSE', licenceText());
  files.set('CITATION.cff', citationText(edition));
  files.set('CHANGES.md', changesText(edition));
  const description = files.get('datapackage.json') ?? '{}';
  const text = typeof description === 'string' ? description : new TextDecoder().decode(description);
  files.set('datapackage.json', dataPackageText(text, files));
  return files;
}

/** Writes the bundle beside the app. Builds only; the checks are those of `loadData`. */
export function dataBundlePlugin(folder = 'geodata'): Plugin {
  return {
    name: 'tumen:data-bundle',
    apply: 'build',
    generateBundle() {
      for (const [path, source] of dataBundle(readFolder(resolve(folder)), loadData(folder))) {
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source });
      }
    },
  };
}
