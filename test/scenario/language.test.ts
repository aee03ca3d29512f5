import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { escalating, growing, rungs, tensions } from '../../src/model/ladder.ts';
import { rooms } from '../../src/model/rooms.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { rungWords, tensionWords } from '../../src/scenario/words/conditions.ts';
import { moveWords, roomWords } from '../../src/scenario/words/moves.ts';
import { emotionWords } from '../../src/scenario/words/telling.ts';
import { emotionNames, type Emotion } from '../../src/model/emotion.ts';
import type { Vocabulary } from '../../src/scenario/words/vocabulary.ts';

const manual = readFileSync(join(import.meta.dirname, '../../docs/language.md'), 'utf8');
const frontMatter = /```yaml\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';

describe('the manual tells what the reader does', () => {
  test('its front matter is read without a mistake, apart from the second person it leaves out', () => {
    const karin = '  karin: {naam: Karin, wie: dochter, uiterlijk: karin}\nafspraken:';
    const script = '# Bezoek\ndecor: keuken\n## begin\n-> afloop\n# Afloop\n## slot: De ketel\nKoud.';
    const { scenario, mistakes } = readScenario('proef', 'proef.md', `${frontMatter.replace(/^afspraken:/m, karin)}\n${script}`);
    expect(mistakes).toEqual([]);
    expect(scenario?.persons[0]).toMatchObject({ counterpart: 'client', pronoun: 'zij', trust: 'little', burnt: true, loyalTo: ['karin'] });
    expect(scenario?.agreements[0]).toMatchObject({ between: ['bos', 'karin'], mishap: 'batterij' });
  });

  const tables: readonly (readonly [string, Vocabulary<unknown>, number])[] = [
    ['moves', moveWords, 12],
    ['rungs', rungWords, growing.length + escalating.length + 1],
    ['tensions', tensionWords, tensions.length],
    ['emotions', emotionWords, 12],
  ];

  test.each(tables)('all words for %s stand in it, in both languages', (_, words, count) => {
    const plain = manual.replace(/[()]/g, '').replace(/\s+/g, ' ');
    for (const language of ['nl', 'en'] as const) {
      expect(words.named(language)).toHaveLength(count);
      expect(words.named(language).filter((word) => !plain.includes(word))).toEqual([]);
    }
  });
});

describe('no word of the model is missing from the language', () => {
  test.each([...rungs])('%s', (rung) => {
    for (const language of ['nl', 'en'] as const) expect(rungWords.find(rungWords.name(rung, language))).toBe(rung);
  });

  test.each([...rooms])('the room to %s', (room) => {
    for (const language of ['nl', 'en'] as const) expect(roomWords.find(roomWords.name(room, language))).toBe(room);
  });

  test.each((Object.keys(emotionNames) as Emotion[]).filter((emotion) => emotion !== 'walkingAway'))('%s', (emotion) => {
    for (const language of ['nl', 'en'] as const) expect(emotionWords.find(emotionNames[emotion][language])).toBe(emotion);
  });
});
