// @ts-check
// Counts of passed and failed tests, from the exit codes and JSON reports of the runners. When the two disagree, the
// worse one counts: a runner that crashed, found no test or hit an error outside of any test has failed.
import { readFileSync } from 'node:fs';

/** @param {string} file @returns {any} undefined when the runner left no whole report */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A step that is one check as a whole. @param {number} code @returns {Counts} */
export const countExit = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** A step that could not be run at all. @type {Readonly<Counts>} */
export const notRun = { passed: 0, failed: 1, skipped: 0 };

/** @param {Counts} counts @param {number} code @returns {Counts} */
function hold(counts, code) {
  const nothingRan = counts.passed + counts.failed === 0;
  return nothingRan || (code !== 0 && counts.failed === 0) ? { ...counts, failed: 1 } : counts;
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, name: string, message?: string | undefined, assertionResults: { status: string, fullName?: string, failureMessages?: string[] }[] }[]} testResults one for each file
 */

/** @param {VitestReport | undefined} report undefined when none was written @param {number} code @returns {Counts} */
export function countVitest(report, code) {
  if (!report) return notRun;
  // A file that failed although none of its tests did could not be loaded, or a hook of it broke.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return hold(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  );
}

/**
 * What failed and why, a line each, for the end of a run: what was printed when it failed is thousands of lines up.
 * @param {VitestReport | undefined} report @returns {string[]}
 */
export const failuresOf = (report) =>
  (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const line = (/** @type {string[]} */ ...parts) =>
      parts.filter(Boolean).join(' › ').replace(/\s+/g, ' ').slice(0, 500);
    if (status === 'failed' && failed.length === 0) return [line(name, message ?? 'could not be run')];
    return failed.map(({ fullName = '', failureMessages = [] }) => line(name, fullName, failureMessages[0] ?? ''));
  });

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors errors outside of any test
 */

/** A flaky test counts as failed. @param {PlaywrightReport | undefined} report @param {number} code @returns {Counts} */
export function countPlaywright(report, code) {
  if (!report) return notRun;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return hold({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, code);
}

/** @param {Counts[]} all @returns {Counts} */
export function total(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Counts} counts */
export const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
