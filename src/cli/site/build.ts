import { join } from 'node:path';
import { build } from 'vite';
import { siteFolder } from './built.ts';
import { madeFrom, noteMadeFrom } from './made-from.ts';

// `npm run build`, and `npm start` when there is something new to build: the game as a static folder.

const root = join(import.meta.dirname, '../../..');
const fingerprint = madeFrom(root);

try {
  // Whoever only wants to play reads warnings and nothing else.
  await build({ root, logLevel: process.send ? 'warn' : 'info' });
  noteMadeFrom(siteFolder(root), fingerprint);
} catch (error) {
  if (!process.send) throw error;
  process.send(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
process.disconnect?.();
