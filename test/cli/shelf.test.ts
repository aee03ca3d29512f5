import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readShelves } from '../../src/cli/site/shelf.ts';
import { tellMistakes } from '../../src/cli/site/tell-mistakes.ts';

const root = join(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(join(tmpdir(), 'samenspel-'));

beforeAll(() => {
  cpSync(join(root, 'scenarios/keukentafel'), join(elsewhere, 'mine/keukentafel'), { recursive: true });
  cpSync(join(root, 'test/journeys/scenarios/gebroken'), join(elsewhere, 'mine/gebroken'), { recursive: true });
  mkdirSync(join(elsewhere, 'mine/leeg'));
  cpSync(join(elsewhere, 'mine/keukentafel'), join(elsewhere, 'more/keukentafel'), { recursive: true });
});

afterAll(() => rmSync(elsewhere, { recursive: true }));

describe('the shelf of scenarios', () => {
  test('what we ship can be played', () => {
    const shelves = readShelves(['scenarios'], root);
    expect(shelves.map(({ entry }) => entry.id)).toContain('keukentafel');
    expect(shelves.filter(({ entry }) => !entry.ok)).toEqual([]);
  });

  test('a broken file and a missing file are cards of their own, and the other plays', () => {
    const shelves = readShelves(['mine'], elsewhere);
    expect(shelves.map(({ entry }) => [entry.id, entry.ok])).toEqual([['gebroken', false], ['keukentafel', true], ['leeg', false]]);
  });

  test('each mistake names the file as its author knows it', () => {
    const shelves = readShelves(['mine'], elsewhere);
    const files = shelves.flatMap(({ entry }) => (entry.ok ? [] : entry.mistakes.map(({ file }) => file)));
    expect([...new Set(files)]).toEqual(['mine/gebroken/scenario.md', 'mine/leeg/scenario.md']);
  });

  test('of two scenarios with one name the first folder’s counts', () => {
    expect(readShelves(['mine', 'more'], elsewhere).filter(({ entry }) => entry.id === 'keukentafel')).toHaveLength(1);
  });

  test('a folder without scenarios is an empty shelf', () => {
    expect(readShelves(['nowhere'], elsewhere)).toEqual([]);
  });

  test('the terminal is told the place, what is wrong and what to do', () => {
    const [told = ''] = tellMistakes(readShelves(['mine'], elsewhere));
    expect(told).toContain('gebroken');
    expect(told).toMatch(/mine\/gebroken\/scenario\.md:\d+:\d+ S\d{3}/);
  });
});
