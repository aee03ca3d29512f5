import type { Language } from '../model/language.ts';
import type { Following } from '../play/explore/from-here.ts';
import type { Play, Replayed } from '../play/play.ts';
import type { PlayRecord } from '../play/record.ts';
import type { Trace } from '../play/trace.ts';
import type { OtherPlay } from '../play/what-if.ts';
import type { Beat, View } from '../play/view.ts';
import type { WorkedExample } from '../play/written/worked-example.ts';
import type { CatalogueEntry } from '../scenario/catalogue.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Shelf } from './keep/shelf.ts';
import type { Tabs } from './keep/tabs.ts';
import type { Browser } from './navigation.ts';
import type { WatchUpdates } from './updates.ts';

/**
 * What the interface asks of its surroundings. Everything here is handed in by `main.ts`; the
 * stage, the sound and the play fit these types without knowing them.
 */
export interface Surroundings {
  /** The cards that come with the page. */
  readonly catalogue: readonly CatalogueEntry[];
  /** The cards in a language, where it has others. Rejects when they can't be fetched. */
  readonly cardsIn: (language: Language) => Promise<readonly CatalogueEntry[]> | undefined;
  /** In its own language when it is not told in this one. Rejects when the scenario can't be fetched. */
  readonly loadScenario: (id: string, language: Language) => Promise<Scenario>;
  /** The scenario, of which only the beginning may have come (`isBeginning`), and what it is begun with. Absent where everything is there at once. */
  readonly beginning?: (id: string, language: Language) => Promise<Beginning>;
  /** Ids of the scenarios that have a play to look on at. */
  readonly examples: readonly string[];
  /** Where one plays with a group; absent where nothing is served. */
  readonly classPage?: string | undefined;
  /** The play to look on at; absent when there is none. Rejects when it can't be fetched. */
  readonly example: (id: string) => Promise<WorkedExample> | undefined;
  /** The people model is fetched when somebody first plays, not for the menu. */
  readonly plays: () => Promise<Plays>;
  readonly openStage: OpenStage;
  /** A drawing of somebody, as the text of an SVG, when there is time for it. Rejects when it can't be had. */
  readonly still: (look: string) => Promise<string>;
  /** Rejects when the sound can't be fetched. */
  readonly openSound: (wishes: SoundWishes) => Promise<SoundPort>;
  /** The browser's voices, where it has them. */
  readonly speech: Speech | undefined;
  /** Where plays are kept. */
  readonly shelf: Shelf;
  /** The same game in other tabs, where they can be heard. */
  readonly tabs: Tabs | undefined;
  /** Whose address and buttons follow the player; absent where the page belongs to somebody else. */
  readonly browser?: Browser;
  /** Absent where the game is not put on the device. */
  readonly watchUpdates?: WatchUpdates;
  /** Where settings are kept. May throw when asked: browsers can forbid storage altogether. */
  readonly storage: () => TextStorage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1; decides the seed of a new play. */
  readonly chance: () => number;
  /** A name for a new play, never the same twice on any device. */
  readonly newId: () => string;
  /** The language to begin with when the player has not picked one. */
  readonly language: Language;
  /** Hears which page of the turn is open, counted from 0: for who follows a play from outside. */
  readonly onRead?: (record: PlayRecord, page: number) => void;
}

export interface Beginning extends Pick<Plays, 'begin'> {
  readonly scenario: Scenario;
}

export interface Plays {
  begin(scenario: Scenario, seed: number): Play;
  resume(scenario: Scenario, record: PlayRecord): Replayed;
  lookBack(scenario: Scenario, record: PlayRecord, language: Language): Trace;
  /** The same play with one choice made otherwise, at a turn counted from 1. */
  otherwise(scenario: Scenario, record: PlayRecord, turn: number, choice: string): OtherPlay;
  /** Fetched when somebody first asks what follows. */
  futures(scenario: Scenario): Promise<Futures>;
}

/** Explores what follows from a moment of a play, a little at a time (`play/explore/from-here.ts`). */
export interface Futures {
  after(record: PlayRecord, plays: number, seed: number): Generator<number, readonly Following[]>;
}

/** Rejects when neither WebGL nor canvas works. */
export type OpenStage = (host: HTMLElement, wishes: { readonly reducedMotion: boolean }) => Promise<StagePort>;

export interface StagePort {
  /** Shows who is there and how they are while the beat with this index is told. */
  show(view: View, beat: number): void;
  setReducedMotion(on: boolean): void;
  /** Middle of a person's head in CSS pixels from the host's left side; undefined when not to be seen. */
  anchorOf(person: string): { readonly x: number } | undefined;
  destroy(): void;
}

export interface SoundWishes {
  readonly volumes: Volumes;
  /** Of the captions. */
  readonly language: () => Language;
  /** held: the browser waits for a gesture. */
  readonly onProblem: (problem: 'held' | 'unavailable') => void;
}

export interface SoundPort {
  /** Call from inside a gesture; false when the browser still holds the sound back. */
  unlock(): Promise<boolean>;
  hear(view: View, beat: Beat | undefined, before: View | undefined): void;
  setVolumes(volumes: Volumes): void;
  /** Written sound: an empty string when it is quiet again. Returns a function that stops listening. */
  captions(listener: (caption: string) => void): () => void;
  /** Goes silent, as when the player is back in the menu. */
  rest(): void;
}

/** The part of `SpeechSynthesis` that is used. */
export type Speech = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'>;

/** Each from 0 (silent) to 1. */
export interface Volumes {
  readonly music: number;
  readonly room: number;
  readonly effects: number;
}

/** The part of `Storage` that is used. */
export interface TextStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  /** Throws when there is no room. */
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}
