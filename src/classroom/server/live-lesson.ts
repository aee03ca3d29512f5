import type { Language } from '../../model/language.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Input } from '../lesson/inputs.ts';
import { openLesson } from '../lesson/lesson.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { reduce, replay } from '../lesson/reduce.ts';
import type { Refusal } from '../lesson/refusals.ts';
import { refused } from '../lesson/stepped.ts';
import type { Stepped } from '../lesson/stepped.ts';
import { JournalProblem } from './journal.ts';
import type { Book } from './journal.ts';

/** What the sockets are told of a step. */
export type Seen = (input: Input, after: Lesson, before: Lesson) => void;

/** A lesson in hand: what happens to it is written first, and only then true and answered. */
export interface LiveLesson {
  readonly book: Book;
  readonly scenario: Scenario;
  /** The scenario in a language that it is told in; otherwise in its own. */
  told(language: Language | undefined): Scenario;
  readonly lesson: Lesson;
  /** One after the other, in the order in which they came. */
  submit(input: Input): Promise<Stepped>;
  /** Takes in what other servers have written; says whether the lesson still is. */
  catchUp(): Promise<boolean>;
  /** Nothing more is written. */
  stop(): void;
}

export interface LiveWishes {
  readonly now: () => number;
  readonly scenario: (id: string, language?: Language) => Scenario | undefined;
  readonly seen: Seen;
  /** This server has written; others, if there are any, should read. */
  readonly wrote: () => void;
  readonly problem: (problem: JournalProblem) => void;
}

/** Milliseconds between two looks at the clock. */
const ALARM_STEP = 1000;

/** Nothing when the journal does not tell a lesson from beginning to end. */
export async function takeUp(book: Book, { now, scenario: shelved, seen, wrote, problem }: LiveWishes): Promise<LiveLesson | undefined> {
  const { scenario, opening } = book.head;
  const written = await book.inputs(0);
  const found = written && replay(scenario, openLesson(opening), written);
  if (!found) return undefined;

  let lesson = found;
  let seq = written.length;
  let tail: Promise<unknown> = Promise.resolve();
  let isOver = false;
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = tail.then(work);
    tail = turn.catch(() => undefined);
    return turn;
  };

  function advance(input: Input, next: Lesson): void {
    const before = lesson;
    lesson = next;
    seq += 1;
    if (next.timer !== before.timer) setAlarm();
    seen(input, next, before);
  }

  /** The end of a vote's time is one more thing that happens to the lesson. */
  function setAlarm(): void {
    clearTimeout(alarm);
    const ends = lesson.timer?.ends;
    if (ends === undefined || isOver) return;
    const ring = () => (now() < ends ? setAlarm() : void live.submit({ kind: 'timeUp', at: now() }));
    // In small steps: the alarms of a machine that was asleep come late, and its clock does not.
    alarm = setTimeout(ring, Math.min(ALARM_STEP, Math.max(0, ends - now())));
    alarm.unref();
  }

  async function readOn(): Promise<void> {
    const inputs = await book.inputs(seq);
    isOver ||= inputs === undefined;
    for (const input of inputs ?? []) {
      const stepped = reduce(scenario, lesson, input);
      if (!stepped.ok) throw new JournalProblem('damaged', stepped.refusal);
      advance(input, stepped.lesson);
    }
  }

  async function write(input: Input): Promise<Stepped> {
    if (isOver) return refused('over');
    const stepped = reduce(scenario, lesson, input);
    if (!stepped.ok || stepped.lesson === lesson) return stepped;
    if (await book.append(seq + 1, input, isWeighty(input))) {
      advance(input, stepped.lesson);
      wrote();
      return stepped;
    }
    await readOn();
    return write(input);
  }

  const live: LiveLesson = {
    book,
    scenario,
    told(language) {
      const found = language !== undefined && language !== scenario.language ? shelved(scenario.id, language) : undefined;
      // Of the same version, so that it tells the same story.
      return found?.version === scenario.version ? found : scenario;
    },
    get lesson() {
      return lesson;
    },
    submit: (input) =>
      inTurn(() => write(input)).catch((error: unknown) => {
        if (!(error instanceof JournalProblem)) throw error;
        problem(error);
        return refused(refusalOf[error.code]);
      }),
    async catchUp() {
      await inTurn(readOn);
      return !isOver;
    },
    stop() {
      isOver = true;
      clearTimeout(alarm);
    },
  };
  setAlarm();
  return live;
}

export const refusalOf = { diskFull: 'diskFull', damaged: 'damaged', away: 'journalAway' } as const satisfies Record<JournalProblem['code'], Refusal>;

/** What a class has seen on the wall must not be undone by a power cut. */
function isWeighty(input: Input): boolean {
  return input.kind === 'timeUp' || (input.kind === 'host' && (input.command.type === 'close' || input.command.type === 'reveal' || input.command.type === 'goOn'));
}
