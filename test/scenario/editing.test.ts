import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDocument, writeScenario, type ScenarioDocument } from '../../src/scenario/editing/document.ts';
import { edit, type Edit } from '../../src/scenario/editing/edit.ts';
import { choicesOf, linesOfScenario } from '../../src/scenario/parts.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { oddSentence } from './odd-lines.ts';

const table = readFileSync(join(import.meta.dirname, '../../scenarios/keukentafel/scenario.md'), 'utf8');
const sample = readFileSync(join(import.meta.dirname, 'samples/dutch.md'), 'utf8');

function scenarioIn(source: string): Scenario {
  const { scenario } = readScenario('proef', 'proef.md', source);
  if (!scenario) throw new Error('this has mistakes');
  return scenario;
}

/** Numbers and texts of the lines that differ. */
function changes(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return now.flatMap((line, index) => (line === old[index] ? [] : [line]));
}

function edited(source: string, change: Edit): string {
  const result = edit(openDocument(source), change);
  if (!result.ok) throw new Error(result.problem);
  return writeScenario(result.document);
}

describe('reading and writing', () => {
  test('gives every file back character for character', () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r', '');
    const text = fc.tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(fc.string({ unit: 'binary' }), ends))).map(([mark, lines]) => mark + lines.flat().join(''));
    fc.assert(fc.property(text, (source) => writeScenario(openDocument(source)) === source), { numRuns: 3000 });
  });

  test('counts lines as the reader does, whatever ends them', () => {
    for (const source of [table, table.replaceAll('\n', '\r\n'), `\uFEFF${table}`]) {
      const { lines } = openDocument(source);
      for (const { id, text, place } of linesOfScenario(scenarioIn(source))) expect([id, lines[place.line - 1]?.text.endsWith(text)]).toEqual([id, true]);
    }
  });
});

