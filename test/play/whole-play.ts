import { beginPlay, goOnToChoice } from '../../src/play/play.ts';
import type { Scenario } from '../../src/scenario/types.ts';

export interface WholePlay {
  readonly choices: readonly string[];
  /** What could be chosen at each turn. */
  readonly offered: readonly (readonly string[])[];
  readonly ending: string | undefined;
}

/** Which of so many options to take, counting from 0, at a turn counting from 0. */
type Take = (turn: number, count: number, offered: readonly string[]) => number;

/** A play from its first word to its end; the first choices may be given. */
export function wholePlay(scenario: Scenario, seed: number, take: Take, given: readonly string[] = []): WholePlay {
  const play = beginPlay(scenario, seed);
  const all: (readonly string[])[] = [];
  play.start();
  for (goOnToChoice(play); play.view.phase === 'choosing'; goOnToChoice(play)) {
    const offered = play.view.choices.map(({ id }) => id);
    const turn = all.length;
    all.push(offered);
    play.choose(given[turn] ?? offered[take(turn, offered.length, offered)] ?? '');
  }
  return { choices: play.record.choices, offered: all, ending: play.view.ending?.id };
}
