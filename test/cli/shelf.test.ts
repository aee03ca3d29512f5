import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readShelves } from '../../src/cli/site/shelf.ts';
import { tellMistakes } from '../../src/cli/site/tell-mistakes.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { writePo } from '../../src/scenario/translations/po.ts';
import { textsOf } from '../../src/scenario/translations/texts.ts';

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
  test('what we ship can be played, its translations are whole and its guides fit', () => {
    const shelves = readShelves(['scenarios'], root);
    // The kitchen table is the one to begin with.
    expect(shelves[0]?.entry.id).toBe('keukentafel');
    expect(shelves.filter(({ entry }) => !entry.ok)).toEqual([]);
    expect(shelves.flatMap(({ remarks }) => remarks.map(({ mistake }) => mistake))).toEqual([]);
  });

  test('a broken file and a missing file are cards of their own, and the other plays', () => {
    const shelves = readShelves(['mine'], elsewhere);
    expect(shelves.map(({ entry }) => [entry.id, entry.ok])).toEqual([['keukentafel', true], ['gebroken', false], ['leeg', false]]);
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

  describe('a scenario with a translation', () => {
    const file = join(elsewhere, 'told/keukentafel/scenario.md');
    const po = join(elsewhere, 'told/keukentafel/en.po');
    const shelf = () => readShelves(['told'], elsewhere);
    /** A translation of every text, between brackets. */
    const whole = (source: string): string => {
      const { scenario } = readScenario('keukentafel', file, source);
      const texts = scenario ? textsOf(scenario) : [];
      const entries = texts.map(({ context, text }) => ({ context, source: text, target: `<${text}>`, fuzzy: false }));
      return writePo({ language: 'en', file: 'en.po', entries, obsolete: [] }, texts, 'scenario.md');
    };
    beforeAll(() => cpSync(join(root, 'scenarios/keukentafel/scenario.md'), file, { recursive: true }));

    test('is told in both languages', () => {
      writeFileSync(po, whole(readFileSync(file, 'utf8')));
      expect(shelf().map(({ translated, remarks }) => [translated.map(({ language, title }) => [language, title]), remarks])).toEqual([[[['en', '<Aan de keukentafel>']], []]]);
    });

    test('that is not whole yet stays in its own, and says where', () => {
      writeFileSync(po, whole(readFileSync(file, 'utf8')).replace('msgstr "<Aan de keukentafel>"', 'msgstr ""'));
      expect(shelf().flatMap(({ translated }) => translated)).toEqual([]);
      expect(tellMistakes(shelf()).join('\n')).toMatch(/told\/keukentafel\/scenario\.md:\d+:\d+ S410 .*1 of \d+ texts/);
    });

    test('that is damaged plays in its own, and names the line of the PO file on its card and in the terminal', () => {
      writeFileSync(po, 'msgid ""\nmsgstr ""\n\nno PO at all\n');
      const [shelved] = shelf();
      expect(shelved?.entry).toMatchObject({ ok: true, lacking: [{ file: 'told/keukentafel/en.po', line: 4 }] });
      expect(tellMistakes(shelf()).join('\n')).toContain('told/keukentafel/en.po:4:1 S413');
    });
  });

  describe('a scenario with a worked example', () => {
    const folder = join(elsewhere, 'shown/keukentafel');
    const shelf = () => readShelves(['shown'], elsewhere);
    const shown = readFileSync(join(root, 'scenarios/keukentafel/voorbeeld.play'), 'utf8');
    beforeAll(() => cpSync(join(root, 'scenarios/keukentafel/scenario.md'), join(folder, 'scenario.md'), { recursive: true }));

    test('can be looked on at, and there is nothing to tell', () => {
      writeFileSync(join(folder, 'voorbeeld.play'), shown);
      expect(shelf()[0]?.example?.steps.length).toBeGreaterThan(5);
      expect(tellMistakes(shelf())).toEqual([]);
    });

    test('in which a choice has other words now says so, with its line, and the scenario plays without it', () => {
      const line = shown.split('\n').findLastIndex((each) => each.startsWith('- '));
      writeFileSync(join(folder, 'voorbeeld.play'), shown.split('\n').with(line, '- Zoiets zegt niemand').join('\n'));
      expect(shelf()[0]).toMatchObject({ entry: { ok: true } });
      expect(shelf()[0]?.example).toBeUndefined();
      expect(tellMistakes(shelf()).join('\n')).toContain(`shown/keukentafel/voorbeeld.play:${line + 1}:`);
    });

    test('that ends in the middle says that it does', () => {
      const lines = shown.split('\n');
      writeFileSync(join(folder, 'voorbeeld.play'), lines.slice(0, lines.findLastIndex((each) => each.startsWith('- '))).join('\n'));
      expect(shelf()[0]?.example).toBeUndefined();
      expect(tellMistakes(shelf()).join('\n')).toContain('voorbeeld.play:1:1 This example does not go');
    });
  });

  test('the terminal is told the place, what is wrong and what to do', () => {
    const [told = ''] = tellMistakes(readShelves(['mine'], elsewhere));
    expect(told).toContain('gebroken');
    expect(told).toMatch(/mine\/gebroken\/scenario\.md:\d+:\d+ S\d{3}/);
  });
});
