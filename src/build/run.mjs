/**
 * Runs one TypeScript module of this repository on Node 20, which cannot read TypeScript itself.
 *
 *   node src/build/run.mjs src/build/checkData.ts [arguments]
 *
 * The module exports `main(args: string[])` and returns its exit code (or a promise of it). Its imports go through
 * Vite, so `.json`, `?raw` and extensionless paths resolve as in the app; packages are imported by Node itself.
 * Import statically: once the module is loaded, Vite no longer answers a dynamic import of one of our own files.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.setSourceMapsEnabled(true);
const [target, ...args] = process.argv.slice(2);

if (target === undefined) {
  console.error('Usage: node src/build/run.mjs <module.ts> [arguments]');
  process.exit(2);
}

const path = resolve(target);
if (!existsSync(path)) {
  console.error(`run.mjs: there is no file ${relative(root, path)}.`);
  process.exit(2);
}

const { module: loaded } = await runnerImport(path, { root, logLevel: 'error' });
const module = /** @type {{ main?: unknown }} */ (loaded);
if (typeof module.main !== 'function') {
  console.error(`run.mjs: ${relative(root, path)} exports no function "main".`);
  process.exit(2);
}
process.exitCode = await module.main(args);
