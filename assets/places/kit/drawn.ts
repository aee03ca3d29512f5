import type { Piece, Scenery } from '../../../src/stage/scenery.ts';
import { penFor, type LineStyle, type Pen } from './pen.ts';

/** Thin and half-toned, so that the room stays behind the people. */
export const behind: LineStyle = { role: 'line', width: 2.6, amp: 0.9, alpha: 0.75 };
/** As dark as the people's own ink. */
export const before: LineStyle = { role: 'ink', width: 3.8, amp: 1, alpha: 1 };
/** Chairs stand between the two. */
export const beside: LineStyle = { ...before, width: 3.4, alpha: 0.9 };

/** How far every place is drawn: wide screens and telephones show other parts of it. */
export const bounds: Scenery['bounds'] = [-420, -420, 2120, 1920];

/** The pieces that a drawing leaves on paper; the seed decides how the hand trembles. */
export function drawn(seed: number, style: LineStyle, draw: (pen: Pen) => void): readonly Piece[] {
  const pieces: Piece[] = [];
  draw(penFor(pieces, seed, style));
  return pieces;
}
