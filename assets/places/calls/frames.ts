import type { CallFrame, Piece } from '../../../src/stage/scenery.ts';

/** Each just narrower than a distance at which the stage sets people apart. */
const widths = [148, 177, 200, 216, 274, 370, 448];

/**
 * A frame for few callers and for many.
 *
 * @param cut path data of what one looks through, for a width
 * @param rim what is drawn around it
 */
export function framesOf(cut: (width: number) => string, rim: (width: number, index: number) => readonly Piece[]): readonly CallFrame[] {
  return widths.map((width, index) => ({ width, hole: cut(width), rim: rim(width, index) }));
}
