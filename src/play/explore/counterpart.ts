import type { Act } from '../../model/appraisal.ts';
import { isEscalated, rungs } from '../../model/ladder.ts';
import { TRUST_MAX } from '../../model/numbers.ts';
import { dayMoods, firstMeeting } from '../../model/relationship.ts';
import type { Relationship } from '../../model/relationship.ts';
import type { Person, Scenario } from '../../scenario/types.ts';
import { PersonTable } from '../person-table.ts';
import { LIMIT, RUNG, TRUST, relationshipAt } from '../relationship-code.ts';
import { signsOf } from './signs.ts';

/** One person on each kind of day, in the numbers of a {@link PersonTable}, and what others and the script can see of them. */
export class Counterpart {
  readonly person: Person;
  /** Where the person begins, for each kind of day. */
  readonly starts: readonly number[];
  readonly #table: PersonTable;
  readonly #acts = new Map<string | undefined, number>();

  constructor(person: Person, { limits, scenes }: Scenario) {
    this.person = person;
    this.#table = new PersonTable(person, unaskedForgotten, scenes.reduce((sum, { passages }) => sum + passages.reduce((more, { choices }) => more + choices.length, 0), 0));
    const start = firstMeeting(person, limits.some(({ holdsFor }) => holdsFor.includes(person.id)) ? 'onbenoemd' : 'geen');
    this.starts = dayMoods.map((_, day) => this.#table.numberOf(start, day));
    this.actNumber(undefined);
  }

  /** Number of an act; {@link NOTHING} for none. */
  actNumber(act: Act | undefined): number {
    const key = JSON.stringify(act);
    const known = this.#acts.get(key);
    if (known !== undefined) return known;
    const number = this.#table.actNumber(act);
    this.#acts.set(key, number);
    return number;
  }

  /** See {@link PersonTable.felt}. */
  felt(from: number, act: number, around: number): number {
    return this.#table.felt(from, act, around);
  }

  /** See {@link PersonTable.land}. */
  land(from: number, act: number, own: number, around: number): number {
    return this.#table.land(from, act, own, around);
  }

  afterWeeks(from: number): number {
    return this.#table.afterWeeks(from);
  }
}

/** The act of saying nothing to somebody who is there. */
export const NOTHING = 0;

const signs = new Int32Array(1 << 13);

/** What a script can see of somebody (`signs.ts`): limit, trust, tension and rung. */
export function signsAt(number: number): number {
  const key = ((number >>> LIMIT) & 7) | (((number >>> TRUST) & 63) << 3) | (((number >>> RUNG) & 15) << 9);
  return (signs[key] ||= signsOf(relationshipAt(number)));
}

/** In how many ways a person can look to the others. */
export const sights = 2 * (TRUST_MAX + 1);

/** What it is about somebody that others at the table react to: whether they stand against you, and their trust; nothing else of how things stand (`model/around.ts`). */
export function sightAt(number: number): number {
  return (standsAgainst[(number >>> RUNG) & 15] ?? 0) + ((number >>> TRUST) & 15);
}

const standsAgainst = Uint8Array.from(rungs, (rung) => (isEscalated(rung) ? TRUST_MAX + 1 : 0));

/** Trust that was mended goes the way of trust that never was broken; that it was broken is told when looking back. */
function unaskedForgotten(relationship: Relationship): Relationship {
  return relationship.breach === 'mended' ? { ...relationship, breach: 'unbroken' } : relationship;
}
