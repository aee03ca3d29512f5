import type { Rung } from '../../model/ladder.ts';
import type { PersonTrace, TurnTrace } from '../../play/trace.ts';
import { along, momentsOf, rowsBetween, type CoursePoint, type Moment } from './course.ts';

/** Two courses with one person, drawn over each other: the same up to one choice. */
export interface Fork {
  readonly rows: readonly Rung[];
  /** As it went. */
  readonly own: readonly CoursePoint[];
  /** As it would have gone; from the point on where they part. */
  readonly other: readonly CoursePoint[];
}

/** @param turn of the choice that was made otherwise, counting from 1 */
export function forkOf(person: PersonTrace, own: readonly TurnTrace[], other: readonly TurnTrace[], turn: number): Fork {
  const [went, would] = [momentsOf(person, own), momentsOf(person, other)];
  const rows = rowsBetween([...went, ...would].map(({ at }) => at.rung));
  const longest = Math.max(own.length, other.length);
  const place = (moment: Moment): CoursePoint => ({
    ...moment,
    x: along(moment.kind === 'time' ? moment.turn - 0.5 : moment.turn, longest),
    row: rows.indexOf(moment.at.rung),
  });
  const lastShared = would.findLastIndex((moment) => moment.turn < turn);
  return { rows, own: went.map(place), other: would.slice(Math.max(0, lastShared)).map(place) };
}
