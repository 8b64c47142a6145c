/**
 * Makes a fresh clone ready, then gets out of the way: packages (only if they differ from the lock file) and, with
 * `--browser`, a Chromium for the browser tests. Plain JavaScript on built-ins only: it runs before anything is
 * installed, and on Node versions that the rest does not support.
 *
 * The package scripts call it by name; `pretest` and `prestart` hooks would be skipped under `ignore-scripts`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCall, supportsNode } from './machine.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Ends the run with one sentence and no stack.
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(`\nTumen: ${sentence}`);
  process.exit(1);
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @param {string} path a lock file
 * @returns {Record<string, LockEntry> | undefined} its packages by folder; undefined if it cannot be read
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds what the lock file asks for. Optional packages differ from machine to machine. */
function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined) stop('package-lock.json is missing or damaged; take a fresh clone.');
  if (present === undefined) return false;
  return Object.entries(wanted).every(([folder, entry]) => {
    const mayBeAbsent = folder === '' || entry.optional === true || entry.devOptional === true;
    return mayBeAbsent || present[folder]?.version === entry.version;
  });
}

function installPackages() {
  console.log('Installing the packages of package-lock.json ...');
  // NODE_ENV=production would leave out the development packages, which build and tests are made of.
  const { command, args, shell } = npmCall(['ci', '--include=dev']);
  const { status } = spawnSync(command, args, { cwd: root, shell, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    stop('the packages could not be installed; see the npm lines above, and whether the npm registry can be reached.');
  }
}

async function prepareBrowser() {
  const { ensureChromium, ensureKoreanFont } = await import('./chromium.mjs');
  const problem = await ensureChromium();
  if (problem !== undefined) stop(problem);
  ensureKoreanFont();
}

if (!supportsNode(process.versions.node)) {
  stop(`Node 20.19 or later, or 22.12 or later, is needed; this is Node ${process.versions.node}.`);
}
if (!isInstalled()) installPackages();
if (process.argv.includes('--browser')) await prepareBrowser();
