import { moves } from '../../model/moves.ts';
import type { Stance } from '../../model/moves.ts';
import type { Chance } from '../chance.ts';
import { pick } from '../policies.ts';
import type { Policy } from '../policies.ts';
import type { Luck } from './draws.ts';
import type { PlayTable } from './play-table.ts';
import type { Offer } from './story-node.ts';
import type { Way } from './way.ts';

/** Takes one of what is on offer: its index. */
export type Decide = (offer: Offer) => number;

/** A walk that makes more choices than this does not come to an end by itself. */
export const LONGEST = 200;

export interface Walked {
  readonly way: Way;
  /** Index of the ending; −1 if it was left before. */
  readonly ending: number;
}

/** Plays from the first word to the end. */
export function walk(table: PlayTable, luck: Luck, decide: Decide): Walked {
  const row = new Int32Array(table.width);
  const begun = table.begin(luck, row);
  const { options, ending } = begun === -1 ? walkOn(table, row, decide) : { options: [], ending: begun };
  return { way: { luck, options }, ending };
}

/** Plays on from a moment of choice; the row is written over. Stops early where `enough` says so, after a choice. */
export function walkOn(table: PlayTable, row: Int32Array, decide: Decide, enough?: () => boolean): { readonly options: readonly number[]; readonly ending: number } {
  const options: number[] = [];
  let ending = -1;
  while (ending === -1 && options.length < LONGEST) {
    const offer = table.offer(row);
    const at = decide(offer);
    const option = offer.options[at];
    if (!option) break;
    ending = table.choose(option, row);
    options.push(at);
    if (enough?.() === true) break;
  }
  return { options, ending };
}

/** A habit as it is played elsewhere (`policies.ts`); what does not depend on chance is worked out once for each offer. */
export function habit(table: PlayTable, policy: Policy, chance: Chance): Decide {
  if (policy === 'random') return ({ options }) => Math.floor(chance() * options.length);
  const stances: readonly Stance[] = policy === 'mixed' ? ['controlling', 'equal'] : [policy];
  const known = stances.map((): number[] => []);
  return ({ number, options }) => {
    const which = stances.length === 2 && chance() >= 0.5 ? 1 : 0;
    const taken = (known[which] ??= []);
    return (taken[number] ??= indexOf(stances[which] ?? 'equal', options.map(({ choice }) => choice)));
  };

  function indexOf(stance: Stance, choices: readonly { readonly id: string; readonly text: string }[]): number {
    if (choices.length === 0) return -1;
    const { id } = pick(stance, choices, table.scenario, chance);
    return choices.findIndex((choice) => choice.id === id);
  }
}

/** Any option of this stance, as chance has it; where there is none, what the habit would take. */
export function anyOf(table: PlayTable, stance: Stance, chance: Chance): Decide {
  const otherwise = habit(table, stance, chance);
  return (offer) => {
    const fitting = offer.options.flatMap(({ choice: { moves: [main] } }, at) => (main && moves[main.move].stance === stance ? [at] : []));
    return fitting[Math.floor(chance() * fitting.length)] ?? otherwise(offer);
  };
}
