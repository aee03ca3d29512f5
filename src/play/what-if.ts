import { moves } from '../model/moves.ts';
import type { Choice, Scenario } from '../scenario/types.ts';
import { seeded } from './chance.ts';
import { beginPlay, goOnToChoice } from './play.ts';
import { pick } from './policies.ts';
import type { PlayRecord } from './record.ts';
import type { ChoiceView } from './view.ts';

/** A play with one choice that was made otherwise. */
export interface OtherPlay {
  readonly record: PlayRecord;
  /** Turns, counting from 1, in which the player's own choice was not on offer any more and the nearest to it was taken. */
  readonly replaced: readonly number[];
}

/** No conversation is longer; one that is runs in circles. */
const LONGEST = 200;

/**
 * The same play up to one choice; another choice there; and then everything said as it was said, for as long as it is
 * still on offer. Where it is not, what is most like it. The people, their day and what life brings stay the same.
 * With the choice that was made, this is the play itself.
 *
 * @param turn of the choice that is made otherwise, counting from 1
 */
export function otherwise(scenario: Scenario, record: PlayRecord, turn: number, choice: string): OtherPlay {
  const play = beginPlay(scenario, record.seed);
  play.start();
  for (const id of record.choices.slice(0, turn - 1)) {
    goOnToChoice(play);
    play.choose(id);
  }
  goOnToChoice(play);
  play.choose(choice);
  const replaced: number[] = [];
  let own = record.choices.slice(turn);
  let kin = record.choices[turn - 1] ?? choice;
  for (goOnToChoice(play); play.view.phase === 'choosing' && play.record.choices.length < LONGEST; goOnToChoice(play)) {
    const { choices: offered } = play.view;
    const at = own.findIndex((id) => offered.some((each) => each.id === id));
    const said = own[Math.max(at, 0)];
    kin = said ?? kin;
    if (at < 0) replaced.push(play.record.choices.length + 1);
    play.choose(at < 0 ? mostLike(kin, offered, scenario) : kin);
    own = own.slice(Math.max(at, 0) + 1);
  }
  return { record: play.record, replaced };
}

/** On offer, and the same move to the same person; else the same move; else the same stance. */
function mostLike(id: string, offered: readonly ChoiceView[], scenario: Scenario): string {
  const all = scenario.scenes.flatMap(({ passages }) => passages.flatMap(({ choices }) => choices));
  const move = mainMove(all.find((choice) => choice.id === id));
  const open = all.filter((choice) => offered.some((each) => each.id === choice.id));
  const same = open.filter((choice) => mainMove(choice)?.move === move?.move);
  const found = same.find((choice) => mainMove(choice)?.person === move?.person) ?? same[0];
  return found?.id ?? pick(move ? moves[move.move].stance : 'equal', offered, scenario, seeded(0)).id;
}

function mainMove(choice: Choice | undefined): Choice['moves'][number] | undefined {
  return choice?.moves[0];
}
