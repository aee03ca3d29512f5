/** How far the seats stand apart: over a whole screen, or close together where only faces fit. */
export type Spread = 'wide' | 'tight';

/** Composed by eye, around the lamp, the teapot and the cat. x of each neck, in design units. */
const wide: readonly (readonly number[])[] = [
  [],
  [700],
  [372, 880],
  [262, 728, 990],
  [170, 452, 800, 1090],
  [143, 370, 640, 890, 1145],
  [128, 330, 532, 742, 948, 1152],
];

/** The middle of the picture. */
export const middle = 640;

/** The height at which an ordinary person's neck begins. */
const neckHeight = 230;
const usualScale = 0.335;

/** x of the neck at each of `count` seats (up to six), from left to right, in design units. */
export function seats(count: number, spread: Spread): readonly number[] {
  const composed = wide[count];
  if (!composed) throw new Error(`There are seats for up to six people, not for ${count}`);
  if (spread === 'wide') return composed;
  const apart = count > 4 ? 190 : 222;
  return composed.map((_, index) => middle + (index - (count - 1) / 2) * apart);
}

/** Design units for one unit of a figure: a full table makes everybody a little smaller. */
export function scaleOf(count: number): number {
  return count > 5 ? 0.3 : usualScale;
}

/** y of the neck of somebody who sits as people sit; `edge` is the y of the table's edge. */
export function neckOf(count: number, edge: number): number {
  return edge - (edge - neckHeight) * (scaleOf(count) / usualScale);
}
