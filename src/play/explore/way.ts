import type { Choice } from '../../scenario/types.ts';
import { seedFor } from './draws.ts';
import type { Luck } from './draws.ts';
import type { PlayTable } from './play-table.ts';

/** One way through a play: what life brought, and the index of each option that was chosen. */
export interface Way {
  readonly luck: Luck;
  readonly options: readonly number[];
}

/** A play that shows something; with its seed it can be played again. */
export interface ShownPlay {
  /** Absent where no seed was found that brings this luck. */
  readonly seed?: number;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
}

/** A way, told as the choices that were made. */
export function shownPlay(table: PlayTable, { luck, options }: Way): ShownPlay {
  const row = new Int32Array(table.width);
  table.begin(luck, row);
  const choices: Choice[] = [];
  for (const at of options) {
    const offer = table.offer(row);
    const option = offer.options[at];
    if (!option) throw new Error(`${table.scenario.id} offers no option ${at} here`);
    choices.push(option.choice);
    table.choose(option, row);
  }
  const seed = seedFor(table.scenario, luck);
  return { ...(seed !== undefined && { seed }), choices: choices.map(({ id, text }) => ({ id, text })) };
}
