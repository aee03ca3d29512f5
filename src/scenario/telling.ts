import { readCondition } from './condition.ts';
import { readManner, soundIn, type Manner } from './manner.ts';
import { part, placeOf, trimmed, type Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import { hash53 } from './source.ts';
import { tellInnerCondition, tellLooseWord } from './slips.ts';
import { isMeantAsSpeech } from './speaker.ts';
import { bracketsAt, speechHeadOf, type Brackets, type SpeechHead } from './speech-head.ts';
import type { Condition, Line } from './types.ts';
import { elseWords } from './words/conditions.ts';

/** A line to be told, and how it belongs to the lines around it. */
export interface Telling {
  readonly line: Line;
  /** It has a condition, so that a variant may follow. */
  readonly conditional: boolean;
  /** The `[anders]` that makes it the last variant. */
  readonly otherwise?: Piece;
}

/** Reads narration, speech or a thought. Undefined, and told, when the line can't be understood. */
export function readTelling(line: Piece, reading: ScriptReading): Telling | undefined {
  if (line.text.startsWith('\\')) return narration(plain(trimmed(part(line, 1))), line, reading);
  const lead = leadOf(line);
  if ('unclosed' in lead) return unclosed(lead.unclosed, reading);
  const head = speechHeadOf(lead.rest);
  const speaker = head && reading.names.speaker(head.name.text);
  if (head && !speaker && isMeantAsSpeech(head, reading)) return undefined;
  if (head && !speaker) tellLooseWord(head.name, reading);
  if (!head || !speaker) return narration(lead, line, reading);
  if ('unclosed' in head) return unclosed(head.unclosed, reading);
  return speech(head, speaker, lead, line, reading);
}

/** Brackets before the line itself: conditions, and a sound; other round brackets are just narration. */
function leadOf(line: Piece): Brackets | { readonly unclosed: Piece } {
  if (line.text.startsWith('[')) {
    const lead = bracketsAt(line);
    return 'unclosed' in lead || lead.rounds.every(soundIn) ? lead : conditionsOnly(line);
  }
  const lead = line.text.startsWith('(') ? bracketsAt(line) : plain(line);
  return 'unclosed' in lead || !lead.rounds.every(soundIn) ? plain(line) : lead;
}

function conditionsOnly(line: Piece): Brackets | { readonly unclosed: Piece } {
  const end = line.text.indexOf(']');
  return { squares: [trimmed(part(line, 1, end))], rounds: [], rest: trimmed(part(line, end + 1)) };
}

function plain(line: Piece): Brackets {
  return { squares: [], rounds: [], rest: line };
}

function unclosed(bracket: Piece, { findings }: ScriptReading): undefined {
  findings.found('S055', part(bracket, 0, 1), { bracket: bracket.text.startsWith('(') ? ')' : ']' });
}

function narration(lead: Brackets, line: Piece, reading: ScriptReading): Telling {
  const manner = readManner(lead.rounds, reading);
  return telling({ kind: 'narration', text: lead.rest, manner, squares: lead.squares, line }, reading);
}

type Speaker = { readonly you: boolean; readonly person?: string };

function speech(head: SpeechHead, { you, person }: Speaker, lead: Brackets, line: Piece, reading: ScriptReading): Telling {
  const manner = readManner([...lead.rounds, ...head.rounds], reading);
  const kind = you ? (manner.thought ? 'innerVoice' : 'you') : manner.thought ? 'thought' : 'speech';
  const squares = [...lead.squares, ...head.squares];
  return telling({ kind, text: head.text, manner, squares, line, ...(person !== undefined && { person }) }, reading);
}

interface Parts {
  readonly kind: Line['kind'];
  readonly person?: string;
  readonly text: Piece;
  readonly manner: Manner;
  readonly squares: readonly Piece[];
  readonly line: Piece;
}

function telling(parts: Parts, reading: ScriptReading): Telling {
  const { kind, person, text, manner, squares, line } = parts;
  if (text.text === '') reading.findings.found('S063', line, {});
  tellInnerCondition(text, reading);
  const otherwise = squares.find((square) => elseWords.find(square.text));
  const conditions = squares.filter((square) => square !== otherwise);
  const when = allOf(conditions.map((square) => readCondition(square, person, reading)));
  const { thought: _, ...told } = manner;
  return {
    line: {
      id: reading.lineIds.make(`${person ?? kind}-${hash53(`${kind} ${text.text}`).toString(36)}`),
      kind, text: text.text, ...told, ...(person !== undefined && { speaker: person }), ...(when && { when }), place: placeOf(line),
    },
    conditional: conditions.length > 0,
    ...(otherwise && { otherwise }),
  };
}

/** All of them together; one that could not be read was told already. */
export function allOf(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const understood = conditions.filter((condition) => condition !== undefined);
  const [first, ...more] = understood;
  return more.length > 0 ? { kind: 'all', of: understood } : first;
}
