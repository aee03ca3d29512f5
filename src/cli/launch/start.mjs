// `npm start`: installs what is missing, then builds and serves the game. Runs on bare Node.js 20.
import { ensureInstalled } from './install.mjs';
import { leanServer, runWithNode } from './node.mjs';
import { conclude } from './problem.mjs';

await conclude(async () => {
  ensureInstalled();
  return runWithNode('src/cli/site/start.ts', process.argv.slice(2), { flags: leanServer, isTied: true });
});
