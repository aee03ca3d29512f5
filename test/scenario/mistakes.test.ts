import { describe, expect, test } from 'vitest';
import { brokenCard } from '../../src/scenario/card.ts';
import type { Mistake } from '../../src/scenario/mistake.ts';
import { describeMistake } from '../../src/scenario/mistakes/describe.ts';
import { renderMistake } from '../../src/scenario/mistakes/render.ts';
import { readScenario } from '../../src/scenario/read.ts';

const source = `---
titel: Aan de keukentafel
taal: nl
samenvatting: Mevrouw Bos woont alleen.
jij: wijkteammedewerker
gevraagd: Onderzoek samen wat er nodig is.
duur: 10 minuten
personen:
  bos: {naam: Mevrouw Bos, wie: bewoner, uiterlijk: els}
---
# Bezoek
decor: keuken
## begin
bos (gespannen): Ik zit hier ook nog, hoor.
- Mevrouw Bos, wat maakt dit huis voor u thuis? -> thuiss
  bos: vraagt open
- Dag. -> thuis
## thuis
-> afloop
# Afloop
## slot: De ketel
Koud.
`;

function found(text: string, code: string): Mistake {
  const mistake = readScenario('proef', 'scenarios/proef/scenario.md', text).mistakes.find((one) => one.code === code);
  if (!mistake) throw new Error(`${code} was not found`);
  return mistake;
}

describe('a mistake in words', () => {
  test('says in Dutch where it is, what is wrong, what it leads to and what to do', () => {
    expect(renderMistake(found(source, 'S012'), source, 'nl')).toBe(`FOUT S012 · scenarios/proef/scenario.md · regel 15, kolom 52
 14 | bos (gespannen): Ik zit hier ook nog, hoor.
 15 | - Mevrouw Bos, wat maakt dit huis voor u thuis? -> thuiss
    |                                                    ^^^^^^
De passage “thuiss” bestaat niet. Bedoel je “thuis” (regel 18)?
Gevolg: de speler loopt hier vast.
Wat te doen: verander de naam achter de pijl, of schrijf een passage “## thuiss” in deze scène.`);
  });

  test('says the same in English', () => {
    expect(renderMistake(found(source, 'S012'), source, 'en')).toBe(`ERROR S012 · scenarios/proef/scenario.md · line 15, column 52
 14 | bos (gespannen): Ik zit hier ook nog, hoor.
 15 | - Mevrouw Bos, wat maakt dit huis voor u thuis? -> thuiss
    |                                                    ^^^^^^
The passage “thuiss” does not exist. Do you mean “thuis” (line 18)?
Consequence: the player gets stuck here.
What to do: change the name behind the arrow, or write a passage “## thuiss” in this scene.`);
  });

  test('a warning is called a warning', () => {
    const warning = found(source, 'S061');
    expect(renderMistake(warning, source, 'nl')).toMatch(/^LET OP S061 · /);
    expect(renderMistake(warning, source, 'en')).toMatch(/^WARNING S061 · /);
  });

  test.each([
    ['bos: vraagt opne', 'S040', 'Bedoel je “vraagt open”?'],
    ['bos: weerspiegeld', 'S040', 'Bedoel je “weerspiegelt”?'],
    ['bso: vraagt open', 'S010', 'Bedoel je “bos” (regel 9)?'],
    ['redn: daarom', 'S045', 'Bedoel je “reden”?'],
  ])('suggests what was meant by %s', (line, code, suggestion) => {
    const text = source.replace('  bos: vraagt open', `  ${line}`);
    expect(describeMistake(found(text, code), text).nl.what).toContain(suggestion);
  });

  test('suggests nothing when nothing is near', () => {
    const text = source.replace('-> thuiss', '-> zwembad');
    expect(describeMistake(found(text, 'S012'), text).en.what).toBe('The passage “zwembad” does not exist.');
  });

  test('keeps the mark under its spot behind tabs and emoji', () => {
    const text = source.replace('- Mevrouw Bos, wat maakt dit huis voor u thuis? ->', '-\t🙂 Dag. ->');
    const lines = describeMistake(found(text, 'S012'), text).nl.excerpt.split('\n');
    expect(lines.slice(-2)).toEqual([' 15 | - 🙂 Dag. -> thuiss', '    |              ^^^^^^']);
  });

  test('shows the part of a very long line that matters', () => {
    const text = source.replace('wat maakt dit huis voor u thuis?', 'en '.repeat(50_000));
    const { excerpt } = describeMistake(found(text, 'S012'), text).nl;
    expect(excerpt.length).toBeLessThan(500);
    expect(excerpt).toContain('-> thuiss\n');
    const [line = '', marks = ''] = excerpt.split('\n').slice(-2);
    expect(line.slice(marks.indexOf('^'))).toBe('thuiss');
  });

  test('writes nothing to a terminal but text', () => {
    const text = source.replace('-> thuiss', '-> \u001B[31mthuiss\u202E\u0007');
    expect(renderMistake(found(text, 'S012'), text, 'nl')).not.toMatch(/\p{Cc}(?<!\n)|\u202E/u);
  });
});

describe('a scenario that can’t be played', () => {
  test('is told in the menu with its errors in both languages', () => {
    const { mistakes } = readScenario('proef', 'proef.md', source);
    const card = brokenCard('proef', mistakes, source);
    expect(card.mistakes.map((mistake) => mistake.code)).toEqual(['S012']);
    expect(card.mistakes[0]?.text.nl.language).toBe('nl');
    expect(card.mistakes[0]?.text.en.what).toContain('“thuiss”');
  });

  test('with twenty of them at most', () => {
    const broken = source.replace('bos (gespannen): Ik zit hier ook nog, hoor.', 'xyz: hallo\n'.repeat(100));
    expect(brokenCard('proef', readScenario('proef', 'proef.md', broken).mistakes, broken).mistakes).toHaveLength(20);
  });
});
