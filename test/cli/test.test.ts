import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { policies } from '../../src/play/policies.ts';
import { readPlays } from '../../src/play/written/read-plays.ts';
import { kitchenTable } from '../play/explore/kitchen-table.ts';
import { atTheTerminal } from './sitting.ts';

// Thousands of plays; on a machine that is shared they take their time.
vi.setConfig({ testTimeout: 120_000 });

const shipped = 'scenarios/keukentafel';

/** The kitchen table with one file of plays beside it. */
function folderWith(plays: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'keukentafel');
  mkdirSync(folder);
  copyFileSync(join(shipped, 'scenario.md'), join(folder, 'scenario.md'));
  writeFileSync(join(folder, 'proef.play'), plays);
  return folder;
}

function tested(plays: string, language = 'nl') {
  return atTheTerminal(['test', folderWith(plays), '--language', language]);
}

describe('npx samenspel test', () => {
  it('every play beside the kitchen table goes as it is written', async () => {
    const { code, seen } = await atTheTerminal(['test', shipped]);
    expect(seen).not.toContain('ANDERS');
    expect(code).toBe(0);
  });

  it('the kitchen table has a play for every ending and for every habit', () => {
    const files = readdirSync(shipped).filter((name) => name.endsWith('.play'));
    const steps = files.flatMap((name) => readPlays(kitchenTable(), readFileSync(join(shipped, name), 'utf8')).plays.flatMap((play) => play.steps));
    const ended = steps.flatMap((step) => (step.kind === 'expect' && step.what.kind === 'ending' && !step.not ? [step.what.id] : []));
    for (const { id } of kitchenTable().endings) expect(ended).toContain(id);
    const habits = steps.flatMap((step) => (step.kind === 'goOn' ? [step.policy] : []));
    for (const policy of policies.filter((each) => each !== 'random')) expect(habits).toContain(policy);
  });

  it('the examples of the manual are true', async () => {
    const examples = [...readFileSync('docs/plays.md', 'utf8').matchAll(/```play\n([\s\S]*?)```/g)].map(([, example]) => example ?? '');
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const { code, seen, complaints } = await tested(example);
      expect([code, seen, complaints]).toEqual([0, expect.stringContaining('1 van 1'), '']);
    }
  });

  it.each([
    ['verwacht afloop donderdag', 'Het spel is nog niet uit.'],
    ['verwacht bos minstens meedenken', 'Mevrouw Bos: aftasten, gespannen, vertrouwen 2'],
    ['verwacht gezegd: Goedemorgen allemaal', '“Goedemorgen allemaal” is sinds de laatste keuze niet gezegd.'],
    ['verwacht niet gezegd: Die eerst. Dan u.', 'Het is wel gezegd: “Die eerst. Dan u.”'],
    ['verwacht gedacht: Goedemorgen', 'niet gedacht'],
    ['verwacht keuze: Wat gebeurde er', 'Te kiezen is: '],
    ['verwacht afspraak alarm', 'afspraak alarm is niet gemaakt'],
    ['verwacht grens gas uitgelegd', 'grens gas is bos: onbenoemd'],
    ['verwacht jouw inbreng opgegeven', 'jouw inbreng is aanwezig'],
    ['verwacht gekozen eerst-bos', 'niet: eerst-bos is gekozen'],
    ['verwacht na pan', 'niet: pan is geweest'],
    ['verwacht karin is weg', 'Karin: aftasten, rustig, vertrouwen 3'],
    ['- Wat gebeurde er die middag', 'kan hier niet gekozen worden. Wel: 1. '],
    ['- 9', '“9” kan hier niet gekozen worden'],
  ])('where it goes otherwise, it says what happened: %s', async (line, told) => {
    const { code, seen } = await tested(`spel: proef\ntoeval: 1\n${line}\n`);
    expect(code).toBe(1);
    expect(seen).toContain('ANDERS');
    expect(seen).toContain(`regel 3: ${line}`);
    expect(seen).toContain(told);
    expect(seen).toContain('| Mevrouw Bos: ');
  });

  it.each([
    ['verwcht bos gehoord', 'Bedoel je “verwacht”?', 1],
    ['toeval: veel', 'geen getal voor het toeval', 9],
    ['- Wat gebeurde er die mddag', 'geen antwoord dat begint met “Wat gebeurde er die mddag”. Bedoel je “Wat gebeurde er die middag', 3],
    ['kies', 'niet wat er gekozen wordt', 5],
    ['verder als sturnd', 'Bedoel je “sturend”?', 12],
    ['verwacht afloop donderdg', 'Bedoel je “donderdag”?', 17],
    ['verwacht', 'niet wat er verwacht wordt', 9],
    ['verwacht gezegd:', 'niet wat er verwacht wordt', 17],
    ['verwacht bos gehord', 'gehoord', 14],
    ['verwacht afspraak alrm gedeeld', 'alarm', 19],
  ])('what can’t be understood is told with its place: %s', async (line, told, column) => {
    const { code, complaints } = await tested(`spel: proef\n${line}\n`);
    expect(code).toBe(1);
    expect(complaints).toContain(`regel 2, kolom ${column}`);
    expect(complaints).toContain(told);
    expect(complaints).toContain('Wat te doen: ');
  });

  it('reads any file, whatever is in it', () => {
    const hostile = ['\u0000'.repeat(1000), `verwacht ${'('.repeat(20_000)}`, `- ${'a'.repeat(100_000)}`, 'verwacht niet '.repeat(5000), '\u202Espel', `verwacht __proto__: gehoord`, ' \t'.repeat(50_000)];
    for (const text of hostile) {
      expect(() => readPlays(kitchenTable(), `spel: x\n${text}\n`)).not.toThrow();
    }
  });

  it('says so where nobody wrote a play', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'keukentafel');
    mkdirSync(folder);
    copyFileSync(join(shipped, 'scenario.md'), join(folder, 'scenario.md'));
    const { complaints } = await atTheTerminal(['test', folder], [], { LANG: 'en' });
    expect(complaints).toContain('There are no written plays beside');
  });
});
