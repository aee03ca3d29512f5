// `npm test`: installs what is missing, a browser too, and runs everything that can fail. Its last line sums it up.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { runChecks } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { runWithNode } from './node.mjs';
import { conclude, Problem } from './problem.mjs';
import { root } from './process.mjs';
import { ensureRedis } from './redis.mjs';
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

/**
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<Tally>}
 */
async function runUnits(env) {
  const file = freshReport('units');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return unitTally(file, await runWithNode('vitest', args, { env }));
}

/**
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<Tally>}
 */
async function runJourneys(env) {
  const file = freshReport('journeys');
  const args = ['test', '--reporter=list,json'];
  return journeyTally(file, await runWithNode('@playwright/test:playwright', args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } }));
}

/**
 * @param {unknown} error
 * @throws Again what was not foreseen.
 */
function tell(error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
}

/**
 * Tells what is the matter when there is no browser, or no Redis; the tests that need one then fail, and the others run.
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
async function toolsForAll() {
  /** @type {Record<string, string>} */
  const found = {};
  try {
    found['CHROME'] = await ensureBrowser();
  } catch (error) {
    tell(error);
  }
  try {
    found['REDIS_SERVER'] = ensureRedis();
  } catch (error) {
    tell(error);
  }
  return found;
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
  try {
    ensureInstalled();
  } catch (error) {
    tell(error);
    return sumUp([{ name: 'installation', passed: 0, failed: 1 }]);
  }
  const tools = await toolsForAll();
  const checks = await runChecks();
  const units = await runUnits(tools);
  const journeys = await runJourneys(tools);
  return sumUp([...checks, units, journeys]);
});
