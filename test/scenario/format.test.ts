import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameMeaning } from '../../src/scenario/editing/meaning.ts';
import { format } from '../../src/scenario/format.ts';
import { choicesOf, linesOfScenario } from '../../src/scenario/parts.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { textsOf } from '../../src/scenario/translations/texts.ts';
import { oddSentence } from './odd-lines.ts';

const table = readFileSync(join(import.meta.dirname, '../../scenarios/keukentafel/scenario.md'), 'utf8');
const sample = readFileSync(join(import.meta.dirname, 'samples/dutch.md'), 'utf8');

function formatted(source: string, ids = false): string {
  const result = format(source, ids);
  if (!result.ok) throw new Error(result.problem);
  return result.text;
}

const head = '---\ntitel: A\ntaal: nl\njij: b\npersonen:\n  bos: {naam: Bos, uiterlijk: els}\n---\n';

describe('one style', () => {
  test('for spaces, arrows and blank lines', () => {
    const untidy = `${head}#Bezoek\n decor: keuken\n##begin\n\n\n  bos [gehoord]:   Ja.  \n// dit blijft   \n-   Hoe  is het?→thuis  [bos: gehoord]  #hoe\nbos:vraagt open\n      herhaalbaar\n*  Dag. ==> afloop\n\tbos:    ontwijkt\n## thuis\n=>  afloop\n# Afloop\n##slot:  Koud\nKoud.\n\n\n`;
    expect(formatted(untidy)).toBe(`${head}
# Bezoek
decor: keuken

## begin

bos [gehoord]:   Ja.
// dit blijft
- Hoe  is het? -> thuis #hoe [bos: gehoord]
  bos: vraagt open
  herhaalbaar
- Dag. -> afloop
  bos: ontwijkt

## thuis
-> afloop

# Afloop

## slot:  Koud
Koud.
`);
  });

  test('is the style that the shipped scenario has', () => {
    expect(formatted(table)).toBe(table);
  });

  test('ids are written where they were missing, and stay what they were', () => {
    const without = table.replace(/(-> [\w-]+) #[\w-]+$/gm, '$1');
    const { scenario: before } = readScenario('t', 't.md', without.replace(/gekozen [\w-]+/g, 'na thuis').replaceAll('na thuis', 'na pan'));
    expect(before).toBeDefined();
    const written = formatted(without.replace(/gekozen [\w-]+/g, 'na pan'), true);
    const { scenario } = readScenario('t', 't.md', written);
    expect(scenario && choicesOf(scenario).map(({ id }) => id)).toEqual(before && choicesOf(before).map(({ id }) => id));
    expect(written.match(/^- .* -> [^#\n]*$/gm)).toBeNull();
  });

  test('a file with mistakes is left alone', () => {
    expect(format('hallo')).toEqual({ ok: false, problem: 'broken' });
  });

  test('keeps the line endings and the byte order mark that a file has', () => {
    const windows = `\uFEFF${sample.replaceAll('\n', '\r\n')}`;
    expect(formatted(windows).startsWith('\uFEFF---\r\n')).toBe(true);
    expect(formatted(windows).replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });
});

describe('whatever is formatted', () => {
  const spaces = fc.constantFrom('', ' ', '  ', '\t', '   ');
  const blank = fc.constantFrom('', '\n', '\n\n', '\n  \n');

  test('means what it meant, has the same words, and is not changed by a second time', () => {
    const sources = fc.tuple(oddSentence, spaces, spaces, blank, fc.boolean()).map(([text, before, behind, gap, windows]) => {
      const shifted = sample.replace(/^(?=[a-z-]+ ?[[(:])/gm, before).replace(/\n(?=#)/g, `${behind}\n${gap}`).replace(/^karin: .*$/m, `karin:${before || ' '}${text}`);
      return windows ? shifted.replaceAll('\n', '\r\n') : shifted;
    });
    fc.assert(fc.property(sources, (source) => {
      const before = readScenario('t', 't.md', source).scenario;
      if (!before) return;
      const once = formatted(source);
      const after = readScenario('t', 't.md', once).scenario;
      expect(after && sameMeaning(before, after)).toBe(true);
      expect(after && textsOf(after).map(({ text }) => text)).toEqual(textsOf(before).map(({ text }) => text));
      expect(after && linesOfScenario(after).map(({ id }) => id)).toEqual(linesOfScenario(before).map(({ id }) => id));
      expect(formatted(once)).toBe(once);
    }), { numRuns: 150 });
  });
});
