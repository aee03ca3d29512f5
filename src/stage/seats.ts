import type { Gathering } from '../model/gathering.ts';

/** How far the seats stand apart: over a whole screen, or close together where only faces fit. */
export type Spread = 'wide' | 'tight';

/** Composed by eye, around the lamp, the teapot and the cat. x of each neck, in design units. */
const wide: readonly (readonly number[])[] = [
  [],
  [700],
  [372, 880],
  [252, 706, 1026],
  [170, 452, 800, 1090],
  [143, 370, 640, 890, 1145],
  [128, 330, 532, 742, 948, 1152],
];

/** How far the pictures of a call stand apart when there is room: one, two, up to six of them. */
const callers = [0, 470, 470, 392, 296, 238, 199];
/** Where only faces fit: few people, and many. */
const close = { few: 222, many: 170 };

/** The middle of the picture. */
export const middle = 640;

/** The height at which an ordinary person's neck begins. */
const neckHeight = 230;
const usualScale = 0.335;

/** x of the neck at each of `count` seats (up to six), from left to right, in design units. */
export function seats(count: number, spread: Spread, gathering: Gathering = 'table'): readonly number[] {
  const composed = wide[count];
  if (!composed) throw new Error(`There are seats for up to six people, not for ${count}`);
  if (spread === 'wide' && gathering !== 'framed') return composed;
  const apart = spacing(count, spread);
  return composed.map((_, index) => middle + (index - (count - 1) / 2) * apart);
}

/** From middle to middle of seats in a row, in design units. */
export function spacing(count: number, spread: Spread): number {
  if (spread === 'wide') return callers[count] ?? 0;
  return count > 4 ? close.many : close.few;
}

/** Design units for one unit of a figure: a full table makes everybody a little smaller. */
export function scaleOf(count: number): number {
  return count > 5 ? 0.3 : usualScale;
}

/** y of the neck of somebody who sits as people sit; `edge` is the y of the table's edge. */
export function neckOf(count: number, edge: number): number {
  return edge - (edge - neckHeight) * (scaleOf(count) / usualScale);
}

/**
 * How much lower the neck of who sits is among people on their feet, in design units: less than in truth, so
 * that they stay eye to eye, and above the panel.
 */
export const sittingLower: Readonly<Record<Spread, number>> = { wide: 84, tight: 30 };

/** Where somebody's cup may stand, from their neck: the best place first. */
const handy = [130, -128, 100, -96, 60, -60];
/** A cup with its handle, to both sides of its middle. */
const cupReach = 36;

/** Where somebody's hand may lie, from their neck, and half of a hand. */
const near = [-66, 66, -50, 50, -80, 80, -34, 34];
const handReach = 20;
/** Where an agreement may lie: where people can reach it first. */
const sheetPlaces = Array.from({ length: 95 }, (_, step) => 170 + step * 10).toSorted((one, other) => Math.abs(one - 800) - Math.abs(other - 800));
/** Half of a sheet, with a little wood around it. */
const sheetReach = 50;

/** What stands on a table, by x in design units. */
export interface Laid {
  /** One for every seat; undefined where there is no room. */
  readonly cups: readonly (number | undefined)[];
  /** Where somebody's hand has room, by seat. */
  readonly hands: readonly (number | undefined)[];
  /** In the order in which they come to lie there. */
  readonly sheets: readonly number[];
}

/**
 * An x for everybody's cup and hand and for every sheet of paper, clear of what lies on the table and of each other. Where
 * there is no room for another sheet, it lies on the last one; on a full table there is none.
 *
 * @param taken stretches of the table that are in use, from x to x
 */
export function laidFor(across: readonly number[], taken: readonly (readonly [number, number])[], count: number): Laid {
  const used = [...taken];
  const take = (spots: readonly number[], reach: number): number | undefined => {
    const free = spots.find((at) => used.every(([from, to]) => at + reach < from || at - reach > to));
    if (free !== undefined) used.push([free - reach, free + reach]);
    return free;
  };
  const cups = across.map((x) => take(handy.map((beside) => x + beside), cupReach));
  const hands = across.map((x) => take(near.map((beside) => x + beside), handReach));
  const sheets: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = sheets.at(-1);
    const x = take(sheetPlaces, sheetReach) ?? (last === undefined ? undefined : last + 9);
    if (x !== undefined) sheets.push(x);
  }
  return { cups, hands, sheets };
}
