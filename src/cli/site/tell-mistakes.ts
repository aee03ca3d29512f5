import type { Shelved } from './shelf.ts';

/** One block of lines for each scenario that can't be played, ready for a terminal. */
export function tellMistakes(shelves: readonly Shelved[]): readonly string[] {
  return shelves.flatMap(({ entry }) => (entry.ok ? [] : [`Scenario “${entry.id}” can't be played:\n${entry.mistakes.map(tell).join('\n')}`]));
}

function tell(mistake: BrokenMistake): string {
  const { file, line, column, code, text } = mistake;
  return `${file}:${line}:${column} ${code} ${text.en.what} ${text.en.remedy}\n${text.en.excerpt}`;
}

type BrokenMistake = Extract<Shelved['entry'], { ok: false }>['mistakes'][number];
