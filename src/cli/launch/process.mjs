import { spawn, spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, whatever folder a command was given in. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * @typedef {{ env?: Readonly<Record<string, string | undefined>>, cwd?: string }} Surroundings
 *   Variables that are added to this process's own, and the folder to run in instead of the checkout.
 */

/**
 * Runs a program that talks to the terminal itself and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Surroundings} [surroundings]
 * @returns {Promise<number>} Its exit code; 1 when a signal ended it or it could not be started.
 */
export function run(program, args, { env = {}, cwd = root } = {}) {
  return new Promise((settle) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
    // Ctrl+C reaches the program too; it may have something to say before it ends.
    const wait = () => undefined;
    process.on('SIGINT', wait);
    child.on('error', () => settle(1));
    child.on('exit', (code, signal) => {
      process.off('SIGINT', wait);
      settle(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

/**
 * Runs a program and keeps what it says.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ seconds?: number, env?: Readonly<Record<string, string | undefined>> }} [how]
 * @returns {{ ok: boolean, output: string }}
 */
export function ask(program, args, { seconds = 20, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: seconds * 1000,
    env: { ...process.env, ...env },
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32' && !program.endsWith('.exe'),
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` };
}
