import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { ask, root } from './process.mjs';
import { say } from './say.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Pack */

/**
 * @param {string} path
 * @returns {Record<string, Pack>} Packages by their folder; empty when the file cannot be read.
 */
function packagesIn(path) {
  const file = join(root, path);
  if (!existsSync(file)) return {};
  try {
    const lock = /** @type {{ packages?: Record<string, Pack> }} */ (JSON.parse(readFileSync(file, 'utf8')));
    return lock.packages ?? {};
  } catch {
    return {};
  }
}

/**
 * @param {Readonly<Record<string, Pack>>} wanted What the lock file names, by folder.
 * @param {Readonly<Record<string, Pack>>} present What npm says it put there.
 * @returns {readonly string[]} Folders of packages that are absent or of another version.
 */
export function outdated(wanted, present) {
  const folders = Object.entries(wanted).filter(([folder]) => folder !== '');
  const differing = folders.filter(([folder, pack]) => {
    const there = present[folder];
    // Packages for other operating systems are in the lock file and never on this machine.
    if (there === undefined) return pack.optional !== true && pack.devOptional !== true;
    return there.version !== pack.version;
  });
  return differing.map(([folder]) => folder);
}

/**
 * What went wrong, in npm's own words, without the lines that only help npm's makers.
 * @param {string} output
 * @returns {string}
 */
function complaint(output) {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  const telling = lines.map((line) => line.replace(/^npm (error|ERR!)\s*/, '')).filter((line) => !/log of this run|^\s*$/.test(line));
  return telling.slice(0, 4).join('\n  ') || output.trim().split('\n').slice(-4).join('\n  ');
}

/**
 * Installs the packages when one is absent or older than the lock file says.
 * @throws {Problem}
 */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Problem(say.oldNode(process.version));
  const lock = packagesIn('package-lock.json');
  // With a lock file that can't be read, npm itself says best what is the matter.
  const isReadable = Object.keys(lock).length > 0;
  if (isReadable && outdated(lock, packagesIn('node_modules/.package-lock.json')).length === 0) return;
  console.log(say.installing);
  const npm = process.env['npm_execpath'];
  const [program, args] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { ok, output } = ask(program, [...args, 'ci', '--no-audit', '--no-fund', '--include=dev'], { seconds: 900 });
  if (!ok) throw new Problem(say.notInstalled(complaint(output)));
}
