import { signsAt } from './counterpart.ts';
import { lucksOf } from './draws.ts';
import type { Luck } from './draws.ts';
import type { Way } from './way.ts';
import type { PlayTable } from './play-table.ts';
import { StateSet } from './state-set.ts';
import { seeded } from '../chance.ts';
import type { Chance } from '../chance.ts';

/** How far to look. */
export interface Reach {
  /** Moments of choice to keep, at most; more are drawn from. */
  readonly most: number;
  readonly seed: number;
}

/** Where something was seen for the first time: the option taken from a state; −1 where it was no choice that brought it. */
export interface Sighting {
  readonly from: number;
  readonly option: number;
}

/** How much of a scenario's plays was gone through. */
export interface Coverage {
  /** Different moments of choice that were kept. */
  readonly states: number;
  /** Choices that were tried. */
  readonly steps: number;
  /** Every play with every draw of chance was gone through. */
  readonly whole: boolean;
  /** All plays up to this many choices were gone through. */
  readonly wholeUpTo: number;
  /** Choices in the longest play that was tried. */
  readonly deepest: number;
}

/** Moments of choice that are gone on with from each depth, where there are too many to keep them all. */
const SAMPLE = 512;
/** A script that lets people choose on and on is left at this depth. */
const DEEPEST = 120;

/**
 * Goes through all plays of a scenario at once, breadth first, with every draw of chance as a branch. Where there are
 * too many moments of choice, it goes on with a sample of each depth in which every place of the story and
 * everything that can be seen of the persons keeps its share.
 */
export class Search {
  readonly table: PlayTable;
  readonly states: StateSet;
  readonly lucks: readonly Luck[];
  /** For each state: the one before it, or the luck it began with as −1 − its index. */
  readonly #parents: number[] = [];
  readonly #via: number[] = [];
  /** By index of the ending. */
  readonly #endings = new Map<number, Sighting>();
  readonly #chance: Chance;
  readonly #from: Int32Array;
  readonly #row: Int32Array;
  readonly #most: number;
  #steps = 0;
  #whole: boolean;
  #finished = false;
  #depth = 0;
  #wholeUpTo = 0;

  constructor(table: PlayTable, { most, seed }: Reach) {
    this.table = table;
    this.#most = most;
    this.#chance = seeded(seed);
    this.#from = new Int32Array(table.width);
    this.#row = new Int32Array(table.width);
    this.states = new StateSet(table.width);
    const { lucks, whole } = lucksOf(table.scenario);
    this.lucks = lucks;
    this.#whole = whole;
  }

  /** One depth after another; yields after each, so that whoever runs it can tell how far it is, or stop. */
  *run(): Generator<Coverage> {
    let level: readonly number[] = this.#begin();
    while (level.length > 0 && this.#depth < DEEPEST) {
      const next = this.#deeper(level);
      this.#depth += 1;
      if (this.#whole) this.#wholeUpTo = this.#depth;
      level = this.#whole ? next : this.#sampleOf(next);
      yield this.coverage;
    }
    this.#finished = level.length === 0;
  }

  get coverage(): Coverage {
    return { states: this.states.size, steps: this.#steps, whole: this.#whole && this.#finished, wholeUpTo: this.#wholeUpTo, deepest: this.#depth };
  }

  /** By index of the ending: a shortest of the plays that were gone through. */
  get waysToEndings(): ReadonlyMap<number, Way> {
    return new Map([...this.#endings].map(([ending, sighting]) => [ending, this.wayTo(sighting)]));
  }

  /** How a play came to be where something was seen. */
  wayTo({ from, option }: Sighting): Way {
    const options: number[] = option === -1 ? [] : [option];
    let at = from;
    while (at >= 0) {
      const parent = this.#parents[at] ?? -1;
      if (parent >= 0) options.push(this.#via[at] ?? 0);
      at = parent;
    }
    const luck = this.lucks[-1 - at];
    if (!luck) throw new Error(`a play of ${this.table.scenario.id} began nowhere`);
    return { luck, options: options.toReversed() };
  }

  #begin(): readonly number[] {
    for (const [at, luck] of this.lucks.entries()) {
      const ending = this.table.begin(luck, this.#row);
      if (ending === -1) this.#keep(this.#row, -1 - at, -1);
      else this.#end(ending, -1 - at, -1);
    }
    return Array.from({ length: this.states.size }, (_, index) => index);
  }

  /** Tries every choice of every state of a level; returns the states that are new. Where there are too many, it goes on with a sample. */
  #deeper(level: readonly number[]): readonly number[] {
    const before = this.states.size;
    for (const [done, state] of level.entries()) {
      if (this.#whole && this.states.size > this.#most) {
        this.#whole = false;
        for (const chosen of this.#sampleOf(level.slice(done))) this.#tryAll(chosen);
        break;
      }
      this.#tryAll(state);
    }
    return Array.from({ length: this.states.size - before }, (_, index) => before + index);
  }

  #tryAll(state: number): void {
    const [from, row] = [this.#from, this.#row];
    this.states.read(state, from);
    const offer = this.table.offer(from);
    for (let at = 0; at < offer.options.length; at += 1) {
      const option = offer.options[at];
      if (!option) continue;
      for (let part = 0; part < row.length; part += 1) row[part] = from[part] ?? 0;
      const ending = this.table.choose(option, row);
      this.#steps += 1;
      if (ending === -1) this.#keep(row, state, at);
      else this.#end(ending, state, at);
    }
  }

  #end(ending: number, from: number, option: number): void {
    if (!this.#endings.has(ending)) this.#endings.set(ending, { from, option });
  }

  #keep(row: Int32Array, from: number, option: number): void {
    const index = this.states.add(row);
    if (index < this.#parents.length) return;
    this.#parents.push(from);
    this.#via.push(option);
  }

  /** States from all over, every place of the story and everything that can be seen of the persons having a share. */
  sample(most: number): readonly number[] {
    const anywhere = (): number => Math.floor(this.#chance() * this.states.size);
    const all = this.states.size <= most * OVERSAMPLE;
    const from = Array.from({ length: all ? this.states.size : most * OVERSAMPLE }, (_, index) => (all ? index : anywhere()));
    return [...new Set(this.#sampleOf(from, most))];
  }

  /** Every place of the story, and everything that can be seen of the persons there, keeps a share. */
  #sampleOf(level: readonly number[], most = SAMPLE): readonly number[] {
    if (level.length <= most) return level;
    const strata = [...this.#strata(shuffledBy(this.#chance, level)).values()];
    const sample: number[] = [];
    for (let round = 0; sample.length < most; round += 1) {
      for (const stratum of strata) {
        const state = stratum[round];
        if (state !== undefined && sample.length < most) sample.push(state);
      }
    }
    return sample;
  }

  #strata(level: Int32Array): ReadonlyMap<number, readonly number[]> {
    const strata = new Map<number, number[]>();
    for (const state of level) {
      this.states.read(state, this.#row);
      let key = this.#row[0] ?? 0;
      // Two strata that happen to share a key share a place, and nothing worse.
      for (let at = 1; at < this.table.width; at += 1) key = Math.imul(key ^ signsAt(this.#row[at] ?? 0), 0x9e3779b1);
      const stratum = strata.get(key);
      if (stratum) stratum.push(state);
      else strata.set(key, [state]);
    }
    return strata;
  }
}

/** States that are looked at for each one that is to be in a sample. */
const OVERSAMPLE = 12;

function shuffledBy(chance: Chance, items: readonly number[]): Int32Array {
  const order = Int32Array.from(items);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(chance() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[pick] ?? 0;
    order[pick] = kept;
  }
  return order;
}
