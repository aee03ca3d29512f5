import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atTheTerminal } from './sitting.ts';

/** A folder with a scenario that is the given one, changed. */
function folderWith(change: (source: string) => string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'proef');
  mkdirSync(folder);
  writeFileSync(join(folder, 'scenario.md'), change(readFileSync('scenarios/keukentafel/scenario.md', 'utf8')));
  return folder;
}

describe('npx samenspel prove', () => {
  it.each([['nl', 'Te groot om helemaal te doorlopen', 'De afloop “Donderdag” kan bereikt worden'], ['en', 'Too large to go through completely', 'The ending “Donderdag” can be reached']])(
    'tells in %s how much was covered and what holds',
    async (language, covered, ending) => {
      const { code, seen } = await atTheTerminal(['prove', 'scenarios/keukentafel', '--most', '3000', '--language', language]);
      expect(code).toBe(0);
      expect(seen).toContain(covered);
      expect(seen).toContain(ending);
      expect(seen).not.toMatch(/\{\w+\}/);
    },
    120_000,
  );

  it('gives everything as data, too', async () => {
    const { seen } = await atTheTerminal(['prove', 'scenarios/keukentafel', '--most', '1000', '--format', 'json']);
    const [proof] = JSON.parse(seen) as readonly { scenario: string; coverage: { whole: boolean }; findings: readonly { promise: string }[]; endings: Record<string, object> }[];
    expect(proof).toMatchObject({ scenario: 'keukentafel', coverage: { whole: false } });
    expect(proof?.findings.map(({ promise }) => promise)).toContain('wayBack');
    expect(Object.keys(proof?.endings ?? {})).toContain('equal');
  }, 120_000);

  it('fails, with the place, when an ending can’t be reached', async () => {
    const folder = folderWith((source) => source.replace(/## gezellig: Gezellig\nals: .*/, '## gezellig: Gezellig\nals: bos: weerstand en bos: gehoord'));
    const { code, seen } = await atTheTerminal(['prove', folder, '--most', '1000']);
    expect(code).toBe(1);
    expect(seen).toMatch(/KLOPT NIET {2}De afloop “Gezellig” wordt in geen van de doorlopen spellen bereikt\. \(regel \d+\)/);
  }, 120_000);

  it.each([
    [['prove'], 2, 'Welk scenario?'],
    [['prove', 'nergens'], 2, 'nergens'],
    [['prove', 'scenarios/keukentafel', '--most', 'veel'], 2, '--most'],
    [['prove', 'scenarios/keukentafel', '--format', 'xml'], 2, 'xml'],
  ])('%j is told in a sentence', async (args, code, complaint) => {
    const sitting = await atTheTerminal(args, [], { LANG: 'nl_NL' });
    expect(sitting.code).toBe(code);
    expect(sitting.complaints).toContain(complaint);
  });
});
