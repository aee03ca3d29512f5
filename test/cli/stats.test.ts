import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readShelves } from '../../src/cli/site/shelf.ts';
import { root } from '../house/source.ts';
import { atTheTerminal } from './sitting.ts';

/** Two choices: over the first, listening is always better, and it is also what is longest. */
const script = `---
titel: De brief
taal: nl
samenvatting: Een brief op tafel.
jij: begeleider
gevraagd: Praat met mevrouw Bos.
duur: 5 minuten
personen:
  bos:
    naam: Mevrouw Bos
    wie: bewoner, 82
    uiterlijk: els
    onder druk: gaat ertegenin
---
# Bezoek
decor: keuken
## begin
bos: Daar bent u dan.
- Wat maakt dit huis voor u thuis? Daar wil ik graag alles van horen. -> vraag
  bos: vraagt open
- U gaat hier weg. -> druk
  bos: zet druk
## vraag
bos: Veertig jaar.
- Dat hoor ik. -> afloop
  bos: weerspiegelt
- Ik regel het. -> afloop
  bos: neemt over
## druk
bos: Nee.
- U moet. -> afloop
  bos: zet druk
- Dit ging te snel. Dat spijt me. -> afloop
  bos: geeft echte keuze, herstelt
# Afloop
## deur: De deur
als: bos: meningsverschil of erger
Dicht.
## ketel: De ketel
Koffie.
`;

let folder = '';
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'brief');
  mkdirSync(folder);
  writeFileSync(join(folder, 'scenario.md'), script);
});

const stats = (...args: readonly string[]) => atTheTerminal(['stats', folder, ...args]);

describe('npx samenspel stats', () => {
  test('tells lengths, endings and moves, the same each time', async () => {
    const { code, seen } = await stats();
    expect(code).toBe(0);
    expect(seen).toMatch(/De brief +sturend +2 +\d+ +\d+ +\d+/);
    expect(seen).toMatch(/De deur +100% +0%/);
    expect(seen).toMatch(/De ketel +0% +100%/);
    expect(seen).toMatch(/weerspiegelt +\d+%/);
    expect((await stats()).seen).toBe(seen);
  });

  test('sees that an answer gives itself away by its length', async () => {
    const { seen } = await stats();
    expect(seen).toMatch(/De brief +het langste +\d+ +100% +50%/);
  });

  test('names the passage in which something is met, and what is never met', async () => {
    const { seen } = await stats();
    expect(seen).toMatch(/meningsverschil +druk \(\d+%\)/);
    expect(seen).toMatch(/weggelopen en teruggekomen +–/);
    expect(seen).toMatch(/Mevrouw Bos +els +gaat ertegenin/);
  });

  test('counts as angry who says something with an angry face, however things stand between you', async () => {
    expect((await stats()).seen).toMatch(/Mevrouw Bos +els +gaat ertegenin +0%/);
    const crossed = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'boos');
    mkdirSync(crossed);
    writeFileSync(join(crossed, 'scenario.md'), script.replace('bos: Daar bent u dan.', 'bos (boos): Daar bent u dan.'));
    expect((await atTheTerminal(['stats', crossed])).seen).toMatch(/Mevrouw Bos +els +gaat ertegenin +100%/);
  });

  test('speaks English, and gives tables to spreadsheets and programs', async () => {
    const english = await stats('--language', 'en');
    expect(english.seen).toContain('WHERE HABITS COME OUT');
    expect(english.seen).not.toMatch(/\{\w+\}|undefined/);
    expect((await stats('--format', 'csv')).seen).toContain('Lengte,scenario,gewoonte,keuzes');
    expect(JSON.parse((await stats('--format', 'json')).seen)).toMatchObject({ version: 1, plays: 200, tables: expect.any(Array) as unknown });
    expect(await stats('--format', 'pdf')).toMatchObject({ code: 2, complaints: expect.stringContaining('pdf') as string });
  });
});

test('docs/scenarios.md is made of the scenarios as they are now; make it anew with the command in its first line', () => {
  const page = readFileSync(join(root, 'docs/scenarios.md'), 'utf8');
  for (const { scenario } of readShelves(['scenarios'], root)) expect(page).toContain(`${scenario?.id} ${scenario?.version}`);
});
