import { readCondition } from './condition.ts';
import { keyed } from './detail-line.ts';
import { readMove } from './moves.ts';
import type { OptionOutline } from './outline.ts';
import { cut, placeOf, type Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import { readTarget, type Surroundings } from './target.ts';
import { allOf } from './telling.ts';
import type { Choice, MoveTo } from './types.ts';
import { yesWords } from './words/fields.ts';
import { detailWords, limitDeedWords, moveWords, type Detail } from './words/moves.ts';
import { youWords } from './words/telling.ts';

/** What stands below an option, while it is read. */
interface Draft {
  readonly moves: MoveTo[];
  /** A line tried to say a move; an option without one is no second mistake then. */
  tried: boolean;
  readonly conditions: Piece[];
  reason?: string;
  agreement?: string;
  limit?: NonNullable<Choice['limit']>;
  again: boolean;
}

/** Reads an option with everything below it. Undefined, and told, when nothing says where it leads. */
export function readOption(option: OptionOutline, id: string, around: Surroundings, reading: ScriptReading): Choice | undefined {
  const { findings } = reading;
  const draft: Draft = { moves: [], tried: false, conditions: [], again: false };
  if (option.text.text === '') findings.found('S063', option.line, {});
  if (!option.way) findings.found('S060', option.line, {});
  const to = option.way && readTarget(option.way.to, option.line, around, reading);
  for (const line of option.details) takeDetail(line, draft, reading);
  if (!draft.tried && around.scene !== undefined) findings.found('S061', option.text, {});
  if (option.way?.when) draft.conditions.push(option.way.when);
  const when = allOf(draft.conditions.map((words) => readCondition(words, draft.moves[0]?.person, reading)));
  const { reason, agreement, limit } = draft;
  return to && {
    id, text: option.text.text, to, moves: draft.moves, again: draft.again,
    ...(reason !== undefined && { reason }), ...(agreement !== undefined && { agreement }), ...(limit && { limit }), ...(when && { when }),
    place: placeOf(option.line),
  };
}

function takeDetail(line: Piece, draft: Draft, reading: ScriptReading): void {
  const { key, rest } = keyed(line);
  const detail = detailWords.find(key.text);
  const person = reading.names.find('person', key.text);
  if (detail) takeNamed(detail, key, rest ?? { ...key, text: '' }, draft, reading);
  else if (person !== undefined && rest) takeMove(person, line, rest, draft, reading);
  else tellUnknown(line, key, rest, draft, reading);
}

function takeMove(person: string, line: Piece, words: Piece, draft: Draft, reading: ScriptReading): void {
  draft.tried = true;
  const twice = draft.moves.some((move) => move.person === person);
  const move = readMove(person, words, line, reading);
  if (twice) reading.findings.found('S043', line, { word: words.text });
  else if (move) draft.moves.push(move);
}

function takeNamed(detail: Detail, key: Piece, rest: Piece, draft: Draft, reading: ScriptReading): void {
  if (detail === 'again') draft.again = yesWords.find(rest.text) !== 'no';
  else if (rest.text === '') reading.findings.found('S063', key, {});
  else if (detail === 'reason') draft.reason = rest.text;
  else if (detail === 'when') draft.conditions.push(rest);
  else if (detail === 'limit') takeLimit(rest, draft, reading);
  else takeAgreement(rest, draft, reading);
}

function takeAgreement(name: Piece, draft: Draft, { names }: ScriptReading): void {
  const id = names.refer('agreement', name);
  if (id !== undefined) draft.agreement = id;
}

function takeLimit(words: Piece, draft: Draft, { names, findings }: ScriptReading): void {
  const [name, deed] = cut(words, ',');
  const does = deed && limitDeedWords.find(deed.text);
  const id = name && names.refer('limit', name);
  if (!does) findings.found('S044', deed ?? words, { word: deed?.text ?? '' });
  else if (id !== undefined) draft.limit = { id, does };
}

function tellUnknown(line: Piece, key: Piece, rest: Piece | undefined, draft: Draft, reading: ScriptReading): void {
  const { findings, names } = reading;
  const near = rest && findings.nearWord(key.text, detailWords.phrases);
  const hasMove = rest && cut(rest, ',').some((word) => moveWords.find(word.text));
  const isMove = hasMove === true || (rest && names.isNearPerson(key.text));
  if (youWords.find(key.text)) findings.found('S046', key, {});
  else if (hasMove === true || (isMove && near === undefined)) names.refer('person', key);
  else findings.found('S045', rest ? key : line, { word: key.text }, near);
  draft.tried ||= isMove === true || youWords.find(key.text) !== undefined;
}
