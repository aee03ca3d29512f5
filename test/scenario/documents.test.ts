import { describe, expect, test } from 'vitest';
import { describeMistake } from '../../src/scenario/mistakes/describe.ts';
import { documentOf, mistakeCodes } from '../../src/scenario/mistakes/documents.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import type { Example } from '../../src/scenario/mistakes/example.ts';
import type { Mistake } from '../../src/scenario/mistake.ts';
import { damageIn } from '../../src/scenario/translations/damage.ts';
import type { Known } from '../../src/scenario/reading.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { known as game } from '../../src/cli/known.ts';
import { readGuide } from '../../src/scenario/guides/read-guide.ts';
import { readPo } from '../../src/scenario/translations/po.ts';

/** A small game; what can be said about looks is the whole game's. */
const known: Known = { ...game, settings: ['keuken'], looks: ['els', 'karin'], sounds: ['deurbel'] };

const examples = mistakeCodes.flatMap((code) =>
  documentOf(code).examples.map((example, index) => ({ code, number: index + 1, title: documentOf(code).title.en, ...example })));

function examined({ source, translation, encoding, kind }: Example) {
  if (kind === 'translation') return { scenario: plain, mistakes: damageOf(source) };
  if (kind === 'guide') return { scenario: plain, mistakes: readGuide('gids.md', source, 'nl', plain).mistakes };
  const po = translation === undefined ? undefined : readPo(translation, 'en', 'en.po');
  if (po && !po.ok) throw new Error(`line ${po.line} is no PO`);
  return checkScenario('proef', 'proef.md', source, { known, ...(po && { translation: po.translation }), ...(encoding && { encoding }) });
}

/** The scenario that the examples of guides belong to. */
const plain = scenarioIn(documentOf('S410').examples[0]?.source ?? '');

function scenarioIn(source: string): Scenario {
  const { scenario } = checkScenario('proef', 'proef.md', source, { known });
  if (!scenario) throw new Error('the plain example has mistakes');
  return scenario;
}

function damageOf(source: string): readonly Mistake[] {
  const reading = readPo(source, 'en', 'en.po');
  return reading.ok ? [] : damageIn('en.po', source, reading.line);
}

describe('every mistake is a document with examples', () => {
  test.each(mistakeCodes)('%s has at least one example and a first word that can follow a colon', (code) => {
    const { examples: own, consequence, remedy } = documentOf(code);
    expect(own.length).toBeGreaterThan(0);
    for (const sentence of [consequence.nl, consequence.en, remedy.nl, remedy.en]) expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
  });

  test.each(examples)('$code, $title: example $number has this mistake, at this spot, and no other error', (example) => {
    const { mistakes, scenario } = examined(example);
    const found = mistakes.map(({ code, line, column, length }) => ({ code, line, column, length }));
    expect(found).toContainEqual({ code: example.code, line: example.line, column: example.column, length: example.length });
    const errors = mistakes.filter((mistake) => mistake.severity === 'error');
    expect(errors.map((mistake) => mistake.code)).toEqual(documentOf(example.code).severity === 'error' ? [example.code] : []);
    // What lies beside a scenario never stops it.
    expect(scenario === undefined).toBe(errors.length > 0 && example.kind === undefined);
  });

  test.each(examples)('$code: example $number is told in both languages without gaps', (example) => {
    const { mistakes } = examined(example);
    for (const mistake of mistakes) {
      const { nl, en } = describeMistake(mistake, example.source);
      const sentences = [nl.what, nl.consequence, nl.remedy, en.what, en.consequence, en.remedy];
      for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|“”/u);
    }
  });
});
