import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { atTheTerminal } from './sitting.ts';

let folder = '';

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'brief');
  await atTheTerminal(['new', folder]);
});

function read(): string {
  return readFileSync(join(folder, 'scenario.md'), 'utf8');
}

function write(text: string): void {
  writeFileSync(join(folder, 'scenario.md'), text);
}

test('an untidy file is put in order, once', async () => {
  const tidy = read();
  write(tidy.replaceAll(' -> ', '→').replaceAll('\n## ', '\n\n\n##'));
  expect(await atTheTerminal(['format', folder])).toMatchObject({ code: 0, seen: expect.stringContaining('bijgewerkt') as string });
  expect(read()).toBe(tidy);
  expect(await atTheTerminal(['format', folder])).toMatchObject({ code: 0, seen: expect.stringContaining('staat al goed') as string });
});

test('with --check nothing is written, and it fails when something would change', async () => {
  const untidy = read().replaceAll(' -> ', ' => ');
  write(untidy);
  expect(await atTheTerminal(['format', folder, '--check'])).toMatchObject({ code: 1, seen: expect.stringContaining('zou veranderen') as string });
  expect(read()).toBe(untidy);
});

test('with --ids every option gets its name', async () => {
  write(read().replace(' #begin-vragen', ''));
  await atTheTerminal(['format', folder, '--ids']);
  expect(read()).toContain('-> antwoord #wat-is-voor-u-zelf\n');
});

test('a file with mistakes is left alone', async () => {
  const broken = read().replace('-> antwoord', '-> antword');
  write(broken);
  expect(await atTheTerminal(['format', folder])).toMatchObject({ code: 1, complaints: expect.stringContaining('heeft fouten') as string });
  expect(read()).toBe(broken);
});

test('without a scenario there is nothing to put in order', async () => {
  expect(await atTheTerminal(['format'])).toMatchObject({ code: 2 });
  expect(await atTheTerminal(['format', join(folder, 'weg')])).toMatchObject({ code: 2 });
});
