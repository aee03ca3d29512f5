import type { Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import type { Tokens } from './tokens.ts';
import type { Condition } from './types.ts';
import { agreementStateWords, limitStateWords, ownWords, type Subject } from './words/conditions.ts';
import { listed } from './words/listed.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** A condition that begins with what it is about: an agreement, a limit, an option, a passage, chance, or yourself. */
export function readSubject(subject: Subject, word: Piece, tokens: Tokens, reading: ScriptReading): Condition | undefined {
  if (subject === 'own') return ownAt(word, tokens, reading);
  const kind = subject === 'chosen' ? 'choice' : subject === 'visited' ? 'passage' : subject;
  if (tokens.atBorder) {
    reading.findings.found('S056', word, {});
    return undefined;
  }
  const id = tokens.name(kind, reading);
  return id === undefined ? undefined : named(subject, id, word, tokens, reading);
}

function named(subject: Exclude<Subject, 'own'>, id: string, word: Piece, tokens: Tokens, reading: ScriptReading): Condition | undefined {
  if (subject === 'chosen') return { kind: 'chosen', choice: id };
  if (subject === 'visited') return { kind: 'visited', passage: id };
  if (subject === 'chance') return { kind: 'chance', id };
  if (subject === 'agreement') {
    const state = tokens.atBorder ? 'made' : stateAt(agreementStateWords, word, tokens, reading);
    return state && { kind: 'agreement', id, state };
  }
  const state = stateAt(limitStateWords, word, tokens, reading);
  return state && { kind: 'limit', id, state };
}

function ownAt(word: Piece, tokens: Tokens, reading: ScriptReading): Condition | undefined {
  const state = stateAt(ownWords, word, tokens, reading);
  return state && { kind: 'own', state };
}

function stateAt<T>(words: Vocabulary<T>, subject: Piece, tokens: Tokens, { findings }: ScriptReading): T | undefined {
  const found = tokens.match(words);
  if (found) return found.value;
  const at = tokens.atBorder ? subject : tokens.next ?? subject;
  const near = findings.nearWord(at.text, words.phrases);
  findings.found('S059', at, { subject: subject.text, words: listed(words) }, near);
  return undefined;
}
