import { statSync, watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';

/** How long it has to be quiet after an editor touched a file, in milliseconds: many write in several steps. */
const quiet = 8;
/** Who saves on and on is not kept waiting longer than this. */
const longest = 120;
/** What the system does not tell of (network disks, a folder that was away) is looked for this often. */
const look = 400;

export interface Following {
  stop(): void;
}

/**
 * Follows files through every way in which editors save: by renaming a draft, by emptying and writing, in bursts, and
 * when a file or its folder goes away and comes back. So folders are watched, not files, and now and then all is looked at again.
 *
 * @param files what to follow, asked again each time: files may be added
 * @param changed called when it is quiet again after something may have changed
 */
export function follow(files: () => readonly string[], changed: () => void): Following {
  const watchers = new Map<string, FSWatcher>();
  let seen = '';
  let timer: NodeJS.Timeout | undefined;
  let since = 0;

  const notice = (): void => {
    const now = Date.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      seen = stamps(files());
      changed();
    }, Math.max(0, Math.min(quiet, since + longest - now)));
  };
  const unwatch = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const watchFolders = (): void => {
    for (const folder of new Set(files().map((file) => dirname(file)))) {
      if (!isFolder(folder)) unwatch(folder);
      else if (!watchers.has(folder)) open(folder);
    }
  };
  function open(folder: string): void {
    try {
      const watcher = watch(folder, notice);
      watcher.on('error', () => unwatch(folder));
      watchers.set(folder, watcher);
    } catch {
      // Where a folder can't be watched it is looked at.
    }
  }

  watchFolders();
  seen = stamps(files());
  const interval = setInterval(() => {
    watchFolders();
    if (stamps(files()) === seen) return;
    // A folder that went away and came back is another one under the same name.
    for (const folder of watchers.keys()) unwatch(folder);
    watchFolders();
    notice();
  }, look);
  return {
    stop() {
      clearInterval(interval);
      clearTimeout(timer);
      for (const folder of watchers.keys()) unwatch(folder);
    },
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** What the files are like from outside. */
function stamps(files: readonly string[]): string {
  return files.map((file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat ? `${file} ${stat.mtimeMs} ${stat.size} ${stat.ino}` : `${file} gone`;
  }).join('\n');
}
