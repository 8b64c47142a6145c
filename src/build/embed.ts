/** Everything that other people's pages load or read beside the embed pages themselves: the element's script, and headers for hosts. */
import type { Plugin } from 'vite';
import { headersFile } from './hosting/headers';
import { buildScript, integrityOf } from './hosting/script';

/** As in src/embed/protocol.ts, which this room may not import; a test compares the two. */
export const scriptRelease = '1.0';

/**
 * Vite plugin, build only. `embed/v1.js` follows the atlas; `embed/v1.<release>.js` never changes once published, and
 * `embed/v1.json` names it with its hash for an `integrity` attribute.
 */
export function embedPlugin(): Plugin {
  return {
    name: 'tumen:embed',
    apply: 'build',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const code = await buildScript();
      const fixed = `v${scriptRelease}.js`;
      const release = JSON.stringify({ file: fixed, integrity: integrityOf(code) });
      this.emitFile({ type: 'asset', fileName: 'embed/v1.js', source: code });
      this.emitFile({ type: 'asset', fileName: `embed/${fixed}`, source: code });
      this.emitFile({ type: 'asset', fileName: 'embed/v1.json', source: `${release}\n` });
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
