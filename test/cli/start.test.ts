import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openLesson } from '../../src/classroom/client/host.ts';

const script = join(import.meta.dirname, '../../src/cli/site/start.ts');
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill();
});

/** Starts the game; gives what it says up to the given words, or up to its end. */
function say(args: readonly string[], until: RegExp): Promise<string> {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, LC_ALL: 'en_GB.UTF-8', CI: '1' } });
  children.push(child);
  return new Promise((settle) => {
    let said = '';
    const hear = (words: Buffer) => {
      said += String(words);
      if (until.test(said)) settle(said);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => { settle(said); });
  });
}

test('npm start builds the game, serves it and prints where it is', { timeout: 120_000 }, async () => {
  const data = mkdtempSync(join(tmpdir(), 'samenspel-'));
  const said = await say(['--port', '0', '--host', '127.0.0.1', '--no-open', '--data', data], /To stop/);
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<title>Samenspel</title>');
  expect(said).toContain(`To play with a class: ${address}class`);
  expect(said).toContain(data);
  expect((await fetch(`${address}readyz`)).status).toBe(200);
  expect(await openLesson({ address, scenario: 'keukentafel' })).toMatchObject({ ok: true });
  rmSync(data, { recursive: true });
});

test.each([
  [['--port', 'abc'], '“abc” is not a port.'],
  [['--prot', '8000'], 'There is no option --prot.'],
  [['8000'], 'There is no option 8000.'],
])('what cannot be done is told in a sentence: %j', async (args, sentence) => {
  const said = await say(args, /never/);
  expect(said).toContain(sentence);
  expect(said).not.toMatch(/\n\s+at /);
});
