import { describe, expect, test } from 'vitest';
import { bringIn } from '../../../src/interface/keep/bring-in.ts';
import { checksum } from '../../../src/interface/keep/checksum.ts';
import { readFile, writeFile } from '../../../src/interface/keep/file.ts';
import { memoryShelf } from '../fixtures/shelf.ts';
import { kept, played, tab } from './plays.ts';

const plays = [kept('a', ['vraag', 'wacht'], { over: true, journal: { wat: 'Zij zei: “één keer”. 🙂\nEn toen?' } }), kept('b', ['dring-aan'], { order: 2 })];
const file = writeFile(plays);
const lines = file.split('\n');

test('the checksum is the usual one', () => {
  expect(checksum('123456789')).toBe('cbf43926');
});

describe('a file of plays', () => {
  test('gives back what was written, also after a mail program changed its line ends', () => {
    expect(readFile(file)).toEqual({ kind: 'plays', plays, missing: 0 });
    expect(readFile(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toEqual({ kind: 'plays', plays, missing: 0 });
    expect(readFile(writeFile([]))).toEqual({ kind: 'plays', plays: [], missing: 0 });
  });

  test.each([
    ['cut off', file.slice(0, -20)],
    ['with a letter changed', file.replace('dring-aan', 'dring-uan')],
    ['with a line gone', [lines[0], lines[1]].join('\n')],
  ])('%s gives what is whole and says that something is missing', (_what, damaged) => {
    expect(readFile(damaged)).toEqual({ kind: 'plays', plays: [plays[0]], missing: 1 });
  });

  test.each(['', 'Boodschappen: melk', '{"name":"samenspel"}', '%PDF-1.7', '\u0000\u0001'])('that is no such file is told apart: %j', (text) => {
    expect(readFile(text)).toEqual({ kind: 'none' });
  });

  test('of a newer version is told apart', () => {
    expect(readFile(file.replace('format 1', 'format 2'))).toEqual({ kind: 'newer' });
  });

  test('of the time when a save was a file by itself is read', () => {
    const old = { format: 1, record: plays[0]?.record, compass: [], savedAt: 5, over: false };
    expect(readFile(JSON.stringify(old))).toMatchObject({ kind: 'plays', plays: [{ record: old.record }] });
  });
});

describe('bringing in a file', () => {
  test('adds what is new, completes what is shorter, keeps both of what parted, and says so', async () => {
    const keeping = tab({ shelf: memoryShelf([kept('a', ['vraag']), kept('b', ['herstel'])]) });
    await keeping.ready;
    const text = await bringIn(keeping, writeFile([...plays, kept('c', ['wacht'])]));
    expect(text.nl).toBe('Er kwamen 2 spellen bij. Eén spel is aangevuld.');
    const choices = keeping.state.get().plays.map(({ record }) => record.choices.join(' ')).toSorted();
    expect(choices).toEqual(['dring-aan', 'herstel', 'vraag wacht', 'wacht']);
    expect(keeping.find('a')?.journal?.['wat']).toContain('En toen?');
  });

  test('twice changes nothing the second time', async () => {
    const keeping = tab({ shelf: memoryShelf() });
    await bringIn(keeping, file);
    const before = keeping.state.get().plays;
    expect((await bringIn(keeping, file)).en).toBe('No new plays were added. 2 plays were here already.');
    expect(keeping.state.get().plays).toEqual(before);
  });

  test('that is none leaves everything as it was', async () => {
    const keeping = tab({ shelf: memoryShelf() });
    await keeping.keep(played('a', ['vraag']));
    const before = keeping.state.get().plays;
    expect((await bringIn(keeping, 'Boodschappen')).nl).toContain('Er is niets veranderd');
    expect(keeping.state.get().plays).toEqual(before);
  });
});
