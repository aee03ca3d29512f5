import type { LimitState, Rung, Tension } from './ladder.ts';
import type { Rooms } from './rooms.ts';

/** One person's working relationship with you at one moment: everything that decides how they react next. */
export interface Relationship {
  readonly rung: Rung;
  readonly tension: Tension;
  /** Trust in you, 0 to 8. Slow: gained one at a time, lost two or three. */
  readonly trust: number;
  /** Trust in themselves, 0 to 4. */
  readonly selfTrust: number;
  /** What control has piled up, 0 to 5; the same move lands worse with it (claim K4). */
  readonly strain: number;
  readonly rooms: Rooms;
  readonly limit: LimitState;
}
