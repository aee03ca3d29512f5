import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atTheTerminal } from './sitting.ts';

const kitchenTable = 'scenarios/keukentafel';

function freshFile(name: string): string {
  return join(mkdtempSync(join(tmpdir(), 'samenspel-')), name);
}

describe('playing in the terminal', () => {
  it('tells the scene, asks, and answers a number', async () => {
    const { code, seen } = await atTheTerminal(['play', kitchenTable, '--seed', '7'], ['1']);
    expect(code).toBe(0);
    expect(seen).toContain('De soeppan');
    expect(seen).toMatch(/Wat doe je\? \(1–\d\)/);
    expect(seen).toMatch(/\n> .+/);
    expect(seen).toContain('Gestopt. Aantal keuzes: 1.');
  });

  it('asks again when the answer is no number on offer', async () => {
    const { seen } = await atTheTerminal(['play', kitchenTable], ['nee', '0', '99', '1e0', '']);
    expect(seen.match(/Typ een getal/g)?.length).toBe(5);
    expect(seen).toContain('Gestopt. Aantal keuzes: 0.');
  });

  it('plays a habit to the end and looks back', async () => {
    const { code, seen } = await atTheTerminal(['play', kitchenTable, '--policy', 'equal', '--seed', '1']);
    expect(code).toBe(0);
    expect(seen).toContain('— Einde —');
    expect(seen).toContain('Terugkijken');
    expect(seen).toMatch(/Mevrouw Bos dacht: /);
  });

  it('keeps the choices, and a replay tells the same story', async () => {
    const file = freshFile('spel.json');
    const first = await atTheTerminal(['play', kitchenTable, '--policy', 'mixed', '--seed', '5', '--record', file]);
    const again = await atTheTerminal(['play', kitchenTable, '--replay', file]);
    expect(again.seen).toBe(first.seen.replace(/\nJe keuzes staan in .*/, ''));
  });

  it('goes on where a replay stops', async () => {
    const file = freshFile('spel.json');
    await atTheTerminal(['play', kitchenTable, '--seed', '5', '--record', file], ['1', '2']);
    const { seen } = await atTheTerminal(['play', kitchenTable, '--replay', file], ['1']);
    expect(seen).toContain('Gestopt. Aantal keuzes: 3.');
  });

  it('speaks English where the system does', async () => {
    const { seen } = await atTheTerminal(['play', kitchenTable], [], { LANG: 'en_GB.UTF-8' });
    expect(seen).toContain('What do you do?');
  });
});

describe('when something is wrong', () => {
  it.each([
    [['play', 'scenarios/nergens'], 1, 'scenarios/nergens/scenario.md is er niet'],
    [['play'], 2, 'Welk scenario?'],
    [['speel', kitchenTable], 2, 'Het commando “speel” bestaat niet'],
    [['play', kitchenTable, '--seed', 'veel'], 2, '--seed verwacht een heel getal'],
    [['play', kitchenTable, '--seed', '4294967296'], 2, '--seed verwacht een heel getal'],
    [['play', kitchenTable, '--policy', 'aardig'], 2, 'De gewoonte “aardig” ken ik niet'],
    [['play', kitchenTable, '--language', 'fr'], 2, '--language is nl of en'],
    [['play', kitchenTable, '--sead', '3'], 2, 'Dat begrijp ik niet'],
    [['play', kitchenTable, '--replay', 'nergens.json'], 1, 'nergens.json is er niet'],
  ] as const)('%j is told in one sentence', async (args, code, sentence) => {
    const sitting = await atTheTerminal(args);
    expect(sitting.code).toBe(code);
    expect(sitting.complaints).toContain(sentence);
    expect(sitting.complaints).not.toMatch(/\n\s+at /);
  });

  it('a damaged record is told and left as it was', async () => {
    const file = freshFile('spel.json');
    writeFileSync(file, '{"format":1,"scenario":"keuk');
    const { code, complaints } = await atTheTerminal(['play', kitchenTable, '--replay', file]);
    expect(code).toBe(1);
    expect(complaints).toContain('geen bewaard spel, of het is beschadigd');
    expect(readFileSync(file, 'utf8')).toBe('{"format":1,"scenario":"keuk');
  });

  it('a record that can’t be written does not stop the play', async () => {
    const { code, seen, complaints } = await atTheTerminal(['play', kitchenTable, '--record', '/nergens/spel.json'], ['1', '1']);
    expect(code).toBe(0);
    expect(complaints.match(/kan ik niet schrijven/g)?.length).toBe(1);
    expect(seen).toContain('Gestopt. Aantal keuzes: 2.');
  });

  it('a broken script names file, line, what is wrong and what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
    const broken = readFileSync(`${kitchenTable}/scenario.md`, 'utf8').replace('-> bij-karin', '-> bij-karrin');
    writeFileSync(join(folder, 'scenario.md'), broken);
    const { code, complaints } = await atTheTerminal(['play', folder]);
    expect(code).toBe(1);
    expect(complaints).toMatch(/regel \d+/);
    expect(complaints).toContain('Bedoel je “bij-karin”');
  });
});
