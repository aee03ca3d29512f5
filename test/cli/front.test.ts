import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { front } from '../../src/cli/site/front.ts';
import { listen } from '../../src/cli/site/listen.ts';
import { sayings } from '../../src/cli/site/sayings.ts';
import { wishes } from '../../src/cli/site/wishes.ts';

let server: Server;
let address: string;
let isReady = false;

beforeAll(async () => {
  const site = front({ base: '/spel/', isReady: () => isReady, addresses: () => ['http://192.168.1.20:4170/spel/'], site: (request, response) => void response.end(`page ${request.url}`) });
  const listening = await listen(site, 0, '127.0.0.1');
  if (!listening.ok) throw new Error(listening.code);
  server = listening.server;
  address = `http://127.0.0.1:${listening.port}`;
});

afterAll(() => server.close());

async function ask(path: string): Promise<string> {
  const answer = await fetch(address + path, { redirect: 'manual' });
  return `${answer.status} ${answer.headers.get('location') ?? (await answer.text())}`;
}

test.each([
  ['/spel/', '200 page /'],
  ['/spel/assets/main.js?x=1', '200 page /assets/main.js?x=1'],
  ['/spel', '302 /spel/'],
  ['/spel/mee', '302 /spel/join.html'],
  ['/spel/class/', '302 /spel/class.html'],
  ['/elsewhere', '404 Niet gevonden · Not found'],
  ['//', '404 Niet gevonden · Not found'],
])('%s is answered by %s', async (path, answer) => {
  expect(await ask(path)).toBe(answer);
});

test('a page that was opened on the machine itself can ask where phones find it', async () => {
  expect(await ask('/spel/addresses')).toBe('200 ["http://192.168.1.20:4170/spel/"]');
});

test('whoever keeps the server can see whether it lives and whether it is ready', async () => {
  expect(await ask('/healthz')).toBe('200 ok');
  expect(await ask('/readyz')).toBe('503 not ready');
  isReady = true;
  expect(await ask('/readyz')).toBe('200 ready');
});

test.each([
  [['--base', 'spel'], {}, '“spel” is not a path.'],
  [['--base', '/spel/../'], { SAMENSPEL_PASSPHRASE: '' }, 'is not a path'],
  [['--behind-proxy'], {}, 'SAMENSPEL_PASSPHRASE'],
  [['--data'], {}, 'folder'],
])('npm start -- %j says why not', (args, env, why) => {
  const asked = wishes(args, env, sayings.en, '/usual/folder');
  expect(typeof asked === 'string' ? asked : asked.data).toContain(why);
});
