import { splitAtArrow } from '../arrow.ts';
import { part, trimmed, type Piece } from '../piece.ts';
import { Findings } from '../findings.ts';
import { readMove } from '../moves.ts';
import { Names, UniqueIds } from '../names.ts';
import type { Choice, Line, MoveTo, Scenario } from '../types.ts';
import { withTexts } from '../translations/texts.ts';
import { withLine, withLineAfter, type ScenarioDocument } from './document.ts';
import type { Attempt, EditProblem } from './edit.ts';
import { withChoice } from './meaning.ts';
import { withOptionId } from './option-line.ts';

/** Other words for a line or an option. An option that had no id of its own gets the one it went by, so that plays recorded before still fit. */
export function changeText(of: Line | Choice, text: string, document: ScenarioDocument, scenario: Scenario): Attempt | EditProblem {
  if (text.trim() !== text || text === '' || /[\r\n\0]/.test(text)) return 'unwritable';
  const { line } = of.place;
  const old = document.lines[line - 1]?.text ?? '';
  const isChoice = 'moves' in of;
  const at = isChoice ? startOfOption(old, line) : old.trimEnd().length - of.text.length;
  if (at < 0 || !old.startsWith(of.text, at)) return 'unwritable';
  const changed = old.slice(0, at) + text + old.slice(at + of.text.length);
  const texts = isChoice ? [withOptionId(changed, of.id)] : [changed, escaped(changed)];
  const context = isChoice ? `choice:${of.id}` : `line:${of.id}`;
  return {
    documents: texts.map((each) => withLine(document, line, each)),
    expected: withTexts(scenario, (each) => (each.context === context ? text : each.text)),
  };
}

/** A backslash makes narration of whatever comes behind it. */
function escaped(line: string): string {
  return line.replace(/^(\s*)(\\\s*)?/, '$1\\');
}

function startOfOption(text: string, line: number): number {
  const whole = trimmed({ text, line, column: 1 });
  const option = trimmed(part(whole, 1));
  return (splitAtArrow(option)?.text ?? option).column - 1;
}

export interface MoveChange {
  readonly person: string;
  readonly words: string;
}

/** Another move for a person an option lands on, or one for somebody it did nothing to yet. */
export function setMove(choice: Choice, { person, words }: MoveChange, document: ScenarioDocument, scenario: Scenario): Attempt | EditProblem {
  if (/[\r\n\0]/.test(words) || !scenario.persons.some(({ id }) => id === person)) return 'unknown';
  const known = choice.moves.find((move) => move.person === person);
  const last = choice.moves.at(-1)?.place.line ?? choice.place.line;
  const line = known?.place.line ?? last;
  const old = document.lines[line - 1]?.text ?? '';
  const changed = known
    ? withLine(document, line, `${old.slice(0, old.indexOf(':') + 1)} ${words}`)
    : withLineAfter(document, line, `${indentOf(choice, old)}${person}: ${words}`);
  const move = parsedMove(person, words, scenario);
  if (!move) return 'unwritable';
  const moves = known ? choice.moves.map((each) => (each === known ? move : each)) : [...choice.moves, move];
  return { documents: [changed], expected: withChoice(scenario, choice.id, (each) => ({ ...each, moves })) };
}

function indentOf(choice: Choice, line: string): string {
  return choice.moves.length > 0 ? line.slice(0, line.length - line.trimStart().length) : '  ';
}

/** The move that words stand for; undefined when they are not understood to the last. */
function parsedMove(person: string, words: string, { persons }: Scenario): MoveTo | undefined {
  const findings = new Findings('');
  const piece: Piece = { text: words, line: 1, column: 1 };
  const byId = new Map(persons.map((each) => [each.id, each] as const));
  const move = readMove(person, piece, piece, { findings, names: new Names(findings), lineIds: new UniqueIds(), persons: byId });
  return findings.mistakes.length > 0 ? undefined : move;
}
