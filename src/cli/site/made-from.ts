import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { scenarioFolders } from './scenarios.ts';

/** Everything that the built site follows from, besides the folders with scenarios. */
const sources = ['index.html', 'join.html', 'class.html', 'vite.config.ts', 'vite.single.config.ts', 'package-lock.json', 'src', 'assets'];

/** Beside what was built; a name that is never served. */
const note = '.made-from';

/** A fingerprint of all that the site is made from now: the same one, the same site. */
export function madeFrom(root: string): string {
  const hash = createHash('sha256');
  for (const source of [...sources, ...scenarioFolders()]) {
    for (const file of filesUnder(resolve(root, source))) hash.update(`${relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('base64url');
}

/** To be said when everything is built, and not before. */
export function noteMadeFrom(site: string, fingerprint: string): void {
  writeFileSync(join(site, note), fingerprint);
}

export function isMadeFrom(site: string, fingerprint: string): boolean {
  try {
    return readFileSync(join(site, note), 'utf8') === fingerprint;
  } catch {
    return false;
  }
}

/** The path itself when it is a file; none when nothing is there. */
function filesUnder(path: string): readonly string[] {
  try {
    const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
