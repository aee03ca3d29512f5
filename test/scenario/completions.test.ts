import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completions, type CompletionKind } from '../../src/scenario/completions.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { choiceOf, codesOf, lineOf, readOptions } from './frame.ts';
import { known } from './known.ts';

const source = readFileSync(join(import.meta.dirname, '../../scenarios/keukentafel/scenario.md'), 'utf8');
const { scenario } = readScenario('keukentafel', 'scenario.md', source);

describe.each(['nl', 'en'] as const)('what can be offered while writing in %s', (language) => {
  const offered = completions(language, known, scenario);
  const texts = (kind: CompletionKind): readonly string[] => offered[kind].map(({ text }) => text);

  test('are the scenario’s own names, with what they stand for', () => {
    expect(offered.person[0]).toEqual({ text: 'bos', about: 'Mevrouw Bos' });
    expect(texts('passage')).toContain('binnenkomst');
    expect(texts('option')).toContain('eerst-karin');
    expect(offered.agreement).toContainEqual({ text: 'alarm', about: 'mevrouw Bos draagt de alarmknop' });
    expect(texts('matter')).toContain('zelf koken');
  });

  test('is understood by the reader: every move', () => {
    expect(texts('move')).toHaveLength(12);
    for (const move of texts('move')) expect(choiceOf(`- Ja -> thuis\n  bos: ${move}`).moves).toHaveLength(1);
  });

  test('is understood by the reader: every addition to a move, but for what is touched', () => {
    for (const addition of texts('addition').filter((text) => !text.endsWith(': '))) {
      expect([addition, codesOf(readOptions(`- Ja -> thuis\n  bos: vraagt open, ${addition}\n- Nee -> thuis\n  bos: ontwijkt`))]).toEqual([addition, []]);
    }
  });

  test('is understood by the reader: every condition and every face', () => {
    for (const condition of texts('condition')) expect([condition, lineOf(`bos [${condition}]: Ja.`).when?.kind]).toEqual([condition, expect.any(String)]);
    for (const emotion of texts('emotion')) expect(lineOf(`bos (${emotion}): Ja.`).emotion).toBeDefined();
  });

  test('are the places, looks and sounds of the game', () => {
    expect([texts('place'), texts('look'), texts('sound')]).toEqual([known.settings, known.looks, known.sounds]);
  });

  test('without a scenario, are the words of the language alone', () => {
    const bare = completions(language, known);
    expect(bare.passage).toEqual([]);
    expect(bare.move).toEqual(offered.move);
  });
});
