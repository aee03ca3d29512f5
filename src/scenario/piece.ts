import type { Place } from './types.ts';

/** A stretch of the source and where it begins, so that whatever is read from it can be pointed at. */
export interface Piece extends Place {
  readonly text: string;
}

/** The part of a piece from one index up to another, as `String.slice` counts. */
export function part(of: Piece, from: number, to: number = of.text.length): Piece {
  return { text: of.text.slice(from, to), line: of.line, column: of.column + from };
}

/** The same piece without white space at either end. */
export function trimmed(piece: Piece): Piece {
  const from = piece.text.length - piece.text.trimStart().length;
  return part(piece, from, from + piece.text.trim().length);
}

/** The pieces between a separator of one character, trimmed; empty ones are kept. */
export function cut(piece: Piece, separator: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (let at = piece.text.indexOf(separator); at >= 0; at = piece.text.indexOf(separator, from)) {
    found.push(trimmed(part(piece, from, at)));
    from = at + 1;
  }
  return [...found, trimmed(part(piece, from))];
}

/** One piece from the beginning of `first` to the end of `last`; both on the same line of `whole`. */
export function span(whole: Piece, first: Piece, last: Piece): Piece {
  return part(whole, first.column - whole.column, last.column - whole.column + last.text.length);
}

export function placeOf(piece: Piece): Place {
  return { line: piece.line, column: piece.column };
}
