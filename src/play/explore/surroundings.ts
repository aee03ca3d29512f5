import { aroundNumber, aroundPerson } from '../../model/around.ts';
import { IntMap } from '../int-map.ts';
import { supportOf, threatOf } from '../person-table.ts';
import { feltOf } from './counterpart.ts';
import type { Counterpart } from './counterpart.ts';

/** How many places one person can have in what goes on: there or not, rung, trust, threat, support. */
const PLACES = 2 ** 14;
/** More persons than this do not fit in one number. */
const MOST_REMEMBERED = 3;

/** What goes on around each person, looked up where it was worked out before (`model/around.ts`). */
export class Surroundings {
  readonly #people: readonly Counterpart[];
  readonly #known = new IntMap();
  readonly #found: Uint8Array[] = [];

  constructor(people: readonly Counterpart[]) {
    this.#people = people;
  }

  /**
   * @param numbers how things stand with each person, before the choice
   * @param landed how the choice lands with each of them on its own; −1 if it does not concern them
   * @param present bits of those who are there
   */
  around(numbers: Int32Array, landed: Int32Array, present: number): Uint8Array {
    if (this.#people.length > MOST_REMEMBERED) return this.#workOut(numbers, landed, present);
    const key = this.#keyOf(numbers, landed, present);
    const known = this.#known.get(key);
    const found = this.#found[known];
    if (found) return found;
    const worked = this.#workOut(numbers, landed, present);
    this.#known.set(key, this.#found.push(worked) - 1);
    return worked;
  }

  #keyOf(numbers: Int32Array, landed: Int32Array, present: number): number {
    let key = 0;
    for (let at = 0; at < this.#people.length; at += 1) {
      const here = (present & (1 << at)) !== 0;
      const bearing = this.#people[at]?.bearing(numbers[at] ?? 0) ?? 0;
      key = key * PLACES + (here ? 1 + 2 * (bearing * 32 + feltOf(landed[at] ?? 0)) : 0);
    }
    return key;
  }

  #workOut(numbers: Int32Array, landed: Int32Array, present: number): Uint8Array {
    const neighbours = this.#people.map((each, at) => {
      const felt = landed[at] ?? 0;
      return { persona: each.person, now: each.relationship(numbers[at] ?? 0), threat: threatOf(felt), support: supportOf(felt) };
    });
    const here = neighbours.filter((_, at) => (present & (1 << at)) !== 0);
    return Uint8Array.from(neighbours, (self) => (here.includes(self) ? aroundNumber(aroundPerson(self, here.filter((other) => other !== self))) : 0));
  }
}
