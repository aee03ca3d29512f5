import type { AgreementBirth } from '../../model/agreement.ts';
import type { Choice, Target } from '../../scenario/types.ts';
import type { Story } from '../story.ts';
import type { Question } from './trie.ts';

/**
 * A place in a script where a play can rest: a choice to make, a scene to open or an ending to tell. Which topics it can fall
 * back to and whom the script has there are part of it; what happened before is not (`facts.ts`).
 */
export interface Place {
  readonly number: number;
  readonly story: Story;
  /** By word: the facts that can make a difference from here on; the rest is forgotten, so that plays meet again. */
  readonly keeps: Int32Array;
  /** Tree of what is on offer here, or of how the play ends. */
  readonly tree: number;
}

/** A story on its way to the next place of rest. */
export interface Telling {
  readonly story: Story;
  readonly from: Target;
  /** Tree of where it leads. */
  readonly tree: number;
}

/** A set of options that can be on offer together. */
export interface Offer {
  readonly number: number;
  readonly place: Place;
  readonly options: readonly Option[];
}

/** What an option does to the persons. */
export interface Deed {
  /** By person: number of the act if they are there, and if they are not; −1 if it is nothing to them. */
  readonly here: readonly number[];
  readonly away: readonly number[];
  /** Bits of the persons whom the script has in the scene. */
  readonly present: number;
}

export interface Option extends Deed {
  readonly choice: Choice;
  /** The fact that it was chosen, where that makes a difference. */
  readonly chosen: Question | undefined;
  /** By index of your own contribution: the bit of what it leaves of it. */
  readonly own: readonly number[];
  /** Index of the agreement that it puts on the table, or −1. */
  readonly agreement: number;
  /** How that comes about, by how things stand with those it is between; `none` where it is only proposed. */
  readonly births: Map<number, AgreementBirth | 'none'>;
  /** What follows. */
  readonly after: Telling;
}

/** Where telling led, and what was told on the way. */
export interface Told {
  readonly place: Place;
  /** A choice is to be made there. */
  readonly rests: boolean;
  /** The passages among those that were told that can be asked about. */
  readonly visited: readonly Question[];
  /** Ids of the lines. */
  readonly lines: readonly string[];
  /** Ids of the passages, the one that offers something last. */
  readonly passages: readonly string[];
}

export interface Ended {
  /** Index of the ending. */
  readonly ending: number;
  readonly lines: readonly string[];
}
