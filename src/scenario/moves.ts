import type { Move } from '../model/moves.ts';
import type { Room } from '../model/rooms.ts';
import type { Near } from './findings.ts';
import { fold } from './fold.ts';
import { cut, part, placeOf, span, trimmed, type Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import type { MoveTo } from './types.ts';
import { everydayMoves } from './words/everyday.ts';
import { additionWords, followedWords, moveWords, roomWords, type Addition } from './words/moves.ts';

/** What one line below an option says of a person, while it is read. */
interface Draft {
  move?: Move;
  touches?: string;
  readonly additions: Set<Addition>;
  readonly opens: Room[];
  readonly closes: Room[];
  /** The first word that means nothing. */
  unknown?: Piece;
}

/** Reads `bos: vraagt open, raakt: …`. Undefined, and told, when there is no move in it. */
export function readMove(person: string, words: Piece, line: Piece, reading: ScriptReading): MoveTo | undefined {
  const draft: Draft = { additions: new Set(), opens: [], closes: [] };
  const parts = cut(words, ',');
  for (let at = 0; at < parts.length; at += 1) at += take(parts, at, { draft, person, words, reading });
  if (draft.unknown) tellUnknown(draft.unknown, draft.move !== undefined, reading);
  if (draft.move === undefined && !draft.unknown) reading.findings.found('S040', line, { word: words.text });
  return draft.move === undefined ? undefined : finished(draft.move, draft, person, line);
}

function finished(move: Move, draft: Draft, person: string, line: Piece): MoveTo {
  const { additions, touches, opens, closes } = draft;
  return {
    person,
    move,
    permission: additions.has('permission'),
    repair: additions.has('repair'),
    ...(touches !== undefined && { touches }),
    strength: additions.has('stronger') ? 'stronger' : additions.has('weaker') ? 'weaker' : 'usual',
    opens,
    closes,
    place: placeOf(line),
  };
}

interface Around {
  readonly draft: Draft;
  readonly person: string;
  readonly words: Piece;
  readonly reading: ScriptReading;
}

/** Takes the part at an index; returns how many parts after it belonged to it. */
function take(parts: readonly Piece[], at: number, around: Around): number {
  const { draft, reading } = around;
  const word = parts[at];
  if (!word || word.text === '') return 0;
  const move = moveWords.find(word.text);
  const addition = additionWords.find(word.text);
  if (move && draft.move) reading.findings.found('S043', word, { word: word.text });
  else if (move) draft.move = move;
  else if (addition) draft.additions.add(addition);
  else return takeFollowed(parts, at, word, around);
  return 0;
}

function takeFollowed(parts: readonly Piece[], at: number, word: Piece, around: Around): number {
  const end = word.text.search(/[\s:]/);
  const kind = followedWords.find(end < 0 ? word.text : word.text.slice(0, end));
  const rest = trimmed(part(word, end < 0 ? word.text.length : end));
  const phrase = rest.text.startsWith(':') ? trimmed(part(rest, 1)) : rest;
  if (kind === 'touches') return takeTouched([phrase, ...parts.slice(at + 1, at + 6)], word, around);
  if (kind === undefined) around.draft.unknown ??= word;
  else takeRooms(kind, phrase, word, around.draft);
  return 0;
}

function takeRooms(kind: 'opens' | 'closes', phrase: Piece, word: Piece, draft: Draft): void {
  for (const name of phrase.text.split(/\s+(?:en|and)\s+/)) {
    const room = roomWords.find(name);
    if (room) draft[kind].push(room);
    else draft.unknown ??= word;
  }
}

/** A phrase may hold commas itself: the longest stretch that matters to this person is what is touched. */
function takeTouched(parts: readonly Piece[], word: Piece, { draft, person, words, reading }: Around): number {
  const matters = reading.persons.get(person)?.matters ?? [];
  const first = parts[0] ?? word;
  for (let last = parts.length - 1; last >= 0; last -= 1) {
    const stretch = fold(span(words, first, parts[last] ?? first).text);
    const touched = matters.find((phrase) => fold(phrase) === stretch);
    if (touched === undefined) continue;
    draft.touches = touched;
    return last;
  }
  if (first.text === '' && matters.length === 1 && matters[0] !== undefined) draft.touches = matters[0];
  else tellUntouched(first.text === '' ? word : first, matters, person, reading);
  return 0;
}

function tellUntouched(phrase: Piece, matters: readonly string[], person: string, { findings, persons }: ScriptReading): void {
  const folded = matters.map(fold);
  const near = findings.nearWord(phrase.text, folded);
  const name = persons.get(person)?.name ?? person;
  const quoted = matters.map((matter) => `“${matter}”`).join(', ');
  const phrases = { nl: quoted || 'nog niets', en: quoted || 'nothing yet' };
  const suggestion = near && { name: matters[folded.indexOf(near.name)] ?? near.name };
  findings.found('S042', phrase, { phrase: phrase.text, name, phrases }, suggestion);
}

function tellUnknown(word: Piece, hasMove: boolean, { findings }: ScriptReading): void {
  const additions = [...additionWords.phrases, ...followedWords.phrases];
  const near = (hasMove ? undefined : everyday(word.text)) ?? findings.nearWord(word.text, hasMove ? additions : moveWords.phrases);
  findings.found(hasMove ? 'S041' : 'S040', word, { word: word.text }, near);
}

/** The move that an everyday word stands for, in the language of that word. */
function everyday(word: string): Near | undefined {
  const move = everydayMoves.find(word);
  if (move === undefined) return undefined;
  const language = everydayMoves.isIn('nl', word) ? 'nl' : 'en';
  return { name: moveWords.name(move, language) };
}
