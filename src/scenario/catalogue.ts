import type { Language } from '../model/language.ts';
import type { Mistake, MistakeText } from './mistake.ts';
import type { Level } from './types.ts';

/** What the menu knows of a scenario before it is loaded. */
export type CatalogueEntry = Card | BrokenCard;

export interface Card {
  readonly ok: true;
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  readonly you: string;
  readonly minutes: number;
  readonly level: Level;
  readonly sector: string;
  readonly practises: readonly string[];
  /** Names of the persons, in the author's order, with their looks. */
  readonly persons: readonly { readonly name: string; readonly who: string; readonly look: string }[];
  readonly setting: string;
  /** Why it can't be played in another language, when a translation is there and damaged. */
  readonly lacking?: readonly ToldMistake[];
}

/** A scenario that can't be played because of mistakes in its file; told in the menu, where the others still play. */
export interface BrokenCard {
  readonly ok: false;
  readonly id: string;
  readonly mistakes: readonly ToldMistake[];
}

export type ToldMistake = Mistake & { readonly text: Readonly<Record<Language, MistakeText>> };
