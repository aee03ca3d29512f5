import type { Language, Text } from '../../model/language.ts';
import type { Condition } from '../../scenario/types.ts';
import type { Policy } from '../policies.ts';

/** A play somebody wrote down, with what they expect of it. */
export interface WrittenPlay {
  readonly name: string;
  /** Counting from 1. */
  readonly line: number;
  /** Decides what chance brings. */
  readonly seed: number;
  readonly steps: readonly WrittenStep[];
  /** What whoever looks on is told before the first choice. */
  readonly introduction?: Comment;
}

/** What its writer says to whoever looks on, in one language or more. */
export type Comment = Partial<Readonly<Record<Language, string>>>;

export type WrittenStep = Chosen | GoingOn | Expected;

/** A choice, by its number in the order offered or by the beginning of its text or its id. */
export interface Chosen {
  readonly kind: 'choose';
  readonly line: number;
  readonly option: string;
  /** Why this was chosen. A play with comments is a worked example (`worked-example.ts`). */
  readonly comment?: Comment;
}

/** From here a habit chooses, to the end. */
export interface GoingOn {
  readonly kind: 'goOn';
  readonly line: number;
  readonly policy: Policy;
}

export interface Expected {
  readonly kind: 'expect';
  readonly line: number;
  readonly not: boolean;
  readonly what: Expectation;
}

/**
 * holds: a condition, as a scenario writes it · ending: by id · said, thought: a part of what was told since the
 * last choice · offered: the beginning of an option.
 */
export type Expectation =
  | { readonly kind: 'holds'; readonly condition: Condition; readonly words: string }
  | { readonly kind: 'ending'; readonly id: string }
  | { readonly kind: 'said' | 'thought' | 'offered'; readonly text: string };

/** Something in a file of written plays that can't be understood. */
export interface PlayMistake {
  /** Counting from 1. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly what: Text;
  readonly remedy: Text;
}
