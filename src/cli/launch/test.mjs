// `npm test`: installs what is missing, a browser too, and runs everything that can fail. Its last line sums it up.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { runChecks } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { runWithNode } from './node.mjs';
import { conclude, Problem } from './problem.mjs';
import { root } from './process.mjs';
import { journeyTally, unitTally } from './tally.mjs';

const reports = join(root, '.cache/reports');

/** @typedef {import('./checks.mjs').Tally} Tally */

/**
 * @param {string} name Of the report that the runner writes.
 * @returns {string} Its path, where nothing of an earlier run is left.
 */
function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** @returns {Promise<Tally>} */
async function runUnits() {
  const file = freshReport('units');
  const code = await runWithNode('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return unitTally(file, code);
}

/** @returns {Promise<Tally>} */
async function runJourneys() {
  const browser = await ensureBrowser();
  const file = freshReport('journeys');
  const code = await runWithNode('@playwright/test:playwright', ['test', '--reporter=list,json'], {
    env: { CHROME: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return journeyTally(file, code);
}

/**
 * Without a browser the journeys count as one failure; what could be tested has been.
 * @param {unknown} error
 * @returns {Tally}
 */
function notRun(error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  return { name: 'journeys', passed: 0, failed: 1 };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {number} The exit code.
 */
function sumUp(tallies) {
  console.log('');
  for (const { name, passed, failed } of tallies) {
    console.log(`${name.padEnd(26)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`);
  }
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

await conclude(async () => {
  ensureInstalled();
  const checks = await runChecks();
  const units = await runUnits();
  const journeys = await runJourneys().catch(notRun);
  return sumUp([...checks, units, journeys]);
});
