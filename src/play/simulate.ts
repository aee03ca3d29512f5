import { appraise } from '../model/appraisal.ts';
import type { Act, Appraisal } from '../model/appraisal.ts';
import { alone } from '../model/around.ts';
import { tensions } from '../model/ladder.ts';
import type { OwnContribution, Rung } from '../model/ladder.ts';
import type { Move } from '../model/moves.ts';
import { passer } from '../model/population.ts';
import type { Passer } from '../model/population.ts';
import { firstMeeting } from '../model/relationship.ts';
import type { Relationship } from '../model/relationship.ts';
import { outcomeOf, responseChances } from '../model/response.ts';
import type { Response } from '../model/response.ts';
import { space } from '../model/rooms.ts';
import { seeded } from './chance.ts';
import type { Chance } from './chance.ts';
import { ownAfter } from './own-table.ts';
import { professional } from './professional.ts';
import type { Habit, Professional } from './professional.ts';
import { quickStep } from './quick-step.ts';

/** One turn of one simulated conversation: what the professional did, and what came back. */
export interface Row {
  /** Counting from 1. */
  readonly person: number;
  readonly turn: number;
  readonly move: Move;
  readonly permission: boolean;
  readonly repair: boolean;
  /** Whether there was room when it was said: six of the ten steps of the five rooms, or more. */
  readonly climate: 'rich' | 'poor';
  /** After the turn: 0 (calm) to 3 (flooded). */
  readonly tension: number;
  /** After the turn, 0 to 8. */
  readonly trust: number;
  readonly rung: Rung;
  readonly reaction: Response;
  /** Absent in the first turn. */
  readonly previousReaction: Response | undefined;
  /** How this person's case stands afterwards, 0 (badly) to 10 (well); the same in all rows of a person. */
  readonly outcome: number;
}

export interface Simulation {
  readonly habit: Habit;
  readonly people: number;
  readonly turns: number;
  readonly seed: number;
}

/** A simulation in which each professional may have a habit of their own, drawn by chance. */
export interface Population extends Omit<Simulation, 'habit'> {
  readonly habit: Habit | ((chance: Chance) => Habit);
}

/** Room from which the climate counts as rich: everything ajar is 5 of 10. */
const RICH_FROM = 6;

/** One simulated turn with everything behind it. */
export interface Turn {
  readonly act: Act;
  readonly before: Relationship;
  readonly after: Relationship;
  readonly reaction: Response;
}

/** One simulated conversation with one person. */
export interface Conversation {
  readonly turns: readonly Turn[];
  /** How this person's case stands afterwards, 0 (badly) to 10 (well). */
  readonly outcome: number;
  /** What else weighs in it, −1 to 1. */
  readonly circumstances: number;
}

/** Simulates conversations without a scenario, one person after another, as rows; those of a person come together. */
export function* simulate(simulation: Simulation): Generator<readonly Row[]> {
  let person = 0;
  for (const conversation of conversations(simulation)) {
    person += 1;
    yield rowsOf(person, conversation);
  }
}

/** The same with everything behind it. */
export function* conversations({ habit, people, turns, seed }: Population): Generator<Conversation> {
  for (let number = 1; number <= people; number += 1) {
    const chance = seeded(Math.imul(seed + number, 0x9e3779b1));
    const person = passer(String(number), chance);
    const act = professional(typeof habit === 'function' ? habit(chance) : habit);
    yield converse({ person, turns, act, chance });
  }
}

interface Talk {
  readonly person: Passer;
  readonly turns: number;
  readonly act: Professional;
  readonly chance: Chance;
}

function converse({ person: { persona, day, circumstances }, turns, act, chance }: Talk): Conversation {
  const told: Turn[] = [];
  let now = firstMeeting(persona, 'geen');
  let own: OwnContribution = 'aanwezig';
  for (let turn = 1; turn <= turns; turn += 1) {
    const before = now;
    const made = act(before, chance);
    const appraisal = appraise({ persona, day, now, own, act: made, around: alone });
    now = quickStep(before, { type: 'act', appraisal });
    own = ownAfter(own, made.move);
    told.push({ act: made, before, after: now, reaction: respond(appraisal, now, chance) });
  }
  return { turns: told, outcome: outcomeOf(now, circumstances), circumstances };
}

function rowsOf(person: number, { turns, outcome }: Conversation): readonly Row[] {
  return turns.map(({ act, before, after, reaction }, at) => ({
    person,
    turn: at + 1,
    move: act.move,
    permission: act.permission,
    repair: act.repair,
    climate: space(before.rooms) >= RICH_FROM ? 'rich' : 'poor',
    tension: tensions.indexOf(after.tension),
    trust: after.trust,
    rung: after.rung,
    reaction,
    previousReaction: turns[at - 1]?.reaction,
    outcome,
  }));
}

function respond(landed: Appraisal, after: Relationship, chance: Chance): Response {
  const { resistant, cooperative } = responseChances(landed, after);
  const draw = chance();
  if (draw < resistant) return 'resistant';
  return draw < resistant + cooperative ? 'cooperative' : 'neutral';
}
