import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { atTheTerminal } from './sitting.ts';

let folder = '';

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'brief');
  await atTheTerminal(['new', folder]);
});

const po = (): string => readFileSync(join(folder, 'en.po'), 'utf8');
const change = (file: string, from: string, to: string): void => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const translate = (...args: readonly string[]) => atTheTerminal(['translate', folder, '--language', 'en', ...args]);

/** Fills in every translation with the source between brackets. */
function fill(): void {
  writeFileSync(join(folder, 'en.po'), po().replace(/msgid "(.+)"\nmsgstr ""/g, 'msgid "$1"\nmsgstr "<$1>"'));
}

describe('translating', () => {
  test('begins with a PO file of every text, empty', async () => {
    const { code, seen } = await translate();
    expect(code).toBe(0);
    expect(seen).toMatch(/0 van \d+ teksten vertaald, 0 om na te kijken/);
    expect(po()).toMatch(/#: scenario\.md:\d+\n#\. begin · wit · speech\nmsgctxt "line:wit-\w+"\nmsgid "Daar bent u dan\. Zegt u het maar\."\nmsgstr ""/);
    expect(po()).toContain('"Language: en\\n"');
  });

  test('a second time changes nothing', async () => {
    await translate();
    fill();
    await translate();
    const first = po();
    const { seen } = await translate();
    expect(po()).toBe(first);
    expect(seen).toMatch(/(\d+) van \1 teksten vertaald, 0 om na te kijken, 0 nog te doen/);
  });

  test('what changed in the source turns fuzzy, with what it was', async () => {
    await translate();
    fill();
    change('scenario.md', 'Daar bent u dan. Zegt u het maar.', 'Daar bent u dan. Zegt u het maar gewoon.');
    change('scenario.md', 'titel: Het eerste gesprek', 'titel: Het allereerste gesprek');
    const { seen } = await translate();
    expect(seen).toContain('2 om na te kijken, 0 nog te doen');
    expect(po()).toContain('#, fuzzy\n#| msgid "Daar bent u dan. Zegt u het maar."\nmsgctxt "line:wit-');
    expect(po()).toContain('msgstr "<Daar bent u dan. Zegt u het maar.>"');
  });

  test('what is taken away is kept, and comes back with its line', async () => {
    await translate();
    fill();
    await translate();
    const before = po();
    change('scenario.md', 'jij (denkt): Waar begin je?\n', '');
    await translate();
    expect(po()).toContain('#~ msgstr "<Waar begin je?>"');
    change('scenario.md', 'luistert.\n', 'luistert.\njij (denkt): Waar begin je?\n');
    await translate();
    expect(po()).toBe(before);
  });

  test('remarks of the translator stay', async () => {
    await translate();
    change('en.po', 'msgctxt "title"', '# Bedoeld als grap.\nmsgctxt "title"');
    await translate();
    expect(po()).toContain('# Bedoeld als grap.\nmsgctxt "title"');
  });

  test('so does what their tool wrote above the first text', async () => {
    await translate();
    change('en.po', 'msgid ""', '# Vertaald door Sanne.\nmsgid ""');
    change('en.po', '"X-Generator: samenspel\\n"', '"Last-Translator: Sanne <sanne@example.org>\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n"X-Generator: Poedit 3.4\\n"');
    await translate();
    expect(po()).toMatch(/^# Vertaald door Sanne\.\nmsgid ""/);
    for (const field of ['Last-Translator: Sanne <sanne@example.org>', 'Plural-Forms: nplurals=2', 'X-Generator: Poedit 3.4', 'Language: en']) expect(po()).toContain(field);
  });

  test('can be counted, or read side by side, without writing anything', async () => {
    expect(await translate('--status')).toMatchObject({ code: 0, seen: expect.stringMatching(/nog te doen/) as string });
    const { seen } = await translate('--side-by-side');
    expect(seen).toContain('Daar bent u dan. Zegt u het maar.                        │ …');
    expect(() => po()).toThrow('ENOENT');
  });

  test('speaks English when the system does, whatever the language of the translation', async () => {
    const { seen } = await atTheTerminal(['translate', folder, '--language', 'en'], [], { LANG: 'en_GB.UTF-8' });
    expect(seen).toContain('0 to look at again');
  });

  test('a play in the terminal is told in the language that is asked for', async () => {
    await translate();
    fill();
    const { seen } = await atTheTerminal(['play', folder, '--language', 'en', '--seed', '1']);
    expect(seen).toContain('<Daar bent u dan. Zegt u het maar.>');
    const { complaints } = await atTheTerminal(['check', folder, '--language', 'en']);
    expect(complaints).toBe('');
    writeFileSync(join(folder, 'en.po'), `${po()}\nwhat is this\n`);
    expect((await atTheTerminal(['play', folder, '--language', 'en', '--seed', '1'])).complaints).toMatch(/ERROR S413 · .*en\.po · line \d+/);
  });

  test('what is missing and uncertain is told by check, once each', async () => {
    await translate();
    fill();
    change('en.po', 'msgctxt "title"', '#, fuzzy\nmsgctxt "title"');
    change('en.po', 'msgstr "<begeleider>"', 'msgstr ""');
    const { code, seen } = await atTheTerminal(['check', folder]);
    expect(code).toBe(0);
    expect(seen.match(/S41\d/g)).toEqual(['S410', 'S411']);
  });
});

describe('what can’t be translated is told', () => {
  test('a scenario with mistakes', async () => {
    change('scenario.md', '-> antwoord', '-> antword');
    expect(await translate()).toMatchObject({ code: 1, complaints: expect.stringContaining('heeft fouten') as string });
  });

  test('a damaged PO file, which is left as it is', async () => {
    writeFileSync(join(folder, 'en.po'), 'msgid "a\nmsgstr');
    expect(await translate()).toMatchObject({ code: 1, complaints: expect.stringContaining('geen PO-bestand') as string });
    expect(po()).toBe('msgid "a\nmsgstr');
  });

  test('into the language it is written in', async () => {
    expect(await atTheTerminal(['translate', folder, '--language', 'nl'])).toMatchObject({ code: 1, complaints: expect.stringContaining('al in die taal') as string });
  });
});
