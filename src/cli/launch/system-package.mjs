import { ask } from './process.mjs';

/**
 * Installs a package of Debian's, where this process may do so.
 * @param {string} name
 */
export function installFromSystem(name) {
  if (!ask('apt-get', ['--version']).ok) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !ask('sudo', ['-n', 'true']).ok) return;
  console.log(`Installing ${name} with apt-get.`);
  /** @type {[string, string[]]} */
  const [program, before] = isRoot ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
  const quietly = { seconds: 900, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  ask(program, [...before, 'update'], quietly);
  ask(program, [...before, 'install', '-y', '--no-install-recommends', name], quietly);
}
