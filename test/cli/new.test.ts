import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { atTheTerminal } from './sitting.ts';

let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'brief');
});

describe.each(['nl', 'en'] as const)('a new scenario in %s', (language) => {
  test('can be played, and has nothing to remark', async () => {
    const made = await atTheTerminal(['new', folder, '--language', language]);
    expect(made.code).toBe(0);
    const checked = await atTheTerminal(['check', folder, '--strict', '--format', 'json']);
    expect(JSON.parse(checked.seen)).toMatchObject({ files: [{ playable: true, mistakes: [] }] });
  });

  test('ends well with an equal professional, in silence with a controlling one, and halfway with one who gives in', async () => {
    await atTheTerminal(['new', folder, '--language', language]);
    const text = readFileSync(join(folder, 'scenario.md'), 'utf8');
    const last = [...text.matchAll(/^## .*: .*\n(?:als: .*\n|if: .*\n)?(.*)$/gm)].map(([, line]) => line ?? '');
    const seen = await Promise.all(['equal', 'controlling', 'yielding'].map(async (policy) => (await atTheTerminal(['play', folder, '--policy', policy, '--seed', '3'])).seen));
    for (const [at, play] of seen.entries()) expect(play).toContain(last[at]);
  });

  test('is proven: every ending and line can be reached, and control never wins', async () => {
    await atTheTerminal(['new', folder, '--language', language]);
    expect(await atTheTerminal(['prove', folder])).toMatchObject({ code: 0 });
  });

  test('is in one style already', async () => {
    await atTheTerminal(['new', folder, '--language', language]);
    expect(await atTheTerminal(['format', folder, '--check'])).toMatchObject({ code: 0 });
  });
});

describe('the questions', () => {
  const answers = ["'s Avonds: de brief", 'wijkagent', 'Zoë [de buurvrouw]', 'buurvrouw: 40', 'met rust gelaten worden', 'bestaat-niet', 'nadia', 'maan', 'keuken'];

  test('take what people really write', async () => {
    const { code } = await atTheTerminal(['new', folder], answers.map((answer) => answer.replace(/ \[.*\]/, '')));
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'scenario.md'), 'utf8')).toContain("titel: \"'s Avonds: de brief\"");
    expect(await atTheTerminal(['check', folder, '--strict'])).toMatchObject({ code: 0 });
  });

  test('are asked again when there is no such look or place', async () => {
    const { complaints } = await atTheTerminal(['new', folder], answers);
    expect(complaints).toContain('“bestaat-niet” is er niet bij');
    expect(complaints).toContain('“maan” is er niet bij');
  });

  test('a person whose last name means something gets another name in the script', async () => {
    await atTheTerminal(['new', folder, '--person', 'Mevrouw Als'], []);
    expect(readFileSync(join(folder, 'scenario.md'), 'utf8')).toContain('\nander: Daar bent u dan.');
  });
});

test('nothing is ever written over', async () => {
  await atTheTerminal(['new', folder]);
  const before = readFileSync(join(folder, 'scenario.md'), 'utf8');
  expect(await atTheTerminal(['new', folder, '--title', 'Iets anders'])).toMatchObject({ code: 1, complaints: expect.stringContaining('is er al') as string });
  expect(readFileSync(join(folder, 'scenario.md'), 'utf8')).toBe(before);
});

test('a look that does not exist is told, and nothing is written', async () => {
  expect(await atTheTerminal(['new', folder, '--look', 'batman'])).toMatchObject({ code: 2, complaints: expect.stringContaining('Kies uit: els') as string });
  expect(existsSync(folder)).toBe(false);
});

test('where no folder can be made is told so at once', async () => {
  const { code, complaints } = await atTheTerminal(['new', '/proc/samenspel/brief', '--language', 'en']);
  expect([code, complaints]).toEqual([1, expect.stringContaining('I can’t write /proc/samenspel/brief/scenario.md')]);
});
