import { moveCodes, moves, type Move, type Stance } from '../../model/moves.ts';
import { rooms, type Room } from '../../model/rooms.ts';
import type { PlayRecord } from '../record.ts';
import type { Trace, TurnTrace } from '../trace.ts';

/** One play, and what is seen of it from behind. */
export interface Seen {
  readonly record: PlayRecord;
  readonly trace: Trace;
  /** So many of its first choices were an example's, and taken over from there. */
  readonly lookedOn: number;
}

/** How somebody works together over all their plays, told in several ways and never added up to one. */
export interface Progress {
  /** In how many plays they chose something themselves. */
  readonly plays: number;
  /** Choices they made themselves, each counted once. */
  readonly choices: number;
  readonly moves: Readonly<Record<Move, Tally>>;
  readonly rooms: Readonly<Record<Room, RoomTally>>;
}

export interface Tally {
  /** Choices in which it was done, over all plays. */
  readonly all: number;
  /** And in the newest play. */
  readonly newest: number;
  /** In how many plays. */
  readonly plays: number;
}

export interface RoomTally {
  readonly opened: Tally;
  readonly closed: Tally;
}

/** @param plays the newest first */
export function progressOver(plays: readonly Seen[]): Progress {
  const own = ownTurns(plays).filter(({ turns }) => turns.length > 0);
  const tally = (does: (turn: TurnTrace) => boolean): Tally => {
    const times = own.map(({ turns }) => turns.filter(does).length);
    return { all: times.reduce((sum, each) => sum + each, 0), newest: times[0] ?? 0, plays: times.filter((each) => each > 0).length };
  };
  return {
    plays: own.length,
    choices: tally(() => true).all,
    moves: table(moveCodes, (move) => tally((turn) => doneIn(turn).has(move))),
    rooms: table(rooms, (room) => ({
      opened: tally(({ reactions }) => reactions.some(({ opened }) => opened.includes(room))),
      closed: tally(({ reactions }) => reactions.some(({ closed }) => closed.includes(room))),
    })),
  };
}

/** What was done in a choice. Who is left out while another is spoken with, is not avoided: that is how talking goes. */
function doneIn({ reactions }: TurnTrace): ReadonlySet<Move> {
  const done = reactions.flatMap(({ move }) => (move ? [move] : []));
  const meant = done.filter((move) => move !== 'avoids');
  return new Set(meant.length > 0 ? meant : done);
}

/** Of each play the turns in which its player chose; a play that goes on from another's choices does not count them again. */
function ownTurns(plays: readonly Seen[]): readonly { readonly turns: readonly TurnTrace[] }[] {
  const counted = new Set<string>();
  // The oldest play made the choices that a later one began with.
  const oldestFirst = plays.toReversed().map(({ record, trace, lookedOn }) => ({
    turns: trace.turns.filter(({ turn }) => {
      const way = [record.scenario, record.seed, ...record.choices.slice(0, turn)].join('\n');
      const isNew = turn > lookedOn && !counted.has(way);
      counted.add(way);
      return isNew;
    }),
  }));
  return oldestFirst.toReversed();
}

/** How many of a play's first choices are those of the example it was taken over from; none when it did not begin as one. */
export function lookedOnIn(record: PlayRecord, example: { readonly seed: number; readonly steps: readonly { readonly choice: string }[] } | undefined): number {
  if (!example || example.seed !== record.seed) return 0;
  const parted = record.choices.findIndex((choice, at) => choice !== example.steps[at]?.choice);
  return parted === -1 ? record.choices.length : parted;
}

/** Moves of one stance, those of the model's table. */
export function movesOf(stance: Stance): readonly Move[] {
  return moveCodes.filter((move) => moves[move].stance === stance);
}

function table<K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Readonly<Record<K, V>>;
}
