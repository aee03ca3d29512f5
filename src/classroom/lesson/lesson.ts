import type { Room } from '../../model/rooms.ts';
import type { Language } from '../../model/language.ts';
import type { LessonPhase } from './lesson-chart.ts';

/**
 * One lesson as it stands: plain data, made from nothing but its opening and the inputs that were accepted, in
 * their order (`reduce.ts`). Whoever has those has the lesson: a server that was killed, a second server, the browser
 * of a trainer without phones.
 */
export interface Lesson {
  readonly opening: Opening;
  readonly phase: LessonPhase;
  /** Grows with everything the trainer does; a command says which one it saw. */
  readonly rev: number;
  /** Ids of the last commands that were carried out: the same one again changes nothing. */
  readonly done: readonly string[];
  /** Nobody new comes in; who belongs to it is always taken back. */
  readonly locked: boolean;
  readonly paused: boolean;
  /** The trainer has opened the explanation of what was just told. */
  readonly explaining: boolean;
  /** What the screen on the wall speaks. Everybody reads on their own screen what they like. */
  readonly wall: Language;
  readonly course: Course;
  readonly people: ReadonlyMap<string, Participant>;
  /** Hashed tokens of those whom the trainer took out: they don't come back by themselves. */
  readonly removed: readonly string[];
  /** The choice the class is at; absent while nobody is asked anything. */
  readonly round?: Round;
  /** Choices that lie behind, in the order in which the class came to them; also those it stepped back from. */
  readonly trail: readonly Round[];
  /** What observers saw, one for each answer that was told. */
  readonly watched: readonly Watched[];
  readonly timer?: Timer;
  readonly groups: readonly Group[];
}

/** What a lesson begins with. */
export interface Opening {
  readonly scenario: string;
  /** Fingerprint of the scenario's source: with another one the same choices may tell another story. */
  readonly version: string;
  /** Decides what chance brings in the play; a 32-bit unsigned integer. */
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** In which the wall begins. */
  readonly wall: Language;
}

/** How far the class is in the play: with the opening this is a `PlayRecord`, and a place in what it tells. */
export interface Course {
  readonly choices: readonly string[];
  /** How many times was gone on since the answer to the last choice, or since the beginning. */
  readonly step: number;
}

export interface Participant {
  readonly id: string;
  /** Empty for who gave none. */
  readonly name: string;
  /** What the server knows this person by when they come back, hashed; never leaves it. */
  readonly token: string;
  /** Observes this person of the scenario instead of voting. */
  readonly observes?: string;
  /** Number of the group, counting from 1. */
  readonly group?: number;
}

/** One choice put to the class. */
export interface Round {
  /** Counting from 1, also over what was stepped back from. */
  readonly id: number;
  /** The choices that led there. */
  readonly path: readonly string[];
  /** Ids, in the order in which they were offered. */
  readonly options: readonly string[];
  /** None when the trainer chose without a vote; the second is the one after the talk. */
  readonly ballots: readonly Ballot[];
  /** What the trainer went on with; absent when the class stepped back without it. */
  readonly wentOnWith?: string;
}

export interface Ballot {
  readonly votes: ReadonlyMap<string, Vote>;
  /** Raised hands that the trainer counted, by option. */
  readonly hands: Readonly<Record<string, number>>;
  readonly revealed: boolean;
}

export interface Vote {
  readonly choice: string;
  /** Counts up with every change by the same person; the highest holds. */
  readonly ver: number;
}

/** An answer that was told, and what observers marked in it. */
export interface Watched {
  /** The choices up to and including the one that was answered. */
  readonly path: readonly string[];
  readonly marks: ReadonlyMap<string, Mark>;
}

export interface Mark {
  /** The person of the scenario who was watched. */
  readonly person: string;
  readonly ver: number;
  readonly opened: readonly Room[];
  readonly closed: readonly Room[];
}

/** For a vote or a talk. Nobody is cut off by a screen: a vote is held against it when it is written. */
export interface Timer {
  /** Milliseconds since 1970; absent while paused. */
  readonly ends?: number;
  /** Milliseconds that were left when the lesson was paused. */
  readonly left?: number;
}

export interface Group {
  /** Counting from 1. */
  readonly id: number;
  /** Grows with every choice made or taken back: two phones of one group can't both be first. */
  readonly rev: number;
  readonly choices: readonly string[];
  readonly over: boolean;
}

export const groupsMin = 2;
export const groupsMax = 12;

/** Results of a group of people are shown from this many on: fewer, and one could tell who chose what. */
export const FEWEST_SHOWN = 5;

export function openLesson(opening: Opening): Lesson {
  const course = { choices: [], step: 0 };
  return {
    opening,
    phase: 'lobby',
    rev: 0,
    done: [],
    locked: false,
    paused: false,
    explaining: false,
    wall: opening.wall,
    course,
    people: new Map(),
    removed: [],
    trail: [],
    watched: [],
    groups: [],
  };
}
