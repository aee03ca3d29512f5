import { isJump } from './arrow.ts';
import type { Piece } from './piece.ts';

/** A line of a passage before its options. */
export interface BodyLine {
  readonly piece: Piece;
  /** A blank line stood above it: it is no variant of the line before. */
  readonly afterGap: boolean;
}

/** What a line of the script is, by how it begins; `line` is without white space around it. */
export function kindOfLine(line: Piece): 'nothing' | 'comment' | 'heading' | 'option' | 'content' {
  const { text } = line;
  if (text === '' || isRule(text)) return 'nothing';
  if (text.startsWith('//')) return 'comment';
  if (text.startsWith('#')) return 'heading';
  return isOption(line) ? 'option' : 'content';
}

/** A line of dashes, stars or underscores, drawn to keep parts apart. */
function isRule(text: string): boolean {
  return /^(?:-{3,}|\*{3,}|_{3,}|={3,}|[–—]+)$/.test(text);
}

/** A star or a long dash can also begin a sentence; then only an arrow makes it an option. */
function isOption(line: Piece): boolean {
  const { text } = line;
  if (isJump(line)) return false;
  if (text.startsWith('-') || text.startsWith('•')) return true;
  return /^(?:\*|–|—)\s/.test(text) && /\s(?:[-–—=]{1,2}>|→)/.test(text);
}
