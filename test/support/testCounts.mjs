/** Sums what vitest and playwright report (their JSON reporters) into one count. */

/**
 * @typedef {{ passed: number, failed: number, notes: string[] }} Counts
 *
 * @typedef {{ status: string, fullName: string }} UnitTest
 * @typedef {{ name: string, status: string, assertionResults: UnitTest[] }} UnitFile
 * @typedef {{ testResults: UnitFile[] }} UnitReport
 *
 * @typedef {{ status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }} BrowserTest
 * @typedef {{ title: string, file: string, line: number, tests: BrowserTest[] }} BrowserSpec
 * @typedef {{ specs?: BrowserSpec[], suites?: BrowserSuite[] }} BrowserSuite
 * @typedef {{ suites: BrowserSuite[] }} BrowserReport
 */

/**
 * A run that ended badly has failed, even if its report names no failed test or is not there at all (an error
 * outside any test, a crash).
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @param {string} name
 * @returns {Counts}
 */
function blameRun(counts, endedWell, name) {
  if (endedWell || counts.failed > 0) return counts;
  return { ...counts, failed: 1, notes: [...counts.notes, `failed: ${name} (outside any test, or no report)`] };
}

/**
 * @param {UnitReport | undefined} report vitest's JSON report
 * @param {boolean} endedWell whether vitest's exit code was 0
 * @returns {Counts} a file that fails before its first test counts as one failure
 */
export function countUnitTests(report, endedWell) {
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, notes: [] };
  for (const file of report?.testResults ?? []) {
    const failures = file.assertionResults.filter((test) => test.status === 'failed');
    counts.passed += file.assertionResults.filter((test) => test.status === 'passed').length;
    counts.failed += failures.length;
    counts.notes.push(...failures.map((test) => `failed: ${test.fullName} (${file.name})`));
    if (file.status === 'failed' && failures.length === 0) {
      counts.failed += 1;
      counts.notes.push(`failed: ${file.name} (could not be run)`);
    }
  }
  return blameRun(counts, endedWell && report !== undefined, 'unit tests');
}

/**
 * @param {BrowserSuite} suite
 * @returns {BrowserSpec[]}
 */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/**
 * @param {BrowserReport | undefined} report playwright's JSON report
 * @param {boolean} endedWell whether playwright's exit code was 0
 * @returns {Counts} a test that passed on its second try counts as passed and is named in the notes
 */
export function countBrowserTests(report, endedWell) {
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, notes: [] };
  for (const spec of (report?.suites ?? []).flatMap(specsOf)) {
    const place = `${spec.title} (${spec.file}:${spec.line})`;
    for (const { status } of spec.tests) {
      if (status === 'expected' || status === 'flaky') counts.passed += 1;
      if (status === 'flaky') counts.notes.push(`retried: ${place}`);
      if (status !== 'unexpected') continue;
      counts.failed += 1;
      counts.notes.push(`failed: ${place}`);
    }
  }
  return blameRun(counts, endedWell && report !== undefined, 'browser tests');
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function total(all) {
  return {
    passed: all.reduce((sum, counts) => sum + counts.passed, 0),
    failed: all.reduce((sum, counts) => sum + counts.failed, 0),
    notes: all.flatMap((counts) => counts.notes),
  };
}

/**
 * The form that continuous integration reads.
 * @param {Counts} counts
 */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
