import type { Move } from '../../model/moves.ts';
import { rooms, type Room } from '../../model/rooms.ts';
import { movesOf, type Progress, type RoomTally } from './progress.ts';

/** What to practise next, and the count that says so. */
export type Advice =
  /** Whose say it was, theirs or yours, was lost most often in this way. */
  | { readonly kind: 'lessOf'; readonly move: Move; readonly times: number; readonly plays: number }
  /** This room closed more often than it opened. */
  | { readonly kind: 'openRoom'; readonly room: Room; readonly opened: number; readonly closed: number }
  /** Something that you have not tried yet. */
  | { readonly kind: 'notYet'; readonly move: Move };

/** Once may be what the moment asked for. */
const OFTEN = 2;

/** At most three, what happened most often first; nothing before there is a play to learn from. */
export function adviceFrom(progress: Progress): readonly Advice[] {
  if (progress.choices === 0) return [];
  const lost = [...movesOf('controlling'), ...movesOf('yielding'), ...movesOf('avoiding')]
    .map((move) => ({ move, tally: progress.moves[move] }))
    .filter(({ tally }) => tally.all >= OFTEN)
    .toSorted((one, other) => other.tally.all - one.tally.all);
  const less = lost.slice(0, 1).map(({ move, tally }): Advice => ({ kind: 'lessOf', move, times: tally.all, plays: tally.plays }));
  const tight = rooms
    .map((room) => ({ room, tally: progress.rooms[room] }))
    .filter(({ tally }) => tally.closed.all >= OFTEN && shut(tally) > 0)
    .toSorted((one, other) => shut(other.tally) - shut(one.tally));
  const open = tight.slice(0, 1).map(({ room, tally }): Advice => ({ kind: 'openRoom', room, opened: tally.opened.all, closed: tally.closed.all }));
  const fresh = movesOf('equal').filter((move) => progress.moves[move].all === 0);
  return [...less, ...open, ...fresh.slice(0, 1).map((move): Advice => ({ kind: 'notYet', move }))];
}

function shut({ opened, closed }: RoomTally): number {
  return closed.all - opened.all;
}
