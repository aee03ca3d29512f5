import { escalating, growing, type Rung } from '../model/ladder.ts';
import type { Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import type { Tokens } from './tokens.ts';
import type { Condition } from './types.ts';
import { presenceWords, reachWords, rungWords, tensionWords, trustWords, type Reach } from './words/conditions.ts';

/** What a condition says about one person. Undefined, and told, when it can't be understood. */
export function readPersonState(about: string | undefined, tokens: Tokens, reading: ScriptReading): Condition | undefined {
  const start = tokens.next;
  const state = stateAt(tokens, about ?? '', reading);
  if (state === 'unknown' && start) tokens.tellUnknown(start, reading);
  if (typeof state !== 'object') return undefined;
  if (about !== undefined) return state.condition;
  if (!reading.names.isUnsure('person')) reading.findings.found('S051', state.piece, { words: state.piece.text });
  return undefined;
}

interface Read {
  readonly condition: Condition;
  readonly piece: Piece;
}

function stateAt(tokens: Tokens, person: string, reading: ScriptReading): Read | 'unknown' | 'told' {
  const trust = tokens.match(trustWords);
  if (trust) return { condition: { kind: 'trust', person, level: trust.value }, piece: trust.piece };
  const presence = tokens.match(presenceWords);
  if (presence) return { condition: presenceOf(person, presence.value), piece: presence.piece };
  const tension = tokens.match(tensionWords);
  if (tension) {
    const reach = tokens.match(reachWords) ? 'orHigher' : 'exactly';
    return { condition: { kind: 'tension', person, tension: tension.value, reach }, piece: tension.piece };
  }
  const rung = tokens.match(rungWords);
  return rung ? rungAt(rung.value, rung.piece, tokens, person, reading) : 'unknown';
}

function presenceOf(person: string, where: 'here' | 'gone'): Condition {
  const here: Condition = { kind: 'present', person };
  return where === 'here' ? here : { kind: 'not', of: here };
}

function rungAt(rung: Rung, piece: Piece, tokens: Tokens, person: string, { findings }: ScriptReading): Read | 'told' {
  const word = tokens.match(reachWords);
  const reach = word ? reachOf(rung, word.value) : 'exactly';
  if (reach) return { condition: { kind: 'rung', person, rung, reach }, piece };
  findings.found('S052', word?.piece ?? piece, { rung: piece.text, reach: word?.piece.text ?? '' });
  return 'told';
}

/** Growing goes further, escalating gets worse; feeling each other out is where both ladders begin. */
function reachOf(rung: Rung, word: Reach): 'orFurther' | 'orWorse' | undefined {
  if (growing.includes(rung) && word !== 'worse') return 'orFurther';
  if (rung === 'aftasten' || (escalating.includes(rung) && word !== 'further')) return 'orWorse';
  return undefined;
}
