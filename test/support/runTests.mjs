/**
 * The whole check of `npm test`, step by step, each step's own output shown as it comes. All steps run even after a
 * failure, but for the browser tests when there is no build to test. The last line is `N passed, N failed`: unit and
 * browser tests together, and one failure for each other step that fails.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countBrowserTests, countUnitTests, lastLine, total } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Counts} Counts */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const unitReport = join('test-results', 'unit.json');
const browserReport = join('test-results', 'browser.json');

/**
 * Starts one program of node_modules, or one of our own scripts, with Node.
 * @param {string} title
 * @param {string} script
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, beside?: boolean }} [options] `beside`: runs beside another step, and what it
 * prints is kept until it is waited for, so that the output of no two steps mixes
 * @returns {() => Promise<boolean>} waits for its end, and says whether it ended well
 */
function start(title, script, args, { env = {}, beside = false } = {}) {
  const started = Date.now();
  if (!beside) console.log(`\n== ${title}`);
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: beside ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  /** @type {Buffer[]} */
  const kept = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => kept.push(chunk));
  /** @type {Promise<{ passed: boolean, seconds: string }>} */
  const end = new Promise((resolve) => {
    const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
    child.once('error', () => resolve({ passed: false, seconds: seconds() }));
    child.once('close', (status) => resolve({ passed: status === 0, seconds: seconds() }));
  });
  return async () => {
    const { passed, seconds } = await end;
    if (beside) console.log(`\n== ${title}, beside the step before\n${Buffer.concat(kept).toString()}`);
    console.log(`== ${title}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
    return passed;
  };
}

/**
 * Runs one step to its end.
 * @param {Parameters<typeof start>} what
 */
const step = (...what) => start(...what)();

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
counts.push(countStep('types', await step('types', 'node_modules/typescript/bin/tsc', ['--noEmit'])));

if (existsSync(join(root, 'src/build/checkData.ts'))) {
  counts.push(countStep('data', await step('data', 'src/build/run.mjs', ['src/build/checkData.ts'])));
}

// Neither keeps two cores busy all the time: together they end sooner.
const buildEnd = start('build', 'test/support/vite.mjs', ['build'], { beside: true });

const unitArgs = [
  'run',
  '--configLoader',
  'runner',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
];
const unitPassed = await step('unit tests', 'node_modules/vitest/vitest.mjs', unitArgs);
counts.push(countUnitTests(report(unitReport), unitPassed));

const built = await buildEnd();
counts.push(countStep('build', built));

if (built) {
  const browserPassed = await step(
    'browser tests',
    'node_modules/@playwright/test/cli.js',
    ['test', '--reporter=list,json'],
    { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport } },
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
