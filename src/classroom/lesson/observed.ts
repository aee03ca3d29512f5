import { rooms } from '../../model/rooms.ts';
import type { Room } from '../../model/rooms.ts';
import { lookBack } from '../../play/look-back.ts';
import type { Reaction } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { recordOf } from './course.ts';
import type { Lesson, Mark, Watched } from './lesson.ts';
import type { WatchedPerson, WatchedRoom, WatchedSnap } from './snapshots.ts';

/** What observers saw open and close on the way to where the class is, beside what the model did. */
export function observed(scenario: Scenario, { opening, course, watched }: Lesson): readonly WatchedSnap[] {
  const onTheWay = watched.filter(({ path }) => path.every((choice, at) => course.choices[at] === choice));
  if (onTheWay.length === 0) return [];
  const { turns } = lookBack(scenario, recordOf(opening, course.choices));
  // What was told twice, before and after stepping back, counts as it was seen the last time.
  const latest = new Map(onTheWay.map((each) => [each.path.length, each]));
  return [...latest].toSorted(([a], [b]) => a - b).map(([turn, each]) => snapOf(turn, each, turns[turn - 1]?.reactions ?? []));
}

function snapOf(turn: number, { marks }: Watched, reactions: readonly Reaction[]): WatchedSnap {
  const seen = [...marks.values()];
  const persons = [...new Set(seen.map(({ person }) => person))];
  return { turn, persons: persons.map((id) => personOf(id, seen, reactions)) };
}

function personOf(id: string, seen: readonly Mark[], reactions: readonly Reaction[]): WatchedPerson {
  const own = seen.filter(({ person }) => person === id);
  const reaction = reactions.find(({ person }) => person === id);
  return { id, observers: own.length, rooms: rooms.map((room) => roomOf(room, own, reaction)) };
}

function roomOf(room: Room, marks: readonly Mark[], reaction: Reaction | undefined): WatchedRoom {
  const did = reaction?.opened.includes(room) === true ? 'opened' : 'closed';
  const moved = reaction !== undefined && (reaction.opened.includes(room) || reaction.closed.includes(room));
  return {
    room,
    opened: marks.filter(({ opened }) => opened.includes(room)).length,
    closed: marks.filter(({ closed }) => closed.includes(room)).length,
    model: moved ? did : 'same',
  };
}
