import type { Language } from '../../model/language.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Input } from '../lesson/inputs.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Refusal } from '../lesson/refusals.ts';
import { JournalProblem, pinsOf } from './journal.ts';
import type { Book, Head, Journal } from './journal.ts';
import { refusalOf, takeUp } from './live-lesson.ts';
import type { LiveLesson } from './live-lesson.ts';
import type { Log } from './log.ts';
import { freshKey, freshPin, freshSeed, isSame } from './words.ts';

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60_000;

export interface Limits {
  readonly lessons: number;
  /** Over all lessons together. */
  readonly people: number;
}

export const usualLimits: Limits = { lessons: 200, people: 10_000 };

export interface SchoolWishes {
  readonly journal: Journal;
  /** A scenario by its id, as it is now and in its own language or another; nothing when it can't be played so. */
  readonly scenario: (id: string, language?: Language) => Scenario | undefined;
  readonly limits: Limits;
  readonly now: () => number;
  readonly log: Log;
  /** Something happened in a lesson. */
  readonly seen: (live: LiveLesson, input: Input, after: Lesson, before: Lesson) => void;
  /** Another server has given it another code. */
  readonly moved: (live: LiveLesson) => void;
  /** A lesson is no more: ended, erased after its day, or damaged. */
  readonly gone: (id: string, why: 'over' | 'damaged') => void;
  /** Other servers, if there are any, should read this lesson on. */
  readonly wrote: (id: string) => void;
}

/** All lessons of one server. */
export interface School {
  /** Takes up what was kept. */
  begin(): Promise<void>;
  open(scenario: string, host: string, wall?: Language): Promise<{ readonly ok: true; readonly live: LiveLesson } | { readonly ok: false; readonly reason: Refusal }>;
  /** Also by a code that it had before. */
  byPin(pin: string): Promise<LiveLesson | undefined>;
  /** For who has the trainer's token. */
  byHost(id: string, token: string): Promise<LiveLesson | 'damaged' | undefined>;
  hasRoom(): boolean;
  changeDoor(live: LiveLesson): Promise<void>;
  /** Another server has written in this lesson, or ended it. */
  follow(id: string): Promise<void>;
  /** As far as they are in hand here: what another server said may have been lost. */
  followAll(): Promise<void>;
  end(live: LiveLesson): Promise<void>;
  stop(): Promise<void>;
}

