import type { AgreementBirth, AgreementFate } from '../model/agreement.ts';
import type { Emotion } from '../model/emotion.ts';
import type { LimitState, OwnContribution, Rung, Tension } from '../model/ladder.ts';
import type { Language } from '../model/language.ts';
import type { Move } from '../model/moves.ts';
import type { Persona } from '../model/person.ts';
import type { Room } from '../model/rooms.ts';

/** How steep a conversation is, the easiest first: in this order the menu offers them. */
export const levels = ['entry', 'middle', 'tough'] as const;
export type Level = (typeof levels)[number];

/**
 * A scenario as the game plays it: plain data, made from a scenario file by `read.ts` and safe to
 * store as JSON. Ids are unique within their kind; every id that is referred to exists.
 */
export interface Scenario {
  /** Name of the folder under `scenarios/`. */
  readonly id: string;
  /** Fingerprint of the source text: a play knows by it whether its scenario has changed since. */
  readonly version: string;
  readonly language: Language;
  readonly title: string;
  /** One or two sentences for the card in the menu. */
  readonly summary: string;
  /** The player's role, as in “wijkteammedewerker”. */
  readonly you: string;
  /** What is asked of the player, told before the first scene. */
  readonly asked: string;
  /** Expected length of one play, in minutes. */
  readonly minutes: number;
  readonly level: Level;
  readonly sector: string;
  /** What it practises, in the author's words. */
  readonly practises: readonly string[];
  /** Things a professional could find important here; the player picks from these before playing. */
  readonly compass: readonly string[];
  readonly persons: readonly Person[];
  readonly agreements: readonly AgreementPlan[];
  readonly limits: readonly LimitPlan[];
  readonly chances: readonly ChancePlan[];
  readonly scenes: readonly Scene[];
  /** In the author's order; the first whose condition holds is played. The last has none. */
  readonly endings: readonly Ending[];
  /** Questions for looking back. */
  readonly reflection: readonly string[];
  /** Nothing is told in it after the first choice: what follows is still on its way to the page. */
  readonly isBeginning?: true;
}

/** Where something stands in its file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Pronoun = 'zij' | 'hij' | 'die';

export interface Person extends Persona {
  readonly name: string;
  /** Who they are in a few words, as in “bewoner, 82”. */
  readonly who: string;
  readonly pronoun: Pronoun;
  /** Name of a look in the cast (`assets/figures`), or a look in the author's own words, in one line: `hoofd: knot; haar: zwart`. */
  readonly look: string;
  /** What matters most to them, in words that a choice can touch. */
  readonly matters: readonly string[];
  /** Their history with organisations, in the author's words; empty if none was given. */
  readonly experience: string;
  readonly place: Place;
}

/** An agreement that can be made in this scenario and that time will test. */
export interface AgreementPlan {
  readonly id: string;
  /** Completes the sentence “De afspraak: …”. */
  readonly name: string;
  readonly between: readonly string[];
  /** Id of the chance that, when drawn, gets in the way of keeping it; life's own bad luck. */
  readonly mishap?: string;
  readonly place: Place;
}

/** A bottom line set by law or safety, and for whom it holds. */
export interface LimitPlan {
  readonly id: string;
  readonly name: string;
  readonly holdsFor: readonly string[];
  readonly place: Place;
}

/** Something that life decides at the start of a play: it happens in `of` out of `outOf` plays. */
export interface ChancePlan {
  readonly id: string;
  readonly name: string;
  readonly of: number;
  readonly outOf: number;
  readonly place: Place;
}

/** Light of the day and the season, told by the author; the stage and the sound may use it. */
export type Light = 'morning' | 'day' | 'evening' | 'night';

export interface Scene {
  readonly id: string;
  readonly title: string;
  /** Name of a place the stage can draw. */
  readonly setting: string;
  /** How much time went by before it, in the author's words (“drie weken later”); agreements are tested then. */
  readonly elapsed?: string;
  readonly light: Light;
  /** Who is there when it begins. */
  readonly present: readonly string[];
  /** The first passage is where it begins. */
  readonly passages: readonly Passage[];
  readonly place: Place;
}

