#!/usr/bin/env node
// The command `samenspel`. The program itself is TypeScript; this starts it with a Node.js that runs that.
import { ensureInstalled } from './launch/install.mjs';
import { runWithNode } from './launch/node.mjs';
import { conclude } from './launch/problem.mjs';

await conclude(async () => {
  ensureInstalled();
  return runWithNode('src/cli/samenspel.ts', process.argv.slice(2), { cwd: process.cwd() });
});
