import { appraise } from '../model/appraisal.ts';
import type { Act } from '../model/appraisal.ts';
import { aroundOf } from '../model/around.ts';
import { limitStates, rungs, tensions } from '../model/ladder.ts';
import type { OwnContribution } from '../model/ladder.ts';
import { SELF_TRUST_MAX, STRAIN_MAX, TRUST_MAX } from '../model/numbers.ts';
import type { Persona } from '../model/person.ts';
import { breaches } from '../model/relationship.ts';
import type { DayMood, Relationship } from '../model/relationship.ts';
import { opennesses, rooms } from '../model/rooms.ts';
import { IntMap } from './int-map.ts';
import { quickStep } from './quick-step.ts';

/**
 * Everything one person can do, in whole numbers: a relationship gets one the first time it is met, and what an act
 * makes of it is packed into another ({@link quickStep}). Whoever asks the same again and again remembers it
 * (`explore/counterpart.ts`). The numbers belong to one table and to one run.
 */
export interface PersonTable {
  /** Number of a relationship. */
  numberOf(relationship: Relationship): number;
  relationship(number: number): Relationship;
  /** Number of an act; the same object always has the same one. */
  actNumber(act: Act | undefined): number;
  /**
   * What an act does, packed; read it with {@link nextOf}, {@link threatOf} and {@link supportOf}.
   *
   * @param around see {@link aroundNumber}
   */
  land(from: number, act: number, own: OwnContribution, around: number): number;
  /** Number of the relationship weeks later. */
  afterWeeks(from: number): number;
  /** Relationships met so far. */
  readonly size: number;
}

/** More different acts than this in one table would mix up its numbers. */
export const MAX_ACTS = 4096;

/** Number of the relationship after an act. */
export const nextOf = (landed: number): number => landed >>> 5;
/** How controlling the act felt, 0 to 5. */
export const threatOf = (landed: number): number => (landed >>> 2) & 7;
/** How much it gave, 0 to 3. */
export const supportOf = (landed: number): number => landed & 3;

/**
 * @param merge relationships that are to count as one are made the same by it; nothing that is asked later may tell them apart
 */
export function personTable(persona: Persona, day: DayMood, merge: (relationship: Relationship) => Relationship = (same) => same): PersonTable {
  const numbers = new IntMap();
  const relationships: Relationship[] = [];
  const acts = new Map<Act | undefined, number>();
  const actOf: (Act | undefined)[] = [];
  const weeks: number[] = [];

  const table: PersonTable = {
    numberOf(any) {
      const relationship = merge(any);
      const code = codeOf(relationship);
      const known = numbers.get(code);
      if (known >= 0) return known;
      numbers.set(code, relationships.length);
      return relationships.push(relationship) - 1;
    },
    relationship(number) {
      const relationship = relationships[number];
      if (!relationship) throw new Error(`no relationship has number ${number}`);
      return relationship;
    },
    actNumber(act) {
      const known = acts.get(act);
      if (known !== undefined) return known;
      if (acts.size === MAX_ACTS) throw new Error(`more than ${MAX_ACTS} different acts`);
      acts.set(act, actOf.length);
      return actOf.push(act) - 1;
    },
    land(from, act, own, around) {
      const made = actOf[act];
      const appraisal = appraise({ persona, day, now: table.relationship(from), own, around: aroundOf(around), ...(made && { act: made }) });
      const next = table.numberOf(quickStep(table.relationship(from), { type: 'act', appraisal }));
      return (next << 5) | (appraisal.threat << 2) | appraisal.support;
    },
    afterWeeks(from) {
      return (weeks[from] ??= table.numberOf(quickStep(table.relationship(from), { type: 'timePasses' })));
    },
    get size() {
      return relationships.length;
    },
  };
  return table;
}

/** A whole number for a relationship: every part a digit, each in its own base. */
export function codeOf({ rung, tension, trust, breach, selfTrust, strain, rooms: open, limit }: Relationship): number {
  let code = rungs.indexOf(rung);
  code = code * tensions.length + tensions.indexOf(tension);
  code = code * (TRUST_MAX + 1) + trust;
  code = code * breaches.length + breaches.indexOf(breach);
  code = code * (SELF_TRUST_MAX + 1) + selfTrust;
  code = code * (STRAIN_MAX + 1) + strain;
  code = code * limitStates.length + limitStates.indexOf(limit);
  for (const room of rooms) code = code * opennesses.length + opennesses.indexOf(open[room]);
  return code;
}

/** How many relationships one person can have with you at most, reachable or not. */
export const countable =
  rungs.length *
  tensions.length *
  (TRUST_MAX + 1) *
  breaches.length *
  (SELF_TRUST_MAX + 1) *
  (STRAIN_MAX + 1) *
  limitStates.length *
  opennesses.length ** rooms.length;
