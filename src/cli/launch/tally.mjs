import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {import('./checks.mjs').Tally} Tally
 * @typedef {{ status: string, assertionResults: readonly unknown[] }} UnitFile
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly UnitFile[],
 * }} UnitReport What this reads of Vitest's JSON report.
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} JourneyReport
 *   What this reads of Playwright's JSON report.
 */

/**
 * @param {string} file
 * @returns {unknown} The report; undefined when the runner stopped before it wrote one.
 */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * A runner that says it failed has at least one failure, also when no single test did (a file that
 * could not be loaded, an error outside every test, no tests at all).
 * @param {string} name
 * @param {{ passed: number, failed: number }} counted
 * @param {number} code The runner's exit code.
 * @returns {Tally}
 */
function tally(name, { passed, failed }, code) {
  return { name, passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/**
 * A test that was skipped shows nothing, so it counts as failed.
 * @param {string} file Of Vitest's JSON report.
 * @param {number} code
 * @returns {Tally}
 */
export function unitTally(file, code) {
  const report = /** @type {UnitReport | undefined} */ (read(file));
  if (report === undefined) return tally('units', { passed: 0, failed: 1 }, code);
  const unloaded = report.testResults.filter((unit) => unit.status === 'failed' && unit.assertionResults.length === 0);
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length;
  return tally('units', { passed: report.numPassedTests, failed }, code);
}

/**
 * What went well only the second time (see playwright.config.ts) went well; the runner has named it.
 * @param {string} file Of Playwright's JSON report.
 * @param {number} code
 * @returns {Tally}
 */
export function journeyTally(file, code) {
  const report = /** @type {JourneyReport | undefined} */ (read(file));
  if (report === undefined) return tally('journeys', { passed: 0, failed: 1 }, code);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return tally('journeys', { passed: expected + flaky, failed: unexpected + skipped }, code);
}
