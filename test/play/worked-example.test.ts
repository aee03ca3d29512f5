import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lookBack } from '../../src/play/look-back.ts';
import { readPlays } from '../../src/play/written/read-plays.ts';
import { workedExample } from '../../src/play/written/worked-example.ts';
import { kitchenTable } from './explore/kitchen-table.ts';

const scenario = kitchenTable();

function exampleIn(source: string) {
  const { plays, mistakes } = readPlays(scenario, source);
  return { example: workedExample(scenario, plays), mistakes };
}

describe('a worked example', () => {
  const { example, mistakes } = exampleIn(readFileSync('scenarios/keukentafel/voorbeeld.play', 'utf8'));

  test('of the kitchen table goes from the first word to an ending, with a word on every choice in both languages', () => {
    expect(mistakes).toEqual([]);
    const comments = [example?.introduction, ...(example?.steps ?? []).map(({ comment }) => comment)];
    for (const comment of comments) expect(Object.keys(comment ?? {}).toSorted()).toEqual(['en', 'nl']);
    const choices = example?.steps.map(({ choice }) => choice) ?? [];
    const trace = lookBack(scenario, { format: 1, scenario: scenario.id, version: scenario.version, seed: example?.seed ?? 0, choices });
    expect(trace.turns).toHaveLength(choices.length);
    expect(trace.ending?.id).toBe('donderdag');
  });

  test('of the kitchen table shows a slip and how it is mended, and not only how well it can go', () => {
    const choices = example?.steps.map(({ choice }) => choice) ?? [];
    const { turns } = lookBack(scenario, { format: 1, scenario: scenario.id, version: scenario.version, seed: example?.seed ?? 0, choices });
    const slip = turns.findIndex(({ reactions }) => reactions.some(({ after }) => after.rung === 'schijninstemming'));
    const repair = turns.findIndex(({ reactions }) => reactions.some((reaction) => reaction.repair));
    expect(slip).toBeGreaterThan(0);
    expect(repair).toBeGreaterThan(slip);
  });

  test('is what the first play with comments is; a play without them is only a test', () => {
    expect(exampleIn('- Karin, u klinkt\n').example).toBeUndefined();
  });

  test('is none when it stops halfway, makes a choice that is not on offer, or is left to a habit', () => {
    const begun = '- Karin, u klinkt\nuitleg: Zij is op.\n';
    expect(exampleIn(begun).example).toBeUndefined();
    expect(exampleIn(`${begun}- Wat doet ieder morgen\n`).example).toBeUndefined();
    expect(exampleIn(`${begun}verder als gelijkwaardig\n`).example).toBeUndefined();
  });

  test.each([
    ['uitleg:', 'Hier staat geen uitleg.'],
    ['- 1\nuitleg: Daarom.\nuitleg: En ook daarom.', 'Deze keuze heeft al een uitleg in deze taal.'],
    ['toelichting: Daarom.', '“toelichting” kan geen regel van een gespeeld spel beginnen.'],
  ])('tells what is wrong with the comment in %j', (source, what) => {
    expect(exampleIn(source).mistakes.map((mistake) => mistake.what.nl)).toEqual([what]);
  });

  test('a comment belongs to the choice above it, whatever was expected in between', () => {
    const { plays } = readPlays(scenario, 'uitleg: Kijk mee.\n- 1\nverwacht bos aftasten\ncomment: Like this.\n');
    expect(plays[0]?.introduction).toEqual({ nl: 'Kijk mee.' });
    expect(plays[0]?.steps[0]).toMatchObject({ kind: 'choose', comment: { en: 'Like this.' } });
  });
});
