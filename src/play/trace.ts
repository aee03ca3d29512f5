import type { AgreementFate, AgreementBirth } from '../model/agreement.ts';
import type { Pressure } from '../model/inner-voice.ts';
import type { OwnContribution } from '../model/ladder.ts';
import type { Move } from '../model/moves.ts';
import type { Relationship } from '../model/relationship.ts';
import type { Room } from '../model/rooms.ts';
import type { Beat, ChoiceView, EndingView } from './view.ts';

/** A whole play seen from behind: what the debrief shows. */
export interface Trace {
  readonly persons: readonly PersonTrace[];
  /** What stayed unspoken before your first choice. */
  readonly opening: readonly Thought[];
  readonly turns: readonly TurnTrace[];
  readonly agreements: readonly AgreementTrace[];
  /** Absent when the play is not over yet. */
  readonly ending?: EndingView;
}

export interface PersonTrace {
  readonly id: string;
  readonly name: string;
  /** Where the relationship began, before the first choice. */
  readonly start: Relationship;
}

/** One choice and what it did. */
export interface TurnTrace {
  /** Counting from 1. */
  readonly turn: number;
  readonly scene: { readonly number: number; readonly title: string };
  /** Told before the choice, since the one before it; the last of them is what the choice answers. */
  readonly before: readonly Beat[];
  readonly chosen: ChoiceView;
  /** Everything that could be chosen, in the order offered. */
  readonly offered: readonly ChoiceView[];
  /** Why somebody would choose this, in the author's words. */
  readonly reason?: string;
  readonly reactions: readonly Reaction[];
  readonly you: YouTrace;
  /** Told after the choice, up to the next. */
  readonly after: readonly Beat[];
  /** What stayed unspoken in the meantime. */
  readonly thoughts: readonly Thought[];
}

/** Where you stood after a choice. */
export interface YouTrace {
  readonly own: OwnContribution;
  readonly pressure: Pressure;
  /** Trust in yourself, 0 to 4. */
  readonly selfTrust: number;
}

export interface Thought {
  /** Id of the person. */
  readonly person: string;
  readonly text: string;
}

export interface Reaction {
  readonly person: string;
  /** Absent when they were not addressed but saw what you did to another. */
  readonly move?: Move;
  readonly permission: boolean;
  readonly repair: boolean;
  /** How controlling it felt, 0 to 5. */
  readonly threat: number;
  readonly before: Relationship;
  readonly after: Relationship;
  readonly opened: readonly Room[];
  readonly closed: readonly Room[];
  /** One or two plain sentences, made from the transition that happened. */
  readonly why: string;
}

export interface AgreementTrace {
  readonly id: string;
  readonly name: string;
  /** Turn in which it was made. */
  readonly turn: number;
  readonly birth: AgreementBirth;
  /** Absent when time has not tested it. */
  readonly fate?: AgreementFate;
  /** What happened to it, in a plain sentence. */
  readonly why: string;
}
