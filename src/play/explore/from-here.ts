import { moves } from '../../model/moves.ts';
import type { Stance } from '../../model/moves.ts';
import type { Scenario } from '../../scenario/types.ts';
import { seeded } from '../chance.ts';
import type { Chance } from '../chance.ts';
import type { PlayRecord } from '../record.ts';
import { luckOf } from './draws.ts';
import { PlayTable } from './play-table.ts';
import type { Offer } from './story-node.ts';
import { habit, walkOn } from './walk.ts';
import { weighed } from './weighed.ts';

/** How somebody goes on from a moment: any way at all, or any way of one stance wherever there is one. */
export type Manner = Stance | 'any';

export const manners: readonly Manner[] = ['any', 'equal', 'yielding', 'avoiding', 'controlling'];

/** What follows from one moment, for who goes on in one manner. */
export interface Following {
  readonly manner: Manner;
  /** Every way on was gone through; otherwise so many were played, by chance. */
  readonly whole: boolean;
  /** Ways on that were gone through or played. */
  readonly ways: number;
  /** Share of each ending, by id, from 0 to 1; those that were not reached are missing. */
  readonly shares: ReadonlyMap<string, number>;
  /** Share that came to no end; with {@link shares} it makes 1. */
  readonly unfinished: number;
}

/** Gives the moments of choice of one scenario a future. What was worked out for one moment is known for the next. */
export class Futures {
  readonly #table: PlayTable;

  constructor(scenario: Scenario) {
    this.#table = new PlayTable(scenario);
  }

  /**
   * What follows after the choices of a record, with the same people on the same day. Yields often, with how much of it
   * is done, from 0 to 1, so that a page can do something else in between.
   *
   * @param plays to sample for each manner where there are too many ways on to go through
   * @param seed the same gives the same shares
   */
  *after(record: PlayRecord, plays: number, seed: number): Generator<number, readonly Following[]> {
    const row = new Int32Array(this.#table.width);
    const ending = this.#arrive(record, row);
    if (ending !== -1) return manners.map((manner) => this.#only(manner, ending));
    const found: Following[] = [];
    for (const manner of manners) {
      const following = this.#follow(manner, row, plays, seeded(seed));
      for (let step = following.next(); ; step = following.next()) {
        if (step.done === true) {
          found.push(step.value);
          break;
        }
        yield (found.length + step.value) / manners.length;
      }
    }
    return found;
  }

  /** @returns −1, or the index of the ending that the record comes to */
  #arrive({ seed, choices }: PlayRecord, row: Int32Array): number {
    const table = this.#table;
    let ending = table.begin(luckOf(table.scenario, seed), row);
    for (const id of choices) {
      const offer = table.offer(row);
      const option = offer.options.find(({ choice }) => choice.id === id);
      if (ending !== -1 || !option) throw new Error(`${id} is not on offer there`);
      ending = table.choose(option, row);
    }
    return ending;
  }

  #only(manner: Manner, ending: number): Following {
    return { manner, whole: true, ways: 1, shares: this.#sharesOf([ending], () => 1), unfinished: 0 };
  }

  *#follow(manner: Manner, row: Int32Array, plays: number, chance: Chance): Generator<number, Following> {
    const options = this.#optionsOf(manner, chance);
    const whole = yield* weighed(this.#table, row, options);
    const endings = this.#table.scenario.endings.map((_, at) => at);
    if (whole) return { manner, whole: true, ways: whole.ways, shares: this.#sharesOf(endings, (at) => whole.shares[at] ?? 0), unfinished: 0 };
    const counts = endings.map(() => 0);
    for (let play = 0; play < plays; play += 1) {
      const { ending } = walkOn(this.#table, row.slice(), (offer) => among(options(offer), chance));
      if (ending >= 0) counts[ending] = (counts[ending] ?? 0) + 1;
      yield play / plays;
    }
    const came = counts.reduce((sum, count) => sum + count, 0);
    return { manner, whole: false, ways: plays, shares: this.#sharesOf(endings, (at) => (counts[at] ?? 0) / plays), unfinished: (plays - came) / plays };
  }

  #sharesOf(endings: readonly number[], share: (at: number) => number): ReadonlyMap<string, number> {
    return new Map(endings.flatMap((at) => (share(at) > 0 ? [[this.#table.scenario.endings[at]?.id ?? '', share(at)] as const] : [])));
  }

  /** Indices of the options that fit; where none does, the one that the habit would take. */
  #optionsOf(manner: Manner, chance: Chance): (offer: Offer) => readonly number[] {
    if (manner === 'any') return ({ options }) => options.map((_, at) => at);
    const otherwise = habit(this.#table, manner, chance);
    return (offer) => {
      const fitting = offer.options.flatMap(({ choice: { moves: [main] } }, at) => (main && moves[main.move].stance === manner ? [at] : []));
      return fitting.length > 0 ? fitting : [otherwise(offer)];
    };
  }
}

function among(options: readonly number[], chance: Chance): number {
  return options[Math.floor(chance() * options.length)] ?? -1;
}
