import type { Names } from './names.ts';
import { cut, part, trimmed, type Piece } from './piece.ts';
import { detailWords, moveWords } from './words/moves.ts';

/** `name: rest`, or the whole line as name when it has no colon. */
export function keyed(line: Piece): { readonly key: Piece; readonly rest?: Piece } {
  const colon = line.text.indexOf(':');
  if (colon < 0) return { key: line };
  return { key: trimmed(part(line, 0, colon)), rest: trimmed(part(line, colon + 1)) };
}

/** Whether a line says something about an option, even when the author forgot to indent it. */
export function isDetailLine(line: Piece, names: Names): boolean {
  const { key } = keyed(line);
  return detailWords.find(key.text) !== undefined || isMoveLine(line, names);
}

/** Whether a line reads `person: move`, with anything after a comma. */
export function isMoveLine(line: Piece, names: Names): boolean {
  const { key, rest } = keyed(line);
  if (!rest || rest.text.length > 1000 || names.speaker(key.text) === undefined) return false;
  return cut(rest, ',').some((word) => moveWords.find(word.text) !== undefined);
}
