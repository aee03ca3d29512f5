import type { LimitState, Rung, Tension } from './ladder.ts';
import { STARTING_SELF_TRUST, STARTING_TRUST } from './numbers.ts';
import type { Persona } from './person.ts';
import type { Rooms } from './rooms.ts';

/** Whether trust in you has been broken in one blow, and mended. A breach is remembered. */
export type Breach = 'unbroken' | 'broken' | 'mended';

export const breaches: readonly Breach[] = ['unbroken', 'broken', 'mended'];

/** One person's working relationship with you at one moment: everything that decides how they react next. */
export interface Relationship {
  readonly rung: Rung;
  readonly tension: Tension;
  /** Trust in you, 0 to 8. Slow: gained one at a time, lost two or three. */
  readonly trust: number;
  readonly breach: Breach;
  /** Trust in themselves, 0 to 4. */
  readonly selfTrust: number;
  /** What control has piled up, 0 to 5; the same move lands worse with it (claim K4). */
  readonly strain: number;
  readonly rooms: Rooms;
  readonly limit: LimitState;
}

/** What kind of day a person has: drawn once at the start of a play, so that no two plays are the same. */
export type DayMood = -1 | 0 | 1;

export const dayMoods: readonly DayMood[] = [-1, 0, 1];

/** A relationship before the first word. Who was let down before starts tense, with less room to choose and decide. */
export function firstMeeting(persona: Persona, limit: LimitState): Relationship {
  const guarded = persona.burnt || persona.trust === 'little';
  return {
    rung: 'aftasten',
    tension: persona.burnt ? 'gespannen' : 'rustig',
    trust: STARTING_TRUST[persona.trust],
    breach: 'unbroken',
    selfTrust: STARTING_SELF_TRUST[persona.selfTrust],
    strain: 0,
    rooms: {
      think: 'ajar',
      speak: 'ajar',
      choose: guarded ? 'closed' : 'ajar',
      decide: guarded ? 'closed' : 'ajar',
      act: 'ajar',
    },
    limit,
  };
}
