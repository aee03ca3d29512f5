// `npm run dev`, `build`, `bench`: installs what is missing, then runs a tool or a script of ours with a Node.js that is new enough.
import { ensureInstalled } from './install.mjs';
import { runWithNode } from './node.mjs';
import { conclude } from './problem.mjs';

await conclude(async () => {
  const [what = '', ...args] = process.argv.slice(2);
  ensureInstalled();
  return runWithNode(what, args);
});