describe('thousands of odd Dutch lines', () => {
  const options = fc.constantFrom('\n', '\r\n');
  const many = fc.array(oddSentence, { minLength: 40, maxLength: 60 });
  const others = sample.replace(/^karin.*\n/gm, '');
  const script = (lines: readonly string[]): string => others.replace(/^## .*\n/m, (heading) => `${heading}${lines.join('\n')}\n`);

  test('are read as they stand when somebody says them', () => {
    fc.assert(fc.property(many, (texts) => {
      const lines = linesOfScenario(scenarioIn(script(texts.map((text) => `karin: ${text}`)))).filter(({ speaker }) => speaker === 'karin');
      expect(lines.map(({ text }) => text)).toEqual(texts);
    }), { numRuns: 50 });
  });

  test('are read as they stand behind a backslash', () => {
    fc.assert(fc.property(many, (texts) => {
      const lines = linesOfScenario(scenarioIn(script(texts.map((text) => `\\${text}`)))).filter(({ kind }) => kind === 'narration');
      expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
    }), { numRuns: 50 });
  });

  test('can be put in the place of any line: that line changes, and no other', () => {
    const lines = linesOfScenario(scenarioIn(sample));
    fc.assert(fc.property(oddSentence, fc.nat(lines.length - 1), options, (text, at, ending) => {
      const source = sample.replaceAll('\n', ending);
      const line = lines[at];
      const result = edit(openDocument(source), { kind: 'changeText', id: line?.id ?? '', text });
      // Narration behind a condition can't begin with a bracket: refused, never mangled.
      if (!result.ok) return line?.kind === 'narration' && result.problem === 'unwritable';
      const isTold = linesOfScenario(result.scenario)[at]?.text === text;
      return isTold && changes(source, writeScenario(result.document)).length <= 1;
    }), { numRuns: 400 });
  });

  test('can be put in the place of any option, which keeps its id', () => {
    const choices = choicesOf(scenarioIn(sample));
    fc.assert(fc.property(oddSentence, fc.nat(choices.length - 1), (text, at) => {
      const choice = choices[at];
      const result = edit(openDocument(sample), { kind: 'changeText', id: choice?.id ?? '', text });
      if (!result.ok) return result.problem === 'unwritable';
      const after = choicesOf(result.scenario)[at];
      return after?.id === choice?.id && after?.text === text && changes(sample, writeScenario(result.document)).length <= 1;
    }), { numRuns: 150 });
  });
});

describe('a change by what it means', () => {
  test('a passage that gets another name keeps everything that leads to it', () => {
    const after = edited(table, { kind: 'renamePassage', passage: 'woensdag', name: 'De snelweg' });
    const option = table.split('\n').find((line) => line.endsWith('-> woensdag #woensdag')) ?? '';
    expect(changes(table, after)).toEqual([
      option.replace('-> woensdag', '-> De snelweg'),
      '  als: na De snelweg',
      '## De snelweg',
    ]);
  });

  test('a name that is taken, or that means something already, is refused', () => {
    const rename = (name: string) => edit(openDocument(table), { kind: 'renamePassage', passage: 'woensdag', name });
    expect(rename('soep')).toEqual({ ok: false, problem: 'taken' });
    for (const name of ['terug', 'afloop', '', 'a -> b', 'twee\nregels', '[ja]', '#']) expect(rename(name)).toEqual({ ok: false, problem: 'unwritable' });
  });

  test('an option gets another move', () => {
    const after = edited(table, { kind: 'setMove', choice: 'eerst-bos', person: 'bos', words: 'weerspiegelt, met toestemming' });
    expect(changes(table, after)).toEqual(['  bos: weerspiegelt, met toestemming']);
  });

  test('an option gets a move for somebody else, on a line of its own', () => {
    const after = edited(table, { kind: 'setMove', choice: 'eerst-bos', person: 'karin', words: 'ontwijkt' });
    expect(after.split('\n').length).toBe(table.split('\n').length + 1);
    expect(after).toContain('  bos: vraagt open\n  karin: ontwijkt\n  reden: Het is haar huis.');
  });

  test('a move that does not exist is refused', () => {
    const change = { kind: 'setMove', choice: 'eerst-bos', person: 'bos', words: 'is aardig' } as const;
    expect(edit(openDocument(table), change)).toEqual({ ok: false, problem: 'unwritable' });
  });

  test('an option gets an id, and conditions that ask for it follow', () => {
    const after = edited(table, { kind: 'nameOption', choice: 'slot-samen', id: 'ieder-een-stuk' });
    const changed = changes(table, after);
    expect(changed[0]).toContain('-> afloop #ieder-een-stuk');
    expect(changed.slice(1)).toEqual([expect.stringContaining('gekozen ieder-een-stuk')]);
  });

  test('an option moves among its neighbours with all that belongs to it', () => {
    const after = edited(table, { kind: 'moveOption', choice: 'eerst-bos', before: 'eerst-karin' });
    expect(after.split('\n').toSorted()).toEqual(table.split('\n').toSorted());
    expect(choicesOf(scenarioIn(after)).slice(0, 3).map(({ id }) => id)).toEqual(['eerst-bos', 'eerst-karin', 'eerst-hulp']);
    expect(edited(after, { kind: 'moveOption', choice: 'eerst-bos', before: 'eerst-lijst' })).toBe(table);
  });

  test('an option moves to the end, also where the file ends without a line ending', () => {
    const short = '---\ntitel: A\ntaal: nl\njij: b\npersonen:\n  c: {naam: C, uiterlijk: els}\n---\n# Afloop\n## d: E\nF.\n# G\ndecor: keuken\n## h\n// eerst dit\n- Een -> afloop\n  c: ontwijkt\n- Twee -> afloop\n  c: vraagt open';
    const after = edited(short, { kind: 'moveOption', choice: 'een' });
    expect(after.split('\n').slice(-5)).toEqual(['- Twee -> afloop', '  c: vraagt open', '// eerst dit', '- Een -> afloop', '  c: ontwijkt']);
  });

  test('a file with mistakes is left alone', () => {
    expect(edit(openDocument('hallo'), { kind: 'nameOption', choice: 'a', id: 'b' })).toEqual({ ok: false, problem: 'broken' });
  });

  test('whatever is renamed can be renamed back, and the file is the same again', () => {
    const passages = scenarioIn(sample).scenes.flatMap((scene) => scene.passages.map(({ id }) => id));
    fc.assert(fc.property(fc.constantFrom(...passages), fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,8})?$/), (passage, name) => {
      const there: ReturnType<typeof edit> = edit(openDocument(sample), { kind: 'renamePassage', passage, name });
      if (!there.ok) return;
      const document: ScenarioDocument = there.document;
      const back = edit(document, { kind: 'renamePassage', passage: name.replaceAll(' ', '-'), name: passage });
      expect(back.ok && writeScenario(back.document)).toBe(sample);
    }), { numRuns: 100 });
  });
});
