import { readCondition } from './condition.ts';
import { part, placeOf, trimmed, type Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import type { Step } from './types.ts';
import { stageWords, youWords } from './words/telling.ts';

/** `> karin af`: somebody comes in or leaves; the deed may stand before or behind the name. */
export function readStageLine(line: Piece, reading: ScriptReading): readonly Step[] {
  const { rest, condition } = withoutCondition(trimmed(part(line, 1)));
  const found = deedIn(rest);
  const name = found?.name.text ?? '';
  if (!found || name === '' || youWords.find(name)) {
    reading.findings.found('S066', line, {});
    return [];
  }
  const person = reading.names.refer('person', found.name);
  const when = condition && readCondition(condition, person, reading);
  return person === undefined ? [] : [{ kind: found.deed, person, ...(when && { when }), place: placeOf(line) }];
}

function withoutCondition(rest: Piece): { readonly rest: Piece; readonly condition?: Piece } {
  const bracket = rest.text.endsWith(']') ? rest.text.indexOf('[') : -1;
  if (bracket < 0) return { rest };
  return { rest: trimmed(part(rest, 0, bracket)), condition: trimmed(part(rest, bracket + 1, rest.text.length - 1)) };
}

interface Deed {
  readonly deed: 'enter' | 'leave';
  readonly name: Piece;
}

function deedIn(rest: Piece): Deed | undefined {
  const spaces = [...rest.text.matchAll(/[\s:]+/g)].slice(0, 20);
  for (const space of spaces) {
    const before = trimmed(part(rest, 0, space.index));
    const after = trimmed(part(rest, space.index + space[0].length));
    const deed = stageWords.find(after.text);
    if (deed) return { deed, name: before };
    const first = stageWords.find(before.text);
    if (first) return { deed: first, name: after };
  }
  return undefined;
}
