import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenCard } from '../../src/scenario/card.ts';
import { renderMistake } from '../../src/scenario/mistakes/render.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { codesOf, firstPassage, readLines, readScenes, readWith, sound } from './frame.ts';

const sample = readFileSync(join(import.meta.dirname, 'samples', 'dutch.md'), 'utf8');
const known = { settings: ['keuken'], looks: ['els', 'karin'], sounds: ['lepel'] };

/** Reads it, tells every mistake, and checks that each points into the file. */
function survives(source: string): void {
  const { scenario, mistakes } = readScenario('proef', 'proef.md', source, known);
  const lines = source.replace(/\r\n?/g, '\n').split('\n').length;
  for (const mistake of mistakes.slice(0, 5)) {
    expect(mistake.line).toBeLessThanOrEqual(lines);
    expect(Math.min(mistake.line, mistake.column, mistake.length)).toBeGreaterThanOrEqual(1);
    renderMistake(mistake, source, 'nl');
  }
  brokenCard('proef', mistakes, source);
  expect(scenario === undefined).toBe(mistakes.some((mistake) => mistake.severity === 'error'));
}

/** Signs and words that mean something, so that chance comes to strange combinations soon. */
const bits = [
  '---', '\n', '\n\n', '\n  ', '\t', '# ', '## ', '- ', ' -> ', '→', '> ', '// ', '[', ']', '(', ')', ':', ': ', ',', ';', '#', '*', '\\', '"', "'",
  'bos', 'karin', 'jij', 'you', 'thuis', 'terug', 'afloop', 'volgende scène', 'alarm', 'gas', 'batterij', 'gehoord', 'of verder', 'en', 'of', 'niet',
  'anders', 'als', 'reden', 'afspraak', 'grens', 'vraagt open', 'raakt', 'geluid', 'denkt', 'decor', 'tijd', 'personen:', 'naam', '__proto__',
  'constructor', 'toString', '\u0000', '\uFEFF', '\uFFFD', '\uD800', '🙂', '&a', '*a', '!!js', '{', '}', '|', '<<', '?', '%', '@', '`',
];

describe('whatever is in the file, the reader answers', () => {
  test('to arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), survives), { numRuns: 500 });
  });

  test('to the words and signs of the language in any order', () => {
    const soup = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(soup, survives), { numRuns: 1000 });
    fc.assert(fc.property(soup, (front) => { survives(`---\n${front}\n---\n# A\ndecor: k\n## a\n-> afloop`); }), { numRuns: 500 });
  });

  test('to a good scenario into which something else has fallen', () => {
    const fallen = fc.tuple(fc.nat(sample.length), fc.nat(30), fc.array(fc.constantFrom(...bits), { maxLength: 5 }));
    fc.assert(fc.property(fallen, ([at, removed, parts]) => { survives(sample.slice(0, at) + parts.join('') + sample.slice(at + removed)); }), { numRuns: 300 });
  });

  test('to any sentence, which comes out as it went in', () => {
    const sentence = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).map((text) => `Ja ${text}`.replace(/[\s\0\uFEFF\uFFFD]+/g, ' ').trim());
    fc.assert(fc.property(sentence, (text) => {
      expect(firstPassage(readLines(`bos: ${text}`)).steps[0]).toMatchObject({ kind: 'say', variants: [{ text }] });
    }), { numRuns: 400 });
  });
});

describe('names that every object has', () => {
  test('work in the front matter, or are refused', () => {
    const chance = (name: string): readonly string[] => codesOf(readWith(`  ${name}:\n    naam: het regent\n    kans: 1 op 2`));
    expect(chance('toString')).toEqual([]);
    expect(chance('__proto__')).toEqual(['S032']);
    expect(chance('constructor')).toEqual(['S031']);
  });

  test('work as the name of a passage, or are refused', () => {
    const script = (name: string): string => `# A\ndecor: k\n## a\n-> ${name}\n## ${name}\n-> afloop`;
    expect(codesOf(readScenes(script('toString')))).toEqual([]);
    expect(codesOf(readScenes(script('__proto__')))).toEqual([]);
    expect(codesOf(readScenes(script('constructor')))).toEqual(['S031']);
  });

  test('are unknown, and nothing else, when nobody has them', () => {
    expect(codesOf(readLines('[afspraak constructor] Ja.\n[na __proto__] Ja.\ntoString: Ja.\n-> valueOf [bos: gehoord]'))).toEqual(['S011', 'S012', 'S019', 'S012']);
  });

  test('leave every other object as it was', () => {
    survives(sample.replaceAll('naam:', '__proto__:').replaceAll('bos', 'constructor'));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['naam']).toBeUndefined();
  });
});

describe('size and depth', () => {
  test('a line of a megabyte is a line', () => {
    const text = `Ja ${'en '.repeat(333_000)}`.trim();
    expect(firstPassage(readLines(`bos: ${text}`)).steps[0]).toMatchObject({ variants: [{ text }] });
  });

  test.each([
    ['brackets in front matter', `---\na: ${'['.repeat(100_000)}\n---`],
    ['dashes in front matter', `---\n${'- '.repeat(50_000)}\n---`],
    ['names in front matter', `---\n${Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---`],
    ['aliases in front matter', '---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n---'],
    ['brackets in a condition', `bos [${'('.repeat(100_000)}gehoord${')'.repeat(100_000)}]: Ja.`],
    ['denials in a condition', `bos [${'niet '.repeat(100_000)}gehoord]: Ja.`],
    ['brackets before a sentence', `bos ${'['.repeat(100_000)}: Ja.`],
  ])('%s can be as deep as anybody likes', (_, source) => {
    survives(source);
    survives(sample.replace('## binnenkomst', `## binnenkomst\n${source}`));
  });

  test('thousands of options are thousands of options', () => {
    const options = Array.from({ length: 3000 }, (_, index) => `- Wat? ${index} -> a\n  bos: vraagt open`).join('\n');
    expect(sound(readScenes(`# A\ndecor: k\n## a\n${options}`)).scenes[0]?.passages[0]?.choices).toHaveLength(3000);
  });

  test('thousands of mistakes are thousands of messages', () => {
    const passages = Array.from({ length: 3000 }, (_, index) => `## p${index}\n-> q${index}`).join('\n');
    expect(readScenes(`# A\ndecor: k\n${passages}`).mistakes).toHaveLength(3000);
  });
});
