import { part, trimmed, type Piece } from './piece.ts';

/** The beginning of a line of speech, `name [when] (how):`, taken apart without judging the name. */
export interface SpeechHead {
  readonly name: Piece;
  readonly rounds: readonly Piece[];
  readonly squares: readonly Piece[];
  readonly text: Piece;
}

/** A bracket that was opened and not closed. */
export interface Unclosed {
  readonly name: Piece;
  readonly unclosed: Piece;
}

const longestName = 80;

/** Undefined when the line does not have the form of speech: then it is narration. */
export function speechHeadOf(line: Piece): SpeechHead | Unclosed | undefined {
  const end = line.text.slice(0, longestName).search(/[:([]/);
  if (end <= 0) return undefined;
  const name = trimmed(part(line, 0, end));
  const brackets = bracketsAt(part(line, end));
  if ('unclosed' in brackets) return { name, unclosed: brackets.unclosed };
  if (!brackets.rest.text.startsWith(':')) return undefined;
  return { name, rounds: brackets.rounds, squares: brackets.squares, text: trimmed(part(brackets.rest, 1)) };
}

export interface Brackets {
  readonly rounds: readonly Piece[];
  readonly squares: readonly Piece[];
  readonly rest: Piece;
}

/** Every bracket a piece begins with, and what comes after them. */
export function bracketsAt(piece: Piece): Brackets | { readonly unclosed: Piece } {
  const rounds: Piece[] = [];
  const squares: Piece[] = [];
  let rest = trimmed(piece);
  while (rest.text.startsWith('(') || rest.text.startsWith('[')) {
    const end = closingOf(rest.text);
    if (end < 0) return { unclosed: rest };
    (rest.text.startsWith('(') ? rounds : squares).push(trimmed(part(rest, 1, end)));
    rest = trimmed(part(rest, end + 1));
  }
  return { rounds, squares, rest };
}

/** Index of the bracket that closes the one the text begins with; −1 if there is none. */
function closingOf(text: string): number {
  const [open, close] = text.startsWith('(') ? ['(', ')'] : ['[', ']'];
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === open) depth += 1;
    if (text[index] === close) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}
