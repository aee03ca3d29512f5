import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isMadeFrom, madeFrom, noteMadeFrom } from '../../src/cli/site/made-from.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function checkout(): { readonly root: string; write(file: string, text: string): void } {
  const root = mkdtempSync(join(tmpdir(), 'samenspel-'));
  folders.push(root);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('index.html', '<title>Samenspel</title>');
  write('src/main.ts', 'play();');
  write('scenarios/bus/scenario.md', '# De bus');
  return { root, write };
}

test('a site is built once for the same sources', () => {
  const { root, write } = checkout();
  write('dist/index.html', 'built');
  const site = join(root, 'dist');
  expect(isMadeFrom(site, madeFrom(root))).toBe(false);
  noteMadeFrom(site, madeFrom(root));
  expect(isMadeFrom(site, madeFrom(root))).toBe(true);
});

test.each([
  ['a scenario was edited', 'scenarios/bus/scenario.md', '# De tram'],
  ['there is one more', 'scenarios/tram/scenario.md', '# De tram'],
  ['the game is a newer one', 'src/main.ts', 'play(again);'],
  ['another package came with it', 'package-lock.json', '{}'],
])('and built again when %s', (_what, file, text) => {
  const { root, write } = checkout();
  const before = madeFrom(root);
  write(file, text);
  expect(madeFrom(root)).not.toBe(before);
});

test('wherever the folder stands', () => {
  expect(madeFrom(checkout().root)).toBe(madeFrom(checkout().root));
});
