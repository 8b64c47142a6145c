/** What the set-up asks of the machine it runs on. Built-ins only, and syntax that an old Node can still read. */
import { basename } from 'node:path';

/**
 * Whether a Node version is one that Vite 8 supports (its `engines`): 20.19 and later, 22.12 and later.
 * @param {string} version for example "20.19.0"
 */
export function supportsNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/**
 * How to call npm: through the file that started us, so that it is the same npm, else by name.
 * @param {string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCall(args) {
  const script = process.env['npm_execpath'];
  if (script !== undefined && basename(script) === 'npm-cli.js') {
    return { command: process.execPath, args: [script, ...args], shell: false };
  }
  // npm is a .cmd file on Windows, which only a shell starts.
  return { command: 'npm', args, shell: process.platform === 'win32' };
}
