import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { atTheTerminal } from './sitting.ts';

const plain = `---
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
---
# Bezoek
decor: keuken
## begin
Café, zegt de muur.
- Hoe is het? -> afloop
  bos: vraagt open
- Ik regel het. -> afloop
  bos: neemt over
# Afloop
## slot: De ketel
Koud.
`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
});

/** Writes a scenario in a folder of its own; gives that folder. */
function put(name: string, content: string | Uint8Array): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'scenario.md'), content);
  return join(folder, name);
}

function put1252(name: string, text: string): string {
  return put(name, Uint8Array.from(text, (sign) => ({ '’': 0x92, '€': 0x80 })[sign] ?? sign.charCodeAt(0)));
}

describe('looking a scenario over', () => {
  test('a good one gets one line', async () => {
    const { code, seen } = await atTheTerminal(['check', put('goed', plain)]);
    expect([code, seen]).toEqual([0, expect.stringMatching(/scenario\.md: niets op aan te merken\.$/)]);
  });

  test('a mistake is told with its place and makes it fail', async () => {
    const { code, seen } = await atTheTerminal(['check', put('fout', plain.replace('neemt over', 'neemt ovr'))]);
    expect(code).toBe(1);
    expect(seen).toContain('FOUT S040');
    expect(seen).toContain('Bedoel je “neemt over”?');
    expect(seen).toContain('1 scenario: 1 fout, 0 keer let op, 0 keer ter info.');
  });

  test('a warning does not make it fail, unless that is asked', async () => {
    const path = put('letop', plain.replace('neemt over', 'vraagt open'));
    expect(await atTheTerminal(['check', path])).toMatchObject({ code: 0, seen: expect.stringContaining('LET OP S210') as string });
    expect(await atTheTerminal(['check', path, '--strict'])).toMatchObject({ code: 1 });
  });

  test('a folder stands for all scenarios in it, in English if asked', async () => {
    put('a', plain);
    put('b', plain.replace('decor: keuken', 'decor: keukn'));
    const { code, seen } = await atTheTerminal(['check', folder, '--language', 'en']);
    expect(code).toBe(1);
    expect(seen).toContain('nothing to remark');
    expect(seen).toContain('Do you mean “keuken”?');
    expect(seen).toContain('2 scenarios: 1 error, 0 warnings, 0 notes.');
  });

  test.each([
    [['check'], 'Welk scenario?'],
    [['check', 'nergens'], 'In nergens staat geen scenario'],
    [['check', 'scenarios', '--format', 'xml'], '--format is text, json of sarif'],
  ])('%j is answered in one sentence', async (args, answer) => {
    const { code, complaints } = await atTheTerminal(args);
    expect([code, complaints]).toEqual([2, expect.stringContaining(answer)]);
  });
});

describe('for other programs', () => {
  test('json tells where, how bad, and in both languages what', async () => {
    const path = put('fout', plain.replace('neemt over', 'neemt ovr'));
    const { code, seen } = await atTheTerminal(['check', path, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(seen)).toMatchObject({
      version: 1,
      files: [{
        playable: false,
        mistakes: [{ code: 'S040', severity: 'error', line: 21, column: 8, length: 9, text: { nl: { language: 'nl' }, en: { remedy: expect.any(String) as string } } }],
      }],
    });
  });

  test('sarif names the rule and underlines the place', async () => {
    const path = put('fout', plain.replace('neemt over', 'neemt ovr'));
    const { seen } = await atTheTerminal(['check', path, '--format', 'sarif']);
    expect(JSON.parse(seen)).toMatchObject({
      version: '2.1.0',
      runs: [{
        tool: { driver: { name: 'samenspel', rules: [{ id: 'S040', defaultConfiguration: { level: 'error' } }] } },
        results: [{ ruleId: 'S040', level: 'error', locations: [{ physicalLocation: { region: { startLine: 21, startColumn: 8, endColumn: 17 } } }] }],
      }],
    });
  });
});

describe('however a file was saved', () => {
  const curly = plain.replace('Café, zegt', '’s Ochtends kost een café € 2, zegt');

  test('with a byte order mark and line endings of Windows it is the same', async () => {
    expect(await atTheTerminal(['check', put('bom', `\uFEFF${plain.replaceAll('\n', '\r\n')}`)])).toMatchObject({ code: 0, seen: expect.stringContaining('niets op') as string });
  });

  test('as Windows-1252 it is read with every accent, and said', async () => {
    const { code, seen } = await atTheTerminal(['check', put1252('oud', curly)]);
    expect([code, seen]).toEqual([0, expect.stringContaining('TER INFO S008')]);
    const shown = await atTheTerminal(['check', put1252('oud2', curly.replace('## begin\n', '## begin\nxyz: é'))]);
    expect(shown.seen).toContain('xyz: é');
  });

  test('as UTF-16 it is read, and said', async () => {
    const { code, seen } = await atTheTerminal(['check', put('zestien', Buffer.from(`\uFEFF${curly}`, 'utf16le'))]);
    expect([code, seen]).toEqual([0, expect.stringContaining('bewaard als UTF-16')]);
  });

  test('a picture is no scenario', async () => {
    const { code, seen } = await atTheTerminal(['check', put('plaatje', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff))]);
    expect([code, seen]).toEqual([1, expect.stringContaining('FOUT S002')]);
  });

  test('putting a file of Windows-1252 in order leaves it in Windows-1252', async () => {
    const path = put1252('oud', curly.replace('## begin', '##   begin'));
    await atTheTerminal(['format', path]);
    const bytes = readFileSync(join(path, 'scenario.md'));
    expect(bytes.toString('latin1')).toContain('\n## begin\n\u0092s Ochtends kost een caf\u00e9 \u0080 2');
  });
});
