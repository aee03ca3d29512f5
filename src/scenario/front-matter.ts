import type { Findings } from './findings.ts';
import type { Piece } from './piece.ts';

/** A scenario file in its two halves. */
export interface Halves {
  readonly front: readonly Piece[];
  readonly body: readonly Piece[];
  /** Where the front matter begins, to point at when something is missing in it. */
  readonly opening: Piece;
  /** Whether the borders were there; if not, the front matter may be incomplete. */
  readonly whole: boolean;
}

/** Splits the lines at the two lines `---`; tells when one is missing and goes on with what is probably meant. */
export function halves(lines: readonly Piece[], findings: Findings): Halves {
  const start = lines.findIndex((line) => line.text.trim() !== '');
  const opening = lines[start] ?? { text: '', line: 1, column: 1 };
  if (!isBorder(opening)) return withoutOpening(lines, opening, findings);
  const end = lines.findIndex((line, index) => index > start && isBorder(line));
  if (end < 0) return withoutClosing(lines, start, opening, findings);
  return { front: lines.slice(start + 1, end), body: lines.slice(end + 1), opening, whole: true };
}

/** A word processor turns `---` into one long dash; that is accepted too. */
function isBorder(line: Piece): boolean {
  return /^(?:-{3,}|[–—]-?)$/.test(line.text.trim());
}

function withoutOpening(lines: readonly Piece[], opening: Piece, findings: Findings): Halves {
  findings.found('S003', opening, {});
  const border = lines.findIndex(isBorder);
  const heading = lines.findIndex((line) => line.text.startsWith('#'));
  const hasFront = border >= 0 && (heading < 0 || border < heading);
  if (!hasFront) return { front: [], body: lines, opening, whole: false };
  return { front: lines.slice(0, border), body: lines.slice(border + 1), opening, whole: false };
}

/** The script begins at the last heading of a scene before the first passage; a `#` above that is a comment. */
function withoutClosing(lines: readonly Piece[], start: number, opening: Piece, findings: Findings): Halves {
  findings.found('S004', opening, {});
  const passage = lines.findIndex((line) => line.text.startsWith('##'));
  const heading = lines.slice(0, Math.max(passage, 0)).findLastIndex((line) => /^#(?!#)/.test(line.text));
  const end = heading > start ? heading : lines.length;
  return { front: lines.slice(start + 1, end), body: lines.slice(end), opening, whole: false };
}
