import type { Language } from '../../model/language.ts';
import type { Room } from '../../model/rooms.ts';

/**
 * Everything that can happen to a lesson. What comes from outside the reducer (the time, ids, hashes) is in the
 * input, so that the same inputs always make the same lesson.
 */
export type Input = PersonInput | HostInput | { readonly kind: 'timeUp'; readonly at: number };

/** What people with a phone do; `at` is the clock of whoever keeps the lesson, in milliseconds since 1970. */
export type PersonInput = { readonly at: number; readonly pid: string } & (
  | { readonly kind: 'join'; readonly name: string; readonly token: string }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'vote'; readonly round: number; readonly ballot: number; readonly choice: string; readonly ver: number }
  /** `turn`: how many choices had been made, the one that was answered included. */
  | { readonly kind: 'mark'; readonly turn: number; readonly ver: number; readonly opened: readonly Room[]; readonly closed: readonly Room[] }
  /** Their group keeps its first `keep` choices and makes this one, if any. */
  | { readonly kind: 'move'; readonly rev: number; readonly keep: number; readonly choice?: string }
);

/** What the trainer does. The same `cmdId` again changes nothing; a command given on an older `rev` is refused. */
export interface HostInput {
  readonly kind: 'host';
  readonly at: number;
  readonly cmdId: string;
  readonly expectedRev: number;
  readonly command: HostCommand;
}

export type HostCommand =
  | { readonly type: 'start' | 'close' | 'reveal' | 'lookBack' | 'compare' }
  /** On through what is told, or one step back in it. */
  | { readonly type: 'tellOn' | 'tellBack' }
  /** With `seconds`, time is up by itself. */
  | { readonly type: 'openVote' | 'voteAgain' | 'talk'; readonly seconds?: number }
  | { readonly type: 'goOn'; readonly choice: string }
  /** To the choice that was made after this many. */
  | { readonly type: 'stepBack'; readonly turn: number }
  /** Another time for the vote or the talk that goes on; without `seconds` there is none any more. */
  | { readonly type: 'timer'; readonly seconds?: number }
  | { readonly type: 'pause' | 'explain' | 'lock'; readonly on: boolean }
  /** On the wall. */
  | { readonly type: 'speak'; readonly language: Language }
  | { readonly type: 'remove'; readonly pid: string }
  /** This many people watch each person of the scenario; the others vote. */
  | { readonly type: 'observers'; readonly each: number }
  | { readonly type: 'assign'; readonly pid: string; readonly observes?: string }
  /** Raised hands, by option; in the place of an earlier count. */
  | { readonly type: 'count'; readonly hands: Readonly<Record<string, number>> }
  /** Deals everybody out over this many groups; without, the groups go on as they were. */
  | { readonly type: 'openGroups'; readonly groups?: number }
  | { readonly type: 'place'; readonly pid: string; readonly group: number };