export function school({ journal, scenario, limits, now, log, seen, moved, gone, wrote }: SchoolWishes): School {
  const lessons = new Map<string, LiveLesson>();
  const pins = new Map<string, LiveLesson>();
  const damaged = new Set<string>();
  const taking = new Map<string, Promise<LiveLesson | undefined>>();
  let isAway = false;
  const sweeping = setInterval(() => {
    eraseOld().catch((error: unknown) => log({ what: 'something went wrong', why: String(error) }));
  }, MINUTE);
  sweeping.unref();

  /** Of many who ask for a lesson at once, the first takes it up for all. */
  function take(book: Book): Promise<LiveLesson | undefined> {
    const { id } = book.head;
    const known = lessons.get(id);
    if (known) return Promise.resolve(known);
    const coming = taking.get(id) ?? bring(book).finally(() => taking.delete(id));
    taking.set(id, coming);
    return coming;
  }

  async function bring(book: Book): Promise<LiveLesson | undefined> {
    const { id } = book.head;
    const live: LiveLesson | undefined = await takeUp(book, {
      now,
      scenario,
      seen: (input, after, before) => {
        if (live) seen(live, input, after, before);
      },
      wrote: () => wrote(id),
      problem: (problem) => complain(book, problem),
    }).catch((error: unknown) => {
      if (error instanceof JournalProblem && error.code !== 'damaged') throw error;
      // Also what a newer or an older version wrote, and this one can't make anything of: one lesson must not keep the others from beginning.
      log({ what: 'something went wrong', lesson: id, why: String(error) });
      return undefined;
    });
    if (!live) {
      await putAside(book);
      return undefined;
    }
    lessons.set(id, live);
    for (const pin of pinsOf(book.head)) pins.set(pin, live);
    return live;
  }

  function complain(book: Book, { code, message }: JournalProblem): void {
    if (code === 'damaged') {
      void putAside(book);
      return;
    }
    // While Redis is away, everything says so; its keeper wants to read it once.
    if (code === 'away' && isAway) return;
    isAway = code === 'away';
    log({ what: isAway ? 'journal away' : 'disk full', lesson: book.head.id, why: message });
  }

  async function putAside(book: Book): Promise<void> {
    const { id } = book.head;
    damaged.add(id);
    drop(id);
    log({ what: 'lesson set aside', lesson: id });
    await book.setAside();
    gone(id, 'damaged');
  }

  function drop(id: string): void {
    const live = lessons.get(id);
    live?.stop();
    lessons.delete(id);
    for (const pin of live ? pinsOf(live.book.head) : []) pins.delete(pin);
  }

  async function erase(live: LiveLesson, what: 'lesson ended' | 'lesson erased'): Promise<void> {
    const { id } = live.book.head;
    const people = live.lesson.people.size;
    drop(id);
    await live.book.erase();
    log({ what, lesson: id, people });
    wrote(id);
    // After the answer to who ended it.
    setTimeout(() => gone(id, 'over'), 20);
  }

  async function follow(id: string): Promise<void> {
    const live = lessons.get(id);
    if (!live) return;
    const { pin } = live.book.head.door;
    try {
      const goesOn = await live.catchUp();
      // Meanwhile it was ended here, where who ended it is answered first.
      if (lessons.get(id) !== live) return;
      if (!goesOn) {
        drop(id);
        gone(id, 'over');
        return;
      }
      isAway = false;
    } catch (error) {
      if (!(error instanceof JournalProblem)) throw error;
      complain(live.book, error);
      return;
    }
    if (pin === live.book.head.door.pin) return;
    pins.set(live.book.head.door.pin, live);
    moved(live);
  }

  async function eraseOld(): Promise<void> {
    await journal.forgetOld(now());
    const old = [...lessons.values()].filter(({ book }) => book.head.erasedAt <= now());
    await Promise.all(old.map((live) => erase(live, 'lesson erased')));
  }

  function newHead(of: Scenario, host: string, wall: Language = of.language): Head {
    const at = now();
    const opening = { scenario: of.id, version: of.version, seed: freshSeed(), at, wall };
    return { id: freshKey(), door: newDoor(), host, opening, scenario: of, erasedAt: at + DAY };
  }

  function newDoor(): Head['door'] {
    const pin = freshPin();
    return pins.has(pin) ? newDoor() : { pin, key: freshKey() };
  }

  return {
    async begin() {
      for (const kept of await journal.books()) {
        if (kept.ok) await take(kept.book);
        else {
          damaged.add(kept.id);
          log({ what: 'lesson set aside', lesson: kept.id });
        }
      }
      for (const { book, lesson } of lessons.values()) log({ what: 'lesson taken up', lesson: book.head.id, people: lesson.people.size });
      await eraseOld();
    },
    async open(id, host, wall) {
      const kept = await journal.find({ host });
      const already = [...lessons.values()].find(({ book }) => book.head.host === host) ?? (kept && (await take(kept)));
      if (already) return { ok: true, live: already };
      const wanted = scenario(id);
      if (!wanted) return { ok: false, reason: 'unknownScenario' };
      await eraseOld();
      if (lessons.size >= limits.lessons) return { ok: false, reason: 'tooManyLessons' };
      try {
        const live = await take(await journal.create(newHead(wanted, host, wall)));
        if (!live) return { ok: false, reason: 'damaged' };
        log({ what: 'lesson opened', lesson: live.book.head.id });
        return { ok: true, live };
      } catch (error) {
        if (!(error instanceof JournalProblem)) throw error;
        log({ what: 'disk full', why: error.message });
        return { ok: false, reason: refusalOf[error.code] };
      }
    },
    async byPin(pin) {
      const known = pins.get(pin);
      if (known) return known;
      const book = await journal.find({ pin });
      return book && take(book);
    },
    async byHost(id, token) {
      if (damaged.has(id)) return 'damaged';
      const book = lessons.get(id)?.book ?? (await journal.find({ id }));
      return book && isSame(token, book.head.host) ? take(book) : undefined;
    },
    hasRoom: () => [...lessons.values()].reduce((sum, { lesson }) => sum + lesson.people.size, 0) < limits.people,
    async changeDoor(live) {
      await live.book.changeDoor(newDoor());
      pins.set(live.book.head.door.pin, live);
      wrote(live.book.head.id);
    },
    follow,
    async followAll() {
      await Promise.all([...lessons.keys()].map(follow));
    },
    end: (live) => erase(live, 'lesson ended'),
    async stop() {
      clearInterval(sweeping);
      for (const live of lessons.values()) live.stop();
      await journal.close();
    },
  };
}
