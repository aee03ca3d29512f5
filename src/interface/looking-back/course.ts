import { height, rungs, type Rung } from '../../model/ladder.ts';
import type { Relationship } from '../../model/relationship.ts';
import type { PersonTrace, Reaction, TurnTrace } from '../../play/trace.ts';

/** How a relationship went, ready to be drawn or read out as a table. */
export interface Course {
  /** The levels to draw, highest first: everything between the best and the worst that was reached. */
  readonly rows: readonly Rung[];
  readonly points: readonly CoursePoint[];
  readonly borders: readonly Border[];
}

/** Where a new scene begins: its number, and its place across in per cent. */
export interface Border {
  readonly scene: number;
  readonly x: number;
}

export interface CoursePoint {
  /** start: before the first choice · choice: what a choice did · time: what happened between two scenes. */
  readonly kind: 'start' | 'choice' | 'time';
  /** Counting from 1; 0 for the start. For time: the choice it came before. */
  readonly turn: number;
  readonly at: Relationship;
  /** Place across, in per cent of the width. */
  readonly x: number;
  /** Index into the course's rows. */
  readonly row: number;
}

export type Moment = Pick<CoursePoint, 'kind' | 'turn' | 'at'>;

const margin = 4;

export function courseOf(person: PersonTrace, turns: readonly TurnTrace[]): Course {
  const moments = momentsOf(person, turns);
  const rows = rowsBetween(moments.map((moment) => moment.at.rung));
  const points = moments.map((moment) => ({
    ...moment,
    x: along(moment.kind === 'time' ? moment.turn - 0.5 : moment.turn, turns.length),
    row: rows.indexOf(moment.at.rung),
  }));
  return { rows, points, borders: bordersOf(turns) };
}

/** Place across of a choice, in per cent of the width. */
export function along(turn: number, of: number): number {
  return margin + (turn / Math.max(of, 1)) * (100 - 2 * margin);
}

export function bordersOf(turns: readonly TurnTrace[]): readonly Border[] {
  return turns.flatMap((turn, index) => (index > 0 && isNewScene(turns, index) ? [{ scene: turn.scene.number, x: along(turn.turn - 0.5, turns.length) }] : []));
}

/** How the person stands at the end of a trace. */
export function standsAtEnd(person: PersonTrace, turns: readonly TurnTrace[]): Relationship {
  return momentsOf(person, turns).at(-1)?.at ?? person.start;
}

/** Within a scene only choices change people; what differs when a scene begins, time has done. */
export function momentsOf(person: PersonTrace, turns: readonly TurnTrace[]): readonly Moment[] {
  const moments: Moment[] = [{ kind: 'start', turn: 0, at: person.start }];
  let now = person.start;
  for (const scene of scenesOf(turns)) {
    const opening = scene.map((turn) => reactionOf(person, turn)?.before).find((before) => before !== undefined) ?? now;
    if (opening.rung !== now.rung) moments.push({ kind: 'time', turn: scene[0]?.turn ?? 0, at: opening });
    now = opening;
    for (const turn of scene) {
      now = reactionOf(person, turn)?.after ?? now;
      moments.push({ kind: 'choice', turn: turn.turn, at: now });
    }
  }
  return moments;
}

function reactionOf(person: PersonTrace, turn: TurnTrace): Reaction | undefined {
  return turn.reactions.find((reaction) => reaction.person === person.id);
}

function scenesOf(turns: readonly TurnTrace[]): readonly (readonly TurnTrace[])[] {
  const numbers = [...new Set(turns.map((turn) => turn.scene.number))];
  return numbers.map((number) => turns.filter((turn) => turn.scene.number === number));
}

function isNewScene(turns: readonly TurnTrace[], index: number): boolean {
  return turns[index]?.scene.number !== turns[index - 1]?.scene.number;
}

/** Highest first; sham consent and the two ways of breaking off only where they were reached. */
export function rowsBetween(reached: readonly Rung[]): readonly Rung[] {
  const heights = [0, ...reached.map((rung) => height[rung])];
  const [worst, best] = [Math.min(...heights), Math.max(...heights)];
  const optional: readonly Rung[] = ['schijninstemming', 'weglopen', 'conflict'];
  return rungs
    .filter((rung) => height[rung] >= worst && height[rung] <= best)
    .filter((rung) => !optional.includes(rung) || reached.includes(rung))
    .toSorted((one, other) => place(other) - place(one));
}

/** Sham consent looks better than feeling each other out, and is not yet being heard. */
function place(rung: Rung): number {
  if (rung === 'schijninstemming') return 0.5;
  return rung === 'conflict' ? height[rung] - 0.5 : height[rung];
}

/** The choice at which the people together moved most, up or down; undefined when nobody moved. */
export function biggestShift(turns: readonly TurnTrace[]): TurnTrace | undefined {
  const shift = (turn: TurnTrace): number => turn.reactions.reduce((sum, { before, after }) => sum + Math.abs(place(after.rung) - place(before.rung)), 0);
  const biggest = turns.toSorted((one, other) => shift(other) - shift(one))[0];
  return biggest && shift(biggest) > 0 ? biggest : undefined;
}
