import type { Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../../src/cli/site/listen.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(port: number, host?: string): Promise<number> {
  const listening = await listen((_request, response) => response.end(), port, host);
  if (!listening.ok) throw new Error(listening.code);
  servers.push(listening.server);
  return listening.port;
}

test('a free port is the port you get', async () => {
  const free = await serve(0);
  servers.pop()?.close();
  expect(await serve(free)).toBe(free);
});

test('on a taken port you get the next free one', async () => {
  const taken = await serve(0);
  expect(await serve(taken)).toBeGreaterThan(taken);
});

test('an address that is not of this machine is told by its code', async () => {
  expect(await listen(() => undefined, 0, '192.0.2.1')).toEqual({ ok: false, code: 'EADDRNOTAVAIL' });
});
