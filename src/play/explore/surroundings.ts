import { alone, aroundNumber, aroundOf, aroundPerson, surroundings, together } from '../../model/around.ts';
import type { Neighbour } from '../../model/around.ts';
import { FELT, supportOf, threatOf } from '../person-table.ts';
import { relationshipAt } from '../relationship-code.ts';
import { sightAt, sights } from './counterpart.ts';
import type { Counterpart } from './counterpart.ts';

/** How many different neighbours one person can be: how they look, and what a choice does to them. */
const NEIGHBOURS = sights * FELT;
const UNKNOWN = 255;

/**
 * What goes on around each person (`model/around.ts`). It is looked up pair by pair, for there are few pairs and many
 * tables full of people; `together` makes one of what each of the others adds.
 */
export class Surroundings {
  readonly #people: readonly Counterpart[];
  /** By person, then by the other: what that other is to them, as a number. */
  readonly #pairs: Uint8Array[][];
  /** By what a neighbour can be: a number in the order in which they were met, so that those that are, few of all, lie together. */
  readonly #met = new Uint16Array(NEIGHBOURS);
  #meetings = 0;
  readonly #neighbours: Int32Array;
  readonly #around: Uint8Array;

  constructor(people: readonly Counterpart[]) {
    this.#people = people;
    this.#pairs = people.map(() => []);
    this.#neighbours = new Int32Array(people.length);
    this.#around = new Uint8Array(people.length);
  }

  /**
   * @param numbers how things stand with each person, before the choice
   * @param felt how the choice feels to each of those who are there, on its own
   * @param present bits of those who are there
   * @returns a number for each person; written over the next time
   */
  around(numbers: Int32Array, felt: Int32Array, present: number): Uint8Array {
    const around = this.#around;
    const neighbours = this.#neighbours;
    for (let at = 0; at < neighbours.length; at += 1) {
      around[at] = ALONE;
      neighbours[at] = sightAt(numbers[at] ?? 0) * FELT + (felt[at] ?? 0);
    }
    for (let self = 0; self < neighbours.length; self += 1) {
      if ((present & (1 << self)) === 0) continue;
      for (let other = 0; other < neighbours.length; other += 1) {
        if (other === self || (present & (1 << other)) === 0) continue;
        around[self] = both[(around[self] ?? 0) * surroundings + this.#pair(self, other, numbers)] ?? 0;
      }
    }
    return around;
  }

  #pair(self: number, other: number, numbers: Int32Array): number {
    const known = ((this.#pairs[self] ??= [])[other] ??= new Uint8Array(NEIGHBOURS * NEIGHBOURS).fill(UNKNOWN));
    const key = this.#numberOf(this.#neighbours[self] ?? 0) * NEIGHBOURS + this.#numberOf(this.#neighbours[other] ?? 0);
    const found = known[key] ?? UNKNOWN;
    if (found !== UNKNOWN) return found;
    return (known[key] = aroundNumber(aroundPerson(this.#neighbour(self, numbers), [this.#neighbour(other, numbers)])));
  }

  #numberOf(neighbour: number): number {
    return (this.#met[neighbour] ||= (this.#meetings += 1)) - 1;
  }

  #neighbour(at: number, numbers: Int32Array): Neighbour {
    const person = this.#people[at];
    if (!person) throw new Error(`there is no person ${at}`);
    const felt = (this.#neighbours[at] ?? 0) % FELT;
    return { persona: person.person, now: relationshipAt(numbers[at] ?? 0), threat: threatOf(felt), support: supportOf(felt) };
  }
}

/** The number of no surroundings at all. */
export const ALONE = aroundNumber(alone);

/** By two surroundings: both together. */
const both = Uint8Array.from({ length: surroundings * surroundings }, (_, pair) =>
  aroundNumber(together(aroundOf(Math.floor(pair / surroundings)), aroundOf(pair % surroundings))),
);
