import { languages } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import type { Input } from '../lesson/inputs.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { forPerson, forPhones } from '../lesson/project-phone.ts';
import { forProjector, forTrainer } from '../lesson/project.ts';
import { resultOf } from '../lesson/tally.ts';
import type { Snap } from '../lesson/snapshots.ts';
import type { LiveLesson } from './live-lesson.ts';
import { presence } from './presence.ts';
import { rooms } from './sockets.ts';
import type { ClassServer } from './sockets.ts';

/** The trainer's screens follow within this many milliseconds; what comes in between goes together. */
const TICK = 16;

/** The same for people who come, go and change their name: each time the whole list is sent, and five hundred may come at once. */
const STIR = 100;

/** Carries what happened in a lesson to those who may see it. */
export interface Screens {
  readonly seen: (live: LiveLesson, input: Input, after: Lesson, before: Lesson) => void;
  /** Somebody's phone came or went. */
  stir(live: LiveLesson): void;
  door(live: LiveLesson): void;
  /** Ids of those whose phone is connected now. */
  here(lesson: string): ReadonlySet<string>;
  stop(): void;
}

interface ScreensWishes {
  /** More servers than this one keep the same lessons. */
  readonly isShared: boolean;
  readonly now: () => number;
}

export function screens(io: ClassServer, { isShared, now: clock }: ScreensWishes): Screens {
  const waiting = new Map<string, 'snap' | 'count'>();
  const stirred = new Set<string>();
  const { here, tell, stop } = presence(io, { isShared, now: clock, changed: stirTrainer });

  function soon(live: LiveLesson, what: 'snap' | 'count'): void {
    const { id } = live.book.head;
    const before = waiting.get(id);
    waiting.set(id, before === 'snap' ? 'snap' : what);
    if (before === undefined) setTimeout(() => now(live), TICK).unref();
  }

  function stir(live: LiveLesson): void {
    const { id } = live.book.head;
    if (stirred.has(id)) return;
    stirred.add(id);
    setTimeout(() => {
      stirred.delete(id);
      tell(id);
      soon(live, 'snap');
    }, STIR).unref();
  }

  /** Somebody came or went at another server; a screen that is not here is told there. */
  function stirTrainer(id: string): void {
    const [screen = ''] = io.sockets.adapter.rooms.get(rooms.trainer(id)) ?? [];
    const live = io.sockets.sockets.get(screen)?.data.live;
    if (live) soon(live, 'snap');
  }

  function now(live: LiveLesson): void {
    const { id } = live.book.head;
    const due = waiting.get(id);
    waiting.delete(id);
    if (due === 'count') count(live);
    if (due === 'snap') snap(live);
  }

  function snap(live: LiveLesson): void {
    const { lesson, book } = live;
    const { id } = book.head;
    if (isWatched(rooms.projector(id))) io.local.to(rooms.projector(id)).emit('snap', forProjector(live.told(lesson.wall), lesson));
    inEach(rooms.trainer(id), (language) => forTrainer(live.told(language), lesson, here(id)));
  }

  /** To everybody in the room, each in the language that they read. */
  function inEach(room: string, told: (language: Language) => Snap): void {
    for (const language of languages) {
      const speaking = rooms.speaking(room, language);
      if (isWatched(speaking)) io.local.to(speaking).emit('snap', told(language));
    }
  }

  function count({ book, lesson: { round } }: LiveLesson): void {
    const { id } = book.head;
    const ballot = round?.ballots.at(-1);
    if (!round || !ballot) return;
    const voted = ballot.votes.size;
    io.local.to(rooms.projector(id)).emit('count', { voted });
    io.local.to(rooms.trainer(id)).emit('count', { voted, live: resultOf(ballot, round.options) });
  }

  function isWatched(room: string): boolean {
    return (io.sockets.adapter.rooms.get(room)?.size ?? 0) > 0;
  }

  /** Those whose task, group or group's play is another one now. */
  function toPersons(live: LiveLesson, after: Lesson, before: Lesson): void {
    const { id } = live.book.head;
    const sockets = io.sockets.adapter.rooms.get(rooms.phones(id)) ?? [];
    for (const socketId of sockets) {
      const socket = io.sockets.sockets.get(socketId);
      const person = after.people.get(socket?.data.pid ?? '');
      const group = (lesson: Lesson) => lesson.groups.find((each) => each.id === person?.group);
      const isChanged = person && (before.people.get(person.id) !== person || group(before) !== group(after));
      if (isChanged) socket?.emit('you', forPerson(live.told(socket.data.language), after, person));
    }
  }

  return {
    seen(live, input, after, before) {
      const { id } = live.book.head;
      if (input.kind === 'vote') {
        soon(live, 'count');
        return;
      }
      const isForAll = input.kind === 'host' || input.kind === 'timeUp';
      if (isForAll) inEach(rooms.phones(id), (language) => forPhones(live.told(language), after));
      if (isForAll || input.kind === 'move' || input.kind === 'rename') toPersons(live, after, before);
      if (input.kind === 'host' && input.command.type === 'remove') {
        const room = io.local.to(rooms.person(id, input.command.pid));
        room.emit('bye', { ok: false, reason: 'removed' });
        room.disconnectSockets();
      }
      if (input.kind === 'join' || input.kind === 'rename' || input.kind === 'leave') stir(live);
      else soon(live, 'snap');
      // Before the answer to the command: the next one is given on what this one made.
      if (isForAll) now(live);
    },
    stir,
    door(live) {
      const { id, door } = live.book.head;
      io.local.to([rooms.projector(id), rooms.trainer(id)]).emit('door', door);
    },
    here,
    stop,
  };
}
