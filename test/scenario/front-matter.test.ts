import { describe, expect, test } from 'vitest';
import { known as game } from '../../src/cli/known.ts';
import { codesOf, readFront, readWith, sound } from './frame.ts';

const head = 'titel: Proef\ntaal: nl\njij: begeleider\nsamenvatting: Kort.\ngevraagd: Kijk.\nduur: 5\n';
const bos = '  bos:\n    naam: Mevrouw Bos\n    wie: bewoner\n    uiterlijk: els';

describe('a value in the front matter is the text the author wrote', () => {
  test.each([
    ["'s Ochtends belde Karin."],
    ['Let op: dit is een proef.'],
    ['*Zonder* haar dochter.'],
    ['Huis #3 in de rij'],
    ['! Niet vergeten'],
    ['& Zoon'],
    ['@ de keukentafel'],
    ['- en dan nog iets'],
    ['“Nee,” zei ze: “nooit.”'],
    ['"Nee," zei ze.'],
    ['50% van de tijd'],
    ['{naam} is onbekend'],
    ["foto's: van vroeger"],
    ['C:\\map\\nieuw: bestand'],
    ['ja'],
    ['12'],
    ['null'],
    ['2026-01-01'],
    ['? of !'],
    ['<script>alert(1)</script>'],
  ])('%s', (text) => {
    expect(sound(readWith(`sector: ${text}`)).sector).toBe(text);
  });

  test('a value between quotes is the text between them', () => {
    expect(sound(readWith('sector: "zorg: thuis"')).sector).toBe('zorg: thuis');
  });

  test('a comment behind a value is no part of it, even when another line had to be mended', () => {
    expect(sound(readWith("sector: 's avonds   # wanneer\noefent: [a, b] # wat")).sector).toBe("'s avonds");
  });

  test.each([
    ['Mevrouw Bos belde: ze wil\n  dat je komt.', 'Mevrouw Bos belde: ze wil dat je komt.'],
    ['Mevrouw Bos belde\n  en zei: kom.', 'Mevrouw Bos belde en zei: kom.'],
    ['Mevrouw Bos belde\n  op haar *eigen* manier.', 'Mevrouw Bos belde op haar *eigen* manier.'],
  ])('a text may go on in the lines below it', (lines, text) => {
    expect(sound(readWith(`sector: ${lines}\noefent: x`)).sector).toBe(text);
  });

  test('a list may hold sentences with colons', () => {
    expect(sound(readWith('kompas:\n  - Veiligheid: hoe ver ga je?\n  - Rust')).compass).toEqual(['Veiligheid: hoe ver ga je?', 'Rust']);
  });

  test('one phrase is a list of one', () => {
    expect(sound(readWith('terugblik: Waar raakte je haar kwijt?')).reflection).toEqual(['Waar raakte je haar kwijt?']);
  });

  test('lines may be indented with tabs', () => {
    const tabs = `${head}personen:\n\tbos:\n\t\tnaam: Mevrouw Bos\n\t\twie: bewoner\n\t\tuiterlijk: els`;
    expect(sound(readFront(tabs)).persons.map((person) => person.name)).toEqual(['Mevrouw Bos']);
  });

  test('keywords may have capitals and come from both languages', () => {
    const mixed = `Titel: Proef\nLANGUAGE: nl\nyou: begeleider\nsummary: Kort.\nasked: Kijk.\nDuration: 5\npeople:\n${bos}`;
    expect(sound(readFront(mixed)).title).toBe('Proef');
  });
});

describe('a look', () => {
  const look = (lines: string) => readFront(`${head}personen:\n  bos:\n    naam: Mevrouw Bos\n    wie: bewoner\n    uiterlijk:${lines}`, game);

  test.each([
    ['in one line', ' { hoofd: groene hijab, huid: lichtbruin }'],
    ['in lines of their own', '\n      hoofd: groene hijab\n      huid: lichtbruin'],
  ])('may be described in the author’s own words, %s', (_, lines) => {
    const { mistakes, scenario } = look(lines);
    expect(mistakes.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(scenario?.persons[0]?.look).toBe('hoofd: groene hijab; huid: lichtbruin');
  });

  test('says which words can’t be drawn, each at its own place and with what was probably meant', () => {
    const { mistakes } = look('\n      hoofd: knott\n      kleur: rood\n      huid: [licht, bruin]');
    expect(mistakes.map(({ code, values }) => [code, values['near']])).toEqual([['S029', 'knot'], ['S028', undefined], ['S022', undefined]]);
    expect(new Set(mistakes.map(({ line }) => line)).size).toBe(3);
  });
});

describe('what is left out is usual', () => {
  test('a person is a client, here of their own will, who withdraws and trusts a little', () => {
    const [person] = sound(readFront(`${head}personen:\n${bos}`)).persons;
    expect(person).toMatchObject({
      counterpart: 'client', temperament: 'withdraws', trust: 'some', selfTrust: 'some', voluntary: true, burnt: false, pronoun: 'die',
      matters: [], loyalTo: [], experience: '',
    });
  });

  test('a limit holds for everybody', () => {
    expect(sound(readWith('')).limits[0]?.holdsFor).toEqual(['bos', 'karin']);
  });
});

describe('amounts are read as people write them', () => {
  test.each([['niveau: instap\n', 'entry'], ['level: tough\n', 'tough'], ['', 'middle']])('how steep it is: %j', (line, level) => {
    expect(sound(readFront(`${head}${line}personen:\n${bos}`)).level).toBe(level);
  });

  test.each([['15', 15], ['15 minuten', 15], ['10-15 min', 15], ['1 uur', 60], ['20 minutes', 20]])('a duration of %s', (duration, minutes) => {
    expect(sound(readFront(`${head.replace('duur: 5', `duur: ${duration}`)}personen:\n${bos}`)).minutes).toBe(minutes);
  });

  test.each([['1 op 3', 1, 3], ['1 in 4', 1, 4], ['2/5', 2, 5], ['30%', 30, 100], ['30 procent', 30, 100]])('a chance of %s', (chance, of, outOf) => {
    const { chances } = sound(readWith(`  regen:\n    naam: het regent\n    kans: ${chance}`));
    expect(chances.at(-1)).toMatchObject({ id: 'regen', of, outOf });
  });
});

describe('broken front matter', () => {
  test('is told once, and the names it holds are not called unknown as well', () => {
    const broken = readFront(`${head}oefent: [a\npersonen:\n${bos}`);
    expect(codesOf(broken)).toEqual(['S005']);
  });

  test('three dots do not make the rest disappear', () => {
    expect(codesOf(readFront(`${head}...\npersonen:\n${bos}`))).toEqual(['S005']);
  });

  test('an empty one misses everything that is needed', () => {
    expect(codesOf(readFront(''))).toEqual(['S020', 'S020', 'S020', 'S020', 'S027', 'S027', 'S027']);
  });
});
