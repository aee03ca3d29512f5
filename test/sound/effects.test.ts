import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { type Effect, effectNamed, effectNames, effects } from '../../src/sound/effects.ts';

const all = Object.keys(effects) as Effect[];

describe('the vocabulary of effects', () => {
  test.each(all)('%s can be read by who does not hear it, in every language', (effect) => {
    for (const language of languages) expect(effects[effect].caption[language]).toMatch(/^\p{Lu}.+\.$/u);
  });

  test('an author finds every effect by its name in every language', () => {
    for (const effect of all) {
      for (const language of languages) expect(effectNamed(effectNames[effect][language].toUpperCase())).toBe(effect);
    }
  });

  test('no two effects share a name or a caption', () => {
    for (const language of languages) {
      expect(new Set(all.map((effect) => effectNames[effect][language])).size).toBe(all.length);
      expect(new Set(all.map((effect) => effects[effect].caption[language])).size).toBe(all.length);
    }
  });
});
