import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, whenDone } from './classroom.ts';

/** A Redis of the test's own, which can be killed, stopped for a while, and started again with what it had. */
export interface Redis {
  readonly address: string;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** As a machine that stands still does; `goOn` wakes it. */
  stall(): void;
  goOn(): void;
  /** Everything that it has in files. */
  bytes(): string;
}

export async function startRedis(): Promise<Redis> {
  const folder = freshFolder();
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  let server: ChildProcess | undefined;
  const redis: Redis = {
    address: `redis://127.0.0.1:${port}`,
    async start() {
      const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', ''];
      const started = spawn(process.env['REDIS_SERVER'] ?? 'redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
      server = started;
      await new Promise<void>((settle, fail) => {
        started.stdout.on('data', (said: Buffer) => {
          if (String(said).includes('Ready to accept connections')) settle();
        });
        started.on('error', fail);
        started.on('exit', () => fail(new Error('redis-server ended before it was ready.')));
      });
    },
    async kill() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
    stall: () => void server?.kill('SIGSTOP'),
    goOn: () => void server?.kill('SIGCONT'),
    bytes: () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readQuietly(join(entry.parentPath, entry.name))).join(''),
  };
  await redis.start();
  whenDone(() => redis.kill());
  return redis;
}

/** Redis takes a file away whenever it likes. */
function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
