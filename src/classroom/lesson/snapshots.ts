import type { Language } from '../../model/language.ts';
import type { Room } from '../../model/rooms.ts';
import type { Beat, ChoiceView, EndingView, SceneView } from '../../play/view.ts';
import type { LessonPhase } from './lesson-chart.ts';
import type { Course, Opening, Timer } from './lesson.ts';
import type { Result, Shift } from './tally.ts';

/** What every screen knows of a lesson. */
export interface CommonSnap {
  readonly phase: LessonPhase;
  readonly title: string;
  /** Of everything in it that the scenario says. */
  readonly language: Language;
  readonly paused: boolean;
  /** People who take part by phone. (Phones are not told of everybody who comes in; the trainer's screens are.) */
  readonly people: number;
  /** How many choices were made. */
  readonly turn: number;
  readonly timer?: Timer;
}

/** A phone: the same for everybody in the class. */
export interface PhoneSnap extends CommonSnap {
  readonly role: 'phone';
  readonly scene?: SceneSnap;
  /** Ids of the people of the scenario who are in the scene. */
  readonly present?: readonly string[];
  /** What was told since the last choice, for who cannot see the projector. */
  readonly told: readonly ToldLine[];
  /** What the class is asked; absent while it is asked nothing. */
  readonly asked?: Asked;
  readonly ending?: EndingView;
}

export interface Asked {
  readonly round: number;
  readonly options: readonly ChoiceView[];
  /** The ballot that takes votes now, 1 or 2. */
  readonly ballot?: number;
  /** Of each ballot that was revealed; nothing of the others. */
  readonly results: readonly Result[];
}

export interface ToldLine extends Pick<Beat, 'kind' | 'text' | 'cue'> {
  /** Name of who speaks. */
  readonly speaker?: string;
}

/** The one person behind a phone. */
export interface YouSnap {
  readonly pid: string;
  readonly name: string;
  readonly vote?: { readonly round: number; readonly ballot: number; readonly choice: string; readonly ver: number };
  /** Watches this person of the scenario instead of voting. */
  readonly observes?: { readonly id: string; readonly name: string };
  readonly mark?: { readonly turn: number; readonly ver: number; readonly opened: readonly Room[]; readonly closed: readonly Room[] };
  readonly group?: GroupSnap;
}

/** A group's own play. */
export interface GroupSnap {
  readonly id: number;
  readonly rev: number;
  readonly choices: readonly string[];
  readonly scene: SceneSnap;
  /** In words, what they said last. */
  readonly chosen?: string;
  readonly told: readonly ToldLine[];
  readonly options: readonly ChoiceView[];
  readonly ending?: EndingView;
}

/** Where in the story. */
export type SceneSnap = Pick<SceneView, 'title' | 'number' | 'of'>;

/** What both of the trainer's screens know. With `opening` and `course` they play the scene themselves. */
export interface HostSnap extends CommonSnap {
  readonly rev: number;
  readonly opening: Opening;
  readonly course: Course;
  readonly locked: boolean;
  /** What the screen on the wall speaks. */
  readonly wall: Language;
  readonly explaining: boolean;
  readonly asked?: HostAsked;
  /** Answers that were told on the way here and what observers saw in them; empty until the explanation is opened. */
  readonly watched: readonly WatchedSnap[];
  readonly groups: readonly GroupProgress[];
}

export interface HostAsked extends Asked {
  /** People who voted by phone in the last ballot. */
  readonly voted: number;
  /** People who could. */
  readonly voters: number;
  readonly shift?: Shift;
}

export interface ProjectorSnap extends HostSnap {
  readonly role: 'projector';
  /** Nicknames of those who gave one. */
  readonly names: readonly string[];
}

export interface TrainerSnap extends HostSnap {
  readonly role: 'trainer';
  readonly persons: readonly PersonRow[];
  /** Of the ballot that goes on, before it is revealed: for the trainer's eyes. */
  readonly live?: Result;
  /** Hands as counted in the last ballot. */
  readonly hands: Readonly<Record<string, number>>;
  readonly trail: readonly TrailRow[];
}

export interface PersonRow {
  readonly pid: string;
  readonly name: string;
  readonly here: boolean;
  readonly observes?: string;
  readonly group?: number;
}

/** One choice that lies behind. */
export interface TrailRow {
  readonly round: number;
  readonly scene: string;
  readonly path: readonly string[];
  readonly options: readonly ChoiceView[];
  readonly results: readonly Result[];
  readonly wentOnWith?: string;
}

export interface WatchedSnap {
  readonly turn: number;
  readonly persons: readonly WatchedPerson[];
}

export interface WatchedPerson {
  readonly id: string;
  readonly observers: number;
  readonly rooms: readonly WatchedRoom[];
}

export interface WatchedRoom {
  readonly room: Room;
  /** How many observers saw it open, and how many saw it close. */
  readonly opened: number;
  readonly closed: number;
  /** What it did in the model. */
  readonly model: 'opened' | 'closed' | 'same';
}

export interface GroupProgress {
  readonly id: number;
  readonly people: number;
  readonly turn: number;
  readonly over: boolean;
  /** For the trainer always, for the projector from comparing on. */
  readonly choices?: readonly string[];
}

export type Snap = PhoneSnap | ProjectorSnap | TrainerSnap;
