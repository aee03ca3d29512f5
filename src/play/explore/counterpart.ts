import type { Act } from '../../model/appraisal.ts';
import { surroundings } from '../../model/around.ts';
import { isEscalated, ownContributions, rungs } from '../../model/ladder.ts';
import { TRUST_MAX } from '../../model/numbers.ts';
import { dayMoods, firstMeeting } from '../../model/relationship.ts';
import type { Relationship } from '../../model/relationship.ts';
import type { Person, Scenario } from '../../scenario/types.ts';
import { IntMap } from '../int-map.ts';
import { MAX_ACTS, nextOf, personTable } from '../person-table.ts';
import { signsOf } from './signs.ts';

/** One person on each kind of day, as a number: which relationship (`person-table.ts`), on which day. */
export interface Counterpart {
  readonly person: Person;
  /** Where the person begins, for each kind of day. */
  readonly starts: readonly number[];
  actNumber(act: Act): number;
  /** What an act does, packed; read it with {@link afterOf} and {@link feltOf}. `own` is an index, `around` a number as in `model/around.ts`. */
  land(from: number, act: number, own: number, around: number): number;
  afterWeeks(from: number): number;
  /** What a script can see of them (`signs.ts`). */
  signs(number: number): number;
  /** Rung and trust as one number up to 255: what an agreement with them hangs on. */
  bearing(number: number): number;
  /** What it is about them that others at the table react to: a number below {@link sights}. */
  sight(number: number): number;
  relationship(number: number): Relationship;
  /** Relationships met so far, each kind of day on its own. */
  readonly size: number;
}

/** The act of saying nothing to somebody who is there. */
export const NOTHING = 0;

/** Number after an act that landed. */
export const afterOf = (landed: number): number => landed >>> 5;
/** Threat and support of what landed, in five bits. */
export const feltOf = (landed: number): number => landed & (FELT - 1);
/** In how many ways what landed can be felt, some that never are included. */
export const FELT = 32;

/** In how many ways a person can look to the others. */
export const sights = 2 * (TRUST_MAX + 1);

/** Others react to whether somebody stands against you, and to their trust; to nothing else of how things stand (`model/around.ts`). */
function sightOf({ rung, trust }: Relationship): number {
  return (isEscalated(rung) ? TRUST_MAX + 1 : 0) + trust;
}

export function counterpart(person: Person, { limits }: Scenario): Counterpart {
  const start = firstMeeting(person, limits.some(({ holdsFor }) => holdsFor.includes(person.id)) ? 'onbenoemd' : 'geen');
  const tables = dayMoods.map((day) => personTable(person, day, unaskedForgotten));
  const days = tables.length;
  const acts = new Map<string, number>();
  const landings = new IntMap();
  const signs: number[] = [];
  const bearings: number[] = [];
  const seen: number[] = [];
  const tableOf = (number: number): (typeof tables)[number] => {
    const table = tables[number % days];
    if (!table) throw new Error(`${person.id} has no number ${number}`);
    return table;
  };
  const actNumber = (act: Act | undefined): number => {
    const key = JSON.stringify(act);
    const known = acts.get(key);
    if (known !== undefined) return known;
    const [number = NOTHING] = tables.map((table) => table.actNumber(act));
    acts.set(key, number);
    return number;
  };
  actNumber(undefined);
  const relationship = (number: number): Relationship => tableOf(number).relationship(Math.floor(number / days));
  return {
    person,
    starts: tables.map((table, day) => table.numberOf(start) * days + day),
    actNumber,
    land(from, act, own, around) {
      const key = ((from * MAX_ACTS + act) * ownContributions.length + own) * surroundings + around;
      const known = landings.get(key);
      if (known >= 0) return known;
      const fresh = tableOf(from).land(Math.floor(from / days), act, ownContributions[own] ?? 'aanwezig', around);
      const landed = ((nextOf(fresh) * days + (from % days)) << 5) | feltOf(fresh);
      landings.set(key, landed);
      return landed;
    },
    afterWeeks: (from) => tableOf(from).afterWeeks(Math.floor(from / days)) * days + (from % days),
    signs: (number) => (signs[number] ??= signsOf(relationship(number))),
    bearing: (number) => (bearings[number] ??= bearingOf(relationship(number))),
    sight: (number) => (seen[number] ??= sightOf(relationship(number))),
    relationship,
    get size() {
      return tables.reduce((sum, { size }) => sum + size, 0);
    },
  };
}

function bearingOf({ rung, trust }: Relationship): number {
  return rungs.indexOf(rung) * 16 + trust;
}

/** Trust that was mended goes the way of trust that never was broken; that it was broken is told when looking back. */
function unaskedForgotten(relationship: Relationship): Relationship {
  return relationship.breach === 'mended' ? { ...relationship, breach: 'unbroken' } : relationship;
}
