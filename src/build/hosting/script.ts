/** `<tumen-map>` as one module without dependencies. */
import { createHash } from 'node:crypto';
import { build } from 'vite';

/** Compiles `src/embed/v1.ts`. The same source always gives the same bytes. */
export async function buildScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'src/embed/v1.ts', output: { format: 'es', entryFileNames: 'v1.js' } },
    },
  });
  const [result] = Array.isArray(made) ? made : [made];
  const files = result && 'output' in result ? result.output : [];
  const [entry, ...others] = files;
  if (entry?.type !== 'chunk' || others.length > 0) throw new Error('src/embed/v1.ts must become one file.');
  return entry.code;
}

/** What goes into an `integrity` attribute. */
export function integrityOf(code: string): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}
