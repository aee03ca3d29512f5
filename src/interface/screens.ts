import type { Language } from '../model/language.ts';
import type { Following } from '../play/explore/from-here.ts';
import type { Play } from '../play/play.ts';
import type { Reaction, Trace } from '../play/trace.ts';
import type { WorkedExample } from '../play/written/worked-example.ts';
import type { CatalogueEntry } from '../scenario/catalogue.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Notice } from './notices.ts';
import type { Compass } from './keep/kept-play.ts';
import type { Settings } from './settings.ts';

/** Where the player is. */
export type Screen =
  | { readonly kind: 'menu' }
  | { readonly kind: 'progress' }
  | { readonly kind: 'before'; readonly scenario: Scenario }
  | {
      readonly kind: 'play';
      /** Under which it is kept, from the first choice on. */
      readonly id: string;
      readonly scenario: Scenario;
      readonly play: Play;
      /** Stays the same when the play goes on in another language. */
      readonly sitting: number;
      /** How many pages since the last choice have been turned already, where that is not as it was. */
      readonly turned?: number;
      readonly compass: Compass;
      /** It is looked on at: this is what is chosen in it, and why. */
      readonly example?: WorkedExample | undefined;
      /** What was told before this play was picked up again: it is played again for it, when somebody wants to read it. */
      readonly earlier?: () => Trace;
    }
  | {
      readonly kind: 'lookingBack';
      /** Of the kept play. */
      readonly id: string;
      readonly scenario: Scenario;
      readonly compass: Compass;
      readonly traceIn: (language: Language) => Trace;
      /** How people would have reacted to another choice at a turn, counted from 1. */
      readonly elsewhere: (turn: number, choice: string, language: Language) => readonly Reaction[];
      readonly whatIf: WhatIf;
    };

/** What would have come of another choice, at a turn counted from 1. */
export interface WhatIf {
  otherwise(turn: number, choice: string, language: Language): OtherCourse;
  /** What follows once these choices have been made; explored a little at a time. Rejects when that part can't be fetched. */
  after(choices: readonly string[]): Promise<Generator<number, readonly Following[]>>;
}

/** Another course of the same play, seen from behind. */
export interface OtherCourse {
  readonly trace: Trace;
  /** Turns, counting from 1, in which what the player said was not on offer any more, and what is most like it was taken. */
  readonly replaced: readonly number[];
}

/** A page to read, over whatever the player was doing. */
export type Aside = 'about' | 'privacy' | 'accessibility';

export const asides: readonly Aside[] = ['about', 'privacy', 'accessibility'];

export interface State {
  readonly screen: Screen;
  readonly aside?: Aside | undefined;
  /** What there is to play, in the player's language; absent while that is being fetched. */
  readonly cards?: readonly CatalogueEntry[];
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  /** Id of the scenario that is being fetched. */
  readonly opening?: string;
}
