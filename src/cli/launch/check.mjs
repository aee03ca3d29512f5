// `npm run check`: all that can be said of the code without running the game.
import { runChecks } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { runWithNode } from './node.mjs';
import { conclude } from './problem.mjs';

await conclude(async () => {
  ensureInstalled();
  const tallies = await runChecks();
  const house = await runWithNode('vitest', ['run', 'test/house']);
  return house === 0 && tallies.every(({ failed }) => failed === 0) ? 0 : 1;
});