export interface Passage {
  readonly id: string;
  readonly steps: readonly Step[];
  /** Offered when the steps are told; empty if the passage ends in a jump. */
  readonly choices: readonly Choice[];
  readonly place: Place;
}

/** What a passage does, in order. The first jump whose condition holds ends it. */
export type Step =
  | { readonly kind: 'say'; readonly variants: readonly Line[] }
  | { readonly kind: 'jump'; readonly to: Target; readonly when?: Condition; readonly place: Place }
  | { readonly kind: 'enter' | 'leave'; readonly person: string; readonly when?: Condition; readonly place: Place };

/** Where a choice or a jump leads: a passage, the next scene, back to where the topic was chosen, or the ending. */
export type Target =
  | { readonly kind: 'passage'; readonly id: string }
  | { readonly kind: 'scene'; readonly id: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'ending' };

/** One line. Lines of one `say` step are variants: the first whose condition holds is told. */
export interface Line {
  /** Stays the same when the line is moved; unique in the scenario. */
  readonly id: string;
  readonly kind: 'narration' | 'speech' | 'thought' | 'you' | 'innerVoice';
  /** Set for speech and thought. */
  readonly speaker?: string;
  /** May hold *emphasis* between asterisks; otherwise plain text. */
  readonly text: string;
  /** How it is said, in the author's words; told as a stage direction. */
  readonly direction?: string;
  /** A face the author asks for instead of the one that follows from the relationship. */
  readonly emotion?: Emotion;
  /** An effect to be heard, by name (see `sound`). */
  readonly sound?: string;
  readonly when?: Condition;
  readonly place: Place;
}

export interface Choice {
  /** Unique within the scenario; what a play's record holds. */
  readonly id: string;
  readonly text: string;
  readonly to: Target;
  /** One for each person it lands on; the first is the one who is addressed. */
  readonly moves: readonly MoveTo[];
  /** Why somebody would choose this; shown when looking back. */
  readonly reason?: string;
  /** Id of the agreement that this puts on the table. */
  readonly agreement?: string;
  readonly limit?: { readonly id: string; readonly does: 'explains' | 'holds' | 'drops' };
  readonly when?: Condition;
  /** May be chosen more than once. */
  readonly again: boolean;
  readonly place: Place;
}

export interface MoveTo {
  readonly person: string;
  readonly move: Move;
  readonly permission: boolean;
  readonly repair: boolean;
  /** The thing that matters to this person which it touches, if any. */
  readonly touches?: string;
  /** The author's one word on weight. */
  readonly strength: 'weaker' | 'usual' | 'stronger';
  /** Rooms it opens or closes besides those of the move itself. */
  readonly opens: readonly Room[];
  readonly closes: readonly Room[];
  readonly place: Place;
}

export type Condition =
  | { readonly kind: 'rung'; readonly person: string; readonly rung: Rung; readonly reach: 'exactly' | 'orFurther' | 'orWorse' }
  | { readonly kind: 'tension'; readonly person: string; readonly tension: Tension; readonly reach: 'exactly' | 'orHigher' }
  | { readonly kind: 'trust'; readonly person: string; readonly level: 'little' | 'some' | 'much' }
  | { readonly kind: 'present'; readonly person: string }
  | { readonly kind: 'agreement'; readonly id: string; readonly state: 'made' | AgreementBirth | AgreementFate }
  | { readonly kind: 'limit'; readonly id: string; readonly state: LimitState }
  | { readonly kind: 'chosen'; readonly choice: string }
  | { readonly kind: 'visited'; readonly passage: string }
  | { readonly kind: 'chance'; readonly id: string }
  | { readonly kind: 'own'; readonly state: OwnContribution }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };

export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
  readonly when?: Condition;
  readonly place: Place;
}
