import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server of lessons in a process of its own. */
export interface Child {
  readonly address: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** As a power switch does it: no goodbye, nothing written any more. */
  kill(): Promise<void>;
}

interface Otherwise {
  /** What to run instead, as a path from here. */
  readonly script?: string;
  /** Address of the Redis to keep lessons in, instead of in the folder. */
  readonly redis?: string;
  /** For Node.js itself. */
  readonly flags?: readonly string[];
}

export async function spawnServer(folder: string, port = 0, { script = 'serve-alone.ts', redis, flags = [] }: Otherwise = {}): Promise<Child> {
  const child = fork(join(import.meta.dirname, script), [folder, String(port), ...(redis === undefined ? [] : [redis])], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    execArgv: [...flags],
    // As `npm start` does it.
    env: { ...process.env, NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/samenspel') },
  });
  const found = await new Promise<number>((settle, fail) => {
    child.stdout?.on('data', (said: Buffer) => {
      const [, got] = /127\.0\.0\.1:(\d+)/.exec(String(said)) ?? [];
      if (got !== undefined) settle(Number(got));
    });
    child.on('exit', (code) => fail(new Error(`The server ended with ${code}.`)));
  });
  return {
    address: `http://127.0.0.1:${found}/`,
    port: found,
    process: child,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
