import { isJump, splitAtArrow, wayOfJump, type Way } from '../arrow.ts';
import { kindOfLine } from '../body-line.ts';
import { keyed } from '../detail-line.ts';
import { slug } from '../fold.ts';
import { part, trimmed, type Piece } from '../piece.ts';
import { bracketsAt, speechHeadOf } from '../speech-head.ts';
import { subjectWords } from '../words/conditions.ts';
import { detailWords } from '../words/moves.ts';

/** Where a line leads, if it is a jump or an option with an arrow. */
export function wayIn(line: Piece): Way | undefined {
  if (isJump(line)) return wayOfJump(line);
  return kindOfLine(line) === 'option' ? splitAtArrow(trimmed(part(line, 1)))?.way : undefined;
}

/** Names behind a word of a condition, as in `na thuis` or `gekozen knop-samen`, wherever a line has a condition. */
export function namesBehind(word: 'visited' | 'chosen', line: Piece, id: string): readonly Piece[] {
  return conditionsIn(line).flatMap((condition) => namesIn(condition, word, id));
}

function conditionsIn(line: Piece): readonly Piece[] {
  const way = wayIn(line);
  if (way) return way.when ? [way.when] : [];
  const { key, rest } = keyed(line);
  if (rest && detailWords.find(key.text) === 'when') return [rest];
  if (line.text.startsWith('>')) return [part(line, Math.max(0, line.text.indexOf('[')))];
  const head = line.text.startsWith('[') || line.text.startsWith('(') ? bracketsAt(line) : speechHeadOf(line);
  return head && 'squares' in head ? head.squares : [];
}

/** Names have at most this many words. */
const longest = 6;

function namesIn(condition: Piece, word: 'visited' | 'chosen', id: string): readonly Piece[] {
  const tokens = [...condition.text.matchAll(/[^\s(),:[\]]+/g)];
  return tokens.flatMap((token, at) => {
    if (subjectWords.find(token[0]) !== word) return [];
    const name = nameAt(condition, tokens.slice(at + 1, at + 1 + longest), id);
    return name ? [name] : [];
  });
}

function nameAt(condition: Piece, tokens: readonly RegExpExecArray[], id: string): Piece | undefined {
  const [first] = tokens;
  if (!first) return undefined;
  for (let count = tokens.length; count > 0; count -= 1) {
    const last = tokens[count - 1];
    const name = last && part(condition, first.index, last.index + last[0].length);
    if (name && slug(name.text) === id) return name;
  }
  return undefined;
}

/** The text of a line with pieces of it replaced. */
export function replaced(line: string, pieces: readonly Piece[], by: string): string {
  const fromTheEnd = pieces.toSorted((one, other) => other.column - one.column);
  return fromTheEnd.reduce((text, { column, text: old }) => text.slice(0, column - 1) + by + text.slice(column - 1 + old.length), line);
}
