import { expect, test } from 'vitest';
import { countBrowserTests, countUnitTests, lastLine, total } from './testCounts.mjs';

const unitFile = (name: string, status: string, ...statuses: string[]) => ({
  name,
  status,
  assertionResults: statuses.map((state, index) => ({ status: state, fullName: `case ${index}` })),
});

const browserSpec = (title: string, status: 'expected' | 'unexpected' | 'flaky' | 'skipped') => ({
  title,
  file: 'a.spec.ts',
  line: 1,
  tests: [{ status }],
});

test('unit and browser tests are summed', () => {
  const unit = countUnitTests({ testResults: [unitFile('a', 'passed', 'passed', 'passed')] }, true);
  const browser = countBrowserTests({ suites: [{ suites: [{ specs: [browserSpec('one', 'expected')] }] }] }, true);
  expect(lastLine(total([unit, browser]))).toBe('3 passed, 0 failed');
});

test('a failed test is counted once and named', () => {
  const unit = countUnitTests({ testResults: [unitFile('a', 'failed', 'passed', 'failed')] }, false);
  expect(unit).toEqual({ passed: 1, failed: 1, notes: ['failed: case 1 (a)'] });
});

test('a file that cannot be loaded is a failure', () => {
  expect(countUnitTests({ testResults: [unitFile('a', 'failed')] }, false).failed).toBe(1);
});

test('a test that passed on its second try is named', () => {
  const counts = countBrowserTests({ suites: [{ specs: [browserSpec('one', 'flaky')] }] }, true);
  expect(counts).toEqual({ passed: 1, failed: 0, notes: ['retried: one (a.spec.ts:1)'] });
});

test('a run that ends badly, or leaves no report, has failed', () => {
  expect(countUnitTests({ testResults: [unitFile('a', 'passed', 'passed')] }, false).failed).toBe(1);
  expect(countUnitTests(undefined, true).failed).toBe(1);
  expect(countBrowserTests({ suites: [] }, false).failed).toBe(1);
});
