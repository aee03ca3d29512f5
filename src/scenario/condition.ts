import { ConditionReader } from './condition-reader.ts';
import { trimmed, type Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import type { Condition } from './types.ts';

/**
 * Reads what stands between square brackets or behind `als:`.
 * `about` is the id of the person it is about when it names nobody: the speaker, or who is
 * addressed. Undefined, and told, when it can't be understood.
 */
export function readCondition(words: Piece, about: string | undefined, reading: ScriptReading): Condition | undefined {
  const only = reading.persons.size === 1 ? [...reading.persons.keys()][0] : undefined;
  return new ConditionReader(trimmed(words), about ?? only, reading).read();
}
