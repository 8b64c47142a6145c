/**
 * The whole check of `npm test`, step by step, each step's own output shown as it comes. All steps run even after a
 * failure, but for the browser tests when there is no build to test. The last line is `N passed, N failed`: unit and
 * browser tests together, and one failure for each other step that fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countBrowserTests, countUnitTests, lastLine, total } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Counts} Counts */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const unitReport = join('test-results', 'unit.json');
const browserReport = join('test-results', 'browser.json');

/**
 * Runs one program of node_modules, or one of our own scripts, with Node.
 * @param {string} title
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
function step(title, script, args, env = {}) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log(`== ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** @param {string} path */
function report(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @param {boolean} passed
 * @returns {Counts} a step that is no set of tests counts only when it fails
 */
function countStep(name, passed) {
  return { passed: 0, failed: passed ? 0 : 1, notes: passed ? [] : [`failed: ${name}`] };
}

rmSync(join(root, 'test-results'), { recursive: true, force: true });
mkdirSync(join(root, 'test-results'));

/** @type {Counts[]} */
const counts = [];
counts.push(countStep('types', step('types', 'node_modules/typescript/bin/tsc', ['--noEmit'])));

if (existsSync(join(root, 'src/build/checkData.ts'))) {
  counts.push(countStep('data', step('data', 'src/build/run.mjs', ['src/build/checkData.ts'])));
}

const unitArgs = [
  'run',
  '--configLoader',
  'runner',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
];
const unitPassed = step('unit tests', 'node_modules/vitest/vitest.mjs', unitArgs);
counts.push(countUnitTests(report(unitReport), unitPassed));

const built = step('build', 'test/support/vite.mjs', ['build']);
counts.push(countStep('build', built));

if (built) {
  const browserPassed = step(
    'browser tests',
    'node_modules/@playwright/test/cli.js',
    ['test', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
    },
  );
  counts.push(countBrowserTests(report(browserReport), browserPassed));
} else {
  counts.push(countStep('browser tests (not run: there is no build)', false));
}

const sum = total(counts);
console.log('');
for (const note of sum.notes) console.log(note);
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(lastLine(sum));
