import type { BrokenCard, Card, ToldMistake } from './catalogue.ts';
import type { Mistake } from './mistake.ts';
import { describeMistakes } from './mistakes/describe.ts';
import type { Scenario } from './types.ts';

/** More mistakes than this are for the writing desk, not for a card in a menu. */
const mostMistakes = 20;

/** What the menu tells of a scenario. @param lacking what is wrong with its translations, in words */
export function cardOf(scenario: Scenario, lacking: readonly ToldMistake[] = []): Card {
  const { id, language, title, summary, you, minutes, level, sector, practises, persons, scenes } = scenario;
  return {
    ok: true,
    id, language, title, summary, you, minutes, level, sector, practises,
    persons: persons.map(({ name, who, look }) => ({ name, who, look })),
    setting: scenes[0]?.setting ?? '',
    ...(lacking.length > 0 && { lacking }),
  };
}

/** A scenario that can't be played, with its errors in words; `source` is the text they were found in. */
export function brokenCard(id: string, mistakes: readonly Mistake[], source: string): BrokenCard {
  return { ok: false, id, mistakes: toldMistakes(mistakes, source) };
}

/** The first errors among these mistakes, in words; `source` is the text they were found in. */
export function toldMistakes(mistakes: readonly Mistake[], source: string): readonly ToldMistake[] {
  const errors = mistakes.filter((mistake) => mistake.severity === 'error').slice(0, mostMistakes);
  const texts = describeMistakes(errors, source);
  return errors.flatMap((mistake, index) => { const text = texts[index]; return text ? [{ ...mistake, text }] : []; });
}
