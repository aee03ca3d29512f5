import { runWithNode } from './node.mjs';

/**
 * @typedef {{ name: string, tool: string, args: readonly string[] }} Check
 * @typedef {{ name: string, passed: number, failed: number }} Tally
 */

/** @type {readonly Check[]} */
const checks = [
  { name: 'types', tool: 'typescript:tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of the pure rooms', tool: 'typescript:tsc', args: ['-p', 'tsconfig.pure.json'] },
  { name: 'lint', tool: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'unused code', tool: 'knip', args: ['--no-progress'] },
];

/**
 * Runs every check, also after one has failed: one round shows all that is wrong.
 * @returns {Promise<readonly Tally[]>}
 */
export async function runChecks() {
  const tallies = [];
  for (const { name, tool, args } of checks) {
    const code = await runWithNode(tool, args);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    tallies.push({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
  }
  return tallies;
}
