import type { ToldMistake } from '../../scenario/catalogue.ts';
import { describeMistake } from '../../scenario/mistakes/describe.ts';
import type { Shelved } from './shelf.ts';

/** One block of lines for each scenario that can't be played, and for what lies beside one, ready for a terminal. */
export function tellMistakes(shelves: readonly Shelved[]): readonly string[] {
  return shelves.flatMap(({ entry, remarks, playMistakes }) => {
    const broken = entry.ok ? [] : [`Scenario “${entry.id}” can't be played:\n${entry.mistakes.map(tell).join('\n')}`];
    const told = [
      ...remarks.map(({ mistake, source }) => tell({ ...mistake, text: describeMistake(mistake, source) })),
      ...playMistakes.map(({ file, line, column, what, remedy }) => `${file}:${line}:${column} ${what.en} ${remedy.en}`),
    ];
    return told.length === 0 ? broken : [...broken, `Beside scenario “${entry.id}”:\n${told.join('\n')}`];
  });
}

function tell(mistake: ToldMistake): string {
  const { file, line, column, code, text } = mistake;
  return `${file}:${line}:${column} ${code} ${text.en.what} ${text.en.remedy}\n${text.en.excerpt}`;
}
