import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** A folder and those it is in, one by one: asked for all at once, Node.js never stops trying in a place like /proc, where none can be. */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), mode);
  mkdirSync(folder, { mode });
}
