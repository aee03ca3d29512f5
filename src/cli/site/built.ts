import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isMadeFrom, madeFrom } from './made-from.ts';

/** Where `npm run build` and `npm start` put the site. */
export function siteFolder(root: string): string {
  return join(root, 'dist');
}

export function isBuilt(root: string): boolean {
  return isMadeFrom(siteFolder(root), madeFrom(root));
}

/**
 * Builds the site in a process of its own: meanwhile lessons go on here, and what building takes (some 600 MB) is given back. Gives
 * the reason when that fails.
 */
export async function buildSite(): Promise<string | undefined> {
  const child = fork(join(import.meta.dirname, 'build.ts'));
  const stop = () => void child.kill();
  process.once('exit', stop);
  let reason: string | undefined;
  child.on('message', (said) => {
    reason = String(said);
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  process.off('exit', stop);
  return code === 0 ? undefined : (reason ?? `${code ?? signal}`);
}
