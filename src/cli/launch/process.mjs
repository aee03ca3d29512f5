import { spawn, spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, whatever folder a command was given in. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * @typedef {{ env?: Readonly<Record<string, string | undefined>>, cwd?: string, isTied?: boolean }} Surroundings
 *   Variables that are added to this process's own, and the folder to run in instead of the checkout. A program that is tied
 *   hears that its channel to this process is gone (`disconnect`) when it is to end, whatever became of this process.
 */

/**
 * Runs a program that talks to the terminal itself and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Surroundings} [surroundings]
 * @returns {Promise<number>} Its exit code; 1 when a signal ended it or it could not be started.
 */
export function run(program, args, { env = {}, cwd = root, isTied = false } = {}) {
  return new Promise((settle) => {
    const child = spawn(program, args, { cwd, stdio: ['inherit', 'inherit', 'inherit', ...(isTied ? /** @type {const} */ (['ipc']) : [])], env: { ...process.env, ...env } });
    const letGo = isTied ? untying(child) : handingOn(child);
    child.on('error', () => settle(1));
    child.on('exit', (code, signal) => {
      letGo();
      settle(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

/**
 * Whoever ends this process means the program. Ctrl+C reaches it too, and it may have something to say before it ends.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} What ends the listening.
 */
function handingOn(child) {
  return listening(['SIGINT', 'SIGTERM', 'SIGHUP'], (signal) => {
    if (signal !== 'SIGINT') child.kill(signal);
  });
}

/**
 * The same, for a program that is told by its channel and never by a second signal, which it would take for impatience.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} What ends the listening.
 */
function untying(child) {
  const untie = () => {
    if (child.connected) child.disconnect();
  };
  const stop = listening(['SIGINT', 'SIGTERM', 'SIGHUP'], untie);
  // npm ends nothing but the shell between it and this process.
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.env['npm_lifecycle_event'] !== undefined && process.ppid !== parent) untie();
  }, 500);
  return () => {
    clearInterval(watching);
    stop();
  };
}

/**
 * @param {readonly NodeJS.Signals[]} signals
 * @param {(signal: NodeJS.Signals) => void} hear
 * @returns {() => void} What ends the listening.
 */
function listening(signals, hear) {
  for (const signal of signals) process.on(signal, hear);
  return () => {
    for (const signal of signals) process.off(signal, hear);
  };
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
