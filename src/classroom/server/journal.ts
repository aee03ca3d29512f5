import type { Scenario } from '../../scenario/types.ts';
import type { Input } from '../lesson/inputs.ts';
import type { Opening } from '../lesson/lesson.ts';
import type { Door } from '../protocol/answers.ts';

/** What is kept of a lesson besides what happened in it. */
export interface Head {
  readonly id: string;
  readonly door: Door;
  /** Codes that it had before: its own people come back with what they know. */
  readonly former?: readonly string[];
  /** Of the trainer's token, hashed. */
  readonly host: string;
  readonly opening: Opening;
  /** As it was when the lesson was opened: a scenario that is edited meanwhile changes no lesson. */
  readonly scenario: Scenario;
  /** Milliseconds since 1970; after this nothing is left. */
  readonly erasedAt: number;
}

/** Every code that leads to a lesson, the one that is on the wall first. */
export function pinsOf({ door, former = [] }: Head): readonly string[] {
  return [door.pin, ...former];
}

/** With another code on the wall. */
export function withDoor(head: Head, door: Door): Head {
  return { ...head, door, former: pinsOf(head) };
}

/**
 * Where lessons are kept. A lesson is its head and the inputs that were accepted, numbered from 1.
 * Everything here may fail with a {@link JournalProblem}.
 */
export interface Journal {
  /** Other servers may write in it too. */
  readonly isShared: boolean;
  create(head: Head): Promise<Book>;
  /** The lessons that were kept, whole ones and damaged ones. */
  books(): Promise<readonly Kept[]>;
  /** A lesson that another server has opened, by its code, its id or its trainer. */
  find(by: Partial<Pick<Head, 'id' | 'host'>> & { readonly pin?: string }): Promise<Book | undefined>;
  /** What was set aside a day before is erased. */
  forgetOld(now: number): Promise<void>;
  close(): Promise<void>;
}

export type Kept = { readonly ok: true; readonly book: Book } | { readonly ok: false; readonly id: string };

/** One lesson in the journal. */
export interface Book {
  readonly head: Head;
  /** From the one after `seq` on; nothing when the lesson was erased. Takes in a changed head as well. */
  inputs(seq: number): Promise<readonly Input[] | undefined>;
  /**
   * Writes the input with this number, and gives false when there is one with that number already: another server
   * was first, or has erased the lesson.
   *
   * @param firmly also a power cut must not undo it
   */
  append(seq: number, input: Input, firmly: boolean): Promise<boolean>;
  changeDoor(door: Door): Promise<void>;
  /** Nothing of it is left afterwards. */
  erase(): Promise<void>;
  /** It can't be read any more: it is put where it disturbs nobody, until it is erased. */
  setAside(): Promise<void>;
  close(): Promise<void>;
}

export class JournalProblem extends Error {
  readonly code: 'diskFull' | 'damaged' | 'away';

  constructor(code: JournalProblem['code'], cause: unknown) {
    super(`The journal can't be used: ${code}.`, { cause });
    this.code = code;
  }
}
