import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { describeMistake } from '../../src/scenario/mistakes/describe.ts';
import { known } from './known.ts';

/*
 * Mistakes that a trainer makes, each in a file named after it. ⟦ ⟧ stand around the place that should be pointed at;
 * the last line names the code, and behind “bedoeld” what should be suggested.
 */

interface Seeded {
  readonly name: string;
  readonly source: string;
  readonly place: { readonly line: number; readonly column: number; readonly length: number };
  readonly code: string;
  readonly meant: string;
}

const folder = join(import.meta.dirname, 'trainer-mistakes');
const seeded = readdirSync(folder).map(read);

function read(file: string): Seeded {
  const [text = '', verdict = ''] = readFileSync(join(folder, file), 'utf8').split('\n=== ');
  const [from, to] = [text.indexOf('⟦'), text.indexOf('⟧')];
  const before = text.slice(0, from).split('\n');
  const [code = '', meant = ''] = verdict.trim().split(' · bedoeld: ');
  return {
    name: file.replace('.md', '').replaceAll('-', ' '),
    source: text.replace('⟦', '').replace('⟧', ''),
    place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length: Math.max(1, to - from - 1) },
    code,
    meant,
  };
}

function found({ source }: Seeded) {
  return checkScenario('post', 'post.md', source, { known }).mistakes;
}

describe('what trainers write wrong', () => {
  test('there are at least sixty such files', () => {
    expect(seeded.length).toBeGreaterThanOrEqual(60);
  });

  test.each(seeded)('$name: found, at its place, in one message', (mistake) => {
    expect(found(mistake).map(({ code, line, column, length }) => ({ code, line, column, length }))).toEqual([{ code: mistake.code, ...mistake.place }]);
  });

  test.each(seeded.filter(({ meant }) => meant !== ''))('$name: what was meant is suggested', (mistake) => {
    const [first] = found(mistake);
    expect(first && describeMistake(first, mistake.source).nl.what).toContain(`Bedoel je “${mistake.meant}”`);
  });

  test.each(seeded.filter(({ meant }) => meant === ''))('$name: nothing is suggested that was not meant', (mistake) => {
    const [first] = found(mistake);
    expect(first && describeMistake(first, mistake.source).en.what).not.toContain('Do you mean');
  });
});

describe('ten mistakes in one file', () => {
  const files = [
    'een-handeling-met-een-typfout', 'een-grens-met-een-typfout', 'een-afspraak-met-een-typfout', 'een-decor-met-een-typfout', 'een-uiterlijk-met-een-typfout',
    'een-reden-met-een-typfout', 'een-trede-met-een-typfout', 'een-spreker-met-haakjes-die-niet-bestaat', 'een-veld-met-een-typfout', 'een-voorwaarde-over-onbekend-toeval',
  ];

  /** The line with the mistake, and the one it stands in the place of. */
  function lineOf(name: string): { readonly line: number; readonly text: string } {
    const { source, place } = read(`${name}.md`);
    return { line: place.line, text: source.split('\n')[place.line - 1] ?? '' };
  }

  test('are ten messages, each at its line', () => {
    const lines = read('een-handeling-met-een-typfout.md').source.split('\n');
    const wrong = files.map(lineOf);
    for (const { line, text } of wrong) lines[line - 1] = text;
    const told = checkScenario('post', 'post.md', lines.join('\n'), { known }).mistakes;
    expect(told.map(({ line }) => line)).toEqual(wrong.map(({ line }) => line).toSorted((one, other) => one - other));
  });
});
