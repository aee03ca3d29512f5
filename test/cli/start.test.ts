import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { beingBuilt } from '../../src/cli/site/being-built.ts';
import { endAll, openClass, phonesAt, until } from '../classroom/classroom.ts';

vi.setConfig({ testTimeout: 120_000 });

const script = join(import.meta.dirname, '../../src/cli/site/start.ts');
const children: ChildProcess[] = [];

afterEach(async () => {
  await endAll();
  for (const child of children.splice(0)) child.kill();
});

/** Starts the game; gives what it says up to the given words, or up to its end. */
function say(args: readonly string[], until: RegExp, what = script): Promise<{ readonly said: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [what, ...args], { env: { ...process.env, LC_ALL: 'en_GB.UTF-8', CI: '1' } });
  children.push(child);
  return new Promise((settle) => {
    let said = '';
    const hear = (words: Buffer) => {
      said += String(words);
      if (until.test(said)) settle({ said, child });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => { settle({ said, child }); });
  });
}

async function start(data: string, port = 0, what = script): Promise<{ readonly said: string; readonly child: ChildProcess; readonly address: string }> {
  const begun = await say(['--port', String(port), '--host', '127.0.0.1', '--no-open', '--log', '--data', data], /To stop/, what);
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(begun.said) ?? [];
  return { ...begun, address };
}

describe('npm start', () => {
  test('builds the game, serves it and prints where it is', async () => {
    const data = mkdtempSync(join(tmpdir(), 'samenspel-'));
    const { said, address } = await start(data);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Samenspel</title>');
    expect(said).toContain(`To play with a class: ${address}class`);
    expect(said).toContain(data);
    expect((await fetch(`${address}readyz`)).status).toBe(200);
    expect((await openClass(address)).trainer.state.snap?.title).toBe('Aan de keukentafel');
    rmSync(data, { recursive: true });
  });

  test('killed and given again, builds nothing, and the class is where it was; asked to stop, tells the phones first', async () => {
    const data = mkdtempSync(join(tmpdir(), 'samenspel-'));
    const first = await start(data);
    const { trainer } = await openClass(first.address);
    const [phone] = await phonesAt(first.address, trainer, 1);
    if (!phone) throw new Error('nobody there');
    first.child.kill('SIGKILL');
    await until(phone, ({ status }) => status === 'connecting');
    const second = await start(data, Number(new URL(first.address).port));
    expect(second.said).not.toContain('Building');
    await until(phone, ({ status }) => status === 'joined');
    second.child.kill('SIGTERM');
    expect((await until(phone, ({ refused }) => refused !== undefined)).refused?.reason).toBe('stopping');
    expect(await once(second.child, 'exit')).toEqual([0, null]);
    rmSync(data, { recursive: true });
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGKILL'] as const)('that is itself ended by %s leaves no server behind, and the phones are told', async (signal) => {
    const data = mkdtempSync(join(tmpdir(), 'samenspel-'));
    const { child, address } = await start(data, 0, join(import.meta.dirname, '../../src/cli/launch/start.mjs'));
    const { trainer } = await openClass(address);
    const [phone] = await phonesAt(address, trainer, 1);
    if (!phone) throw new Error('nobody there');
    child.kill(signal);
    expect((await until(phone, ({ refused }) => refused !== undefined)).refused?.reason).toBe('stopping');
    await expect.poll(() => fetch(address).then(() => 'there', () => 'gone'), { timeout: 20_000 }).toBe('gone');
    rmSync(data, { recursive: true });
  });

  test.each([
    [['--port', 'abc'], '“abc” is not a port.'],
    [['--prot', '8000'], 'There is no option --prot.'],
    [['8000'], 'There is no option 8000.'],
    [['--port', '0', '--no-open', '--data', join(script, 'lessons')], `No lessons can be kept in ${join(script, 'lessons')}: there is a file there, not a folder. Choose another folder, with --data FOLDER.`],
    [['--port', '0', '--no-open', '--data', '/proc/lessons'], 'No lessons can be kept in /proc/lessons: '],
  ])('that cannot be done tells why in a sentence: %j', async (args, sentence) => {
    const { said } = await say(args, /never/);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/\n\s+at /);
  });
});

test('who comes while the game is being built is told so by a page that asks again by itself', async () => {
  const server = createServer(beingBuilt).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mee`);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store']);
  const page = await answer.text();
  expect(page).toContain('http-equiv="refresh"');
  expect(page).toContain('Het spel staat zo klaar.');
  server.close();
});
