/**
 * Finds a Chromium for the browser tests, and installs one where there is none.
 *
 * Any Chromium does. The headless shell is looked for first: it draws the same pixels for 40 % less processor time.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npmCall } from './machine.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(root, 'node_modules', '.cache', 'browser');
const carried = join(cache, 'chromium.sh');
const isWindows = process.platform === 'win32';

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const fixedPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {string} path */
function isExecutableFile(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Whether the program starts: a snap stub or a browser without its system libraries is a file, but no browser.
 * Windows opens a window for `--version`, so there the file is trusted.
 * @param {string} path
 */
function starts(path) {
  if (!isExecutableFile(path)) return false;
  if (isWindows) return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

async function playwrightPlace() {
  try {
    const { chromium } = await import('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * The Chromium to use: CHROMIUM_PATH, else playwright's own, else one on the PATH, else one in the usual places.
 * @returns {Promise<string | undefined>} path of an executable; undefined if there is none
 * @throws if CHROMIUM_PATH is set but is no executable file
 */
export async function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!isExecutableFile(chosen)) throw new Error(`CHROMIUM_PATH is no executable file: ${chosen}`);
    return chosen;
  }
  const suffix = isWindows ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const places = [...(await playwrightPlace()), ...onPath, ...fixedPlaces, carried];
  return places.find(starts);
}

/**
 * Runs an installer, its output shown, its failure left to the caller's next look.
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} [shell]
 */
function run(command, args, shell = false) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { cwd: root, env, shell, stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 })
      .status === 0
  );
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * Another apt on the machine is waited for; without the option the second one fails at once.
 * @param {string[]} args
 */
function apt(args) {
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2', '-q', ...args]);
}

/** @param {string[]} packages */
function aptInstall(packages) {
  return apt(['install', '-y', '--no-install-recommends', ...packages]);
}

function installWithApt() {
  if (!isDebianRoot() || !apt(['update'])) return;
  if (!aptInstall(['chromium-headless-shell', 'fonts-dejavu-core'])) aptInstall(['chromium']);
}

function installWithPlaywright() {
  run(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', '--no-shell', 'chromium']);
}

/**
 * For a Linux machine with neither root rights nor a route to playwright's download: the build that an npm package
 * carries. It is no dependency of the project, because 62 MB would then be in every install.
 */
async function installCarried() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const call = npmCall(['install', '--no-save', '--prefix', cache, '@sparticuz/chromium@143.0.4']);
  mkdirSync(cache, { recursive: true });
  if (!run(call.command, call.args, call.shell)) return;
  const temporary = process.env['TMPDIR'];
  // It unpacks under fixed names in the temporary folder, which another user's copy may already hold; and it brings
  // the NSS libraries, which a bare Debian lacks, only where it believes to be on Lambda.
  process.env['TMPDIR'] = cache;
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  try {
    const entry = join(cache, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
    const program = await (await import(pathToFileURL(entry).href)).default.executablePath();
    const libraries = process.env['LD_LIBRARY_PATH'] ?? '';
    writeFileSync(carried, `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${program}' "$@"\n`);
    chmodSync(carried, 0o755);
  } catch (error) {
    console.error(`The Chromium of the npm package could not be unpacked: ${String(error)}`);
  } finally {
    delete process.env['AWS_LAMBDA_JS_RUNTIME'];
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}

/**
 * Looks for a Chromium and installs one if need be, looking again after each way.
 * @returns {Promise<string | undefined>} one sentence that says why there is none; undefined if there is one
 */
export async function ensureChromium() {
  try {
    if ((await findChromium()) !== undefined) return undefined;
    console.log('No Chromium found; installing one ...');
    for (const install of [installWithApt, installWithPlaywright, installCarried]) {
      // One way after the other, each only if the one before it brought no browser.
      await Promise.resolve(install());
      if ((await findChromium()) !== undefined) return undefined;
    }
  } catch (error) {
    return error instanceof Error ? `${error.message}.` : String(error);
  }
  return 'no Chromium was found and none could be installed; install one, or set CHROMIUM_PATH to its executable file.';
}

/**
 * Installs a Korean font where a Debian has none, so that Korean text in browser tests has the width it has for
 * readers. Tried once per install of the packages; no test needs it, so a failure is passed over.
 */
export function ensureKoreanFont() {
  const tried = join(cache, 'korean-font-tried');
  if (!isDebianRoot() || existsSync(tried) || existsSync('/usr/share/fonts/truetype/nanum')) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(tried, '');
  const found = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' });
  if (found.status === 0 && found.stdout.trim() !== '') return;
  console.log('No Korean font found; installing one for the browser tests ...');
  if (!aptInstall(['fonts-nanum']) && apt(['update'])) aptInstall(['fonts-nanum']);
}
