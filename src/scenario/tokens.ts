import { part, span, type Piece } from './piece.ts';
import type { Kind } from './names.ts';
import type { ScriptReading } from './reading.ts';
import {
  agreementStateWords, connectiveWords, limitStateWords, ownWords, presenceWords, reachWords, rungWords, subjectWords, tensionWords,
  trustWords,
} from './words/conditions.ts';
import { emotionWords } from './words/telling.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** Names are looked for in at most this many words. */
const longestName = 6;

/** Words a condition is made of, offered when one is not understood. */
const suggestions: readonly string[] = [
  rungWords, tensionWords, trustWords, presenceWords, subjectWords, agreementStateWords, limitStateWords, ownWords, connectiveWords,
].flatMap((words) => words.phrases).concat(reachWords.phrases.flatMap((phrase) => phrase.split(' ')));

export interface Match<T> {
  readonly value: T;
  readonly piece: Piece;
}

/** The words and signs of a condition, and how far it has been read. */
export class Tokens {
  readonly #whole: Piece;
  readonly #tokens: readonly Piece[];
  #at = 0;

  constructor(whole: Piece) {
    this.#whole = whole;
    this.#tokens = [...whole.text.matchAll(/[():]|[^\s(),:]+/g)].map((found) => part(whole, found.index, found.index + found[0].length));
  }

  get next(): Piece | undefined {
    return this.#tokens[this.#at];
  }

  get after(): Piece | undefined {
    return this.#tokens[this.#at + 1];
  }

  /** Whether a new part of the condition begins here, or none. */
  get atBorder(): boolean {
    return !this.next || /^[()]$/.test(this.next.text) || connectiveWords.find(this.next.text) !== undefined;
  }

  takeSign(sign: '(' | ')' | ':'): boolean {
    if (this.next?.text !== sign) return false;
    this.#at += 1;
    return true;
  }

  take<T>(words: Vocabulary<T>, value: T): boolean {
    if (!this.next || words.find(this.next.text) !== value) return false;
    this.#at += 1;
    return true;
  }

  /** The longest phrase of a list that stands here. */
  match<T>(words: Vocabulary<T>): Match<T> | undefined {
    return this.#longest(words.longest, (phrase) => words.find(phrase));
  }

  /** The name of something that exists; told when there is none by the word that stands here. */
  name(kind: Exclude<Kind, 'scene' | 'ending'>, { names }: ScriptReading): string | undefined {
    const found = this.#longest(longestName, (phrase) => names.find(kind, phrase));
    const word = this.next;
    if (found || !word || this.atBorder) return found?.value;
    this.#at += 1;
    return names.refer(kind, word);
  }

  /** A person in front of what is said about them. */
  takePerson(reading: ScriptReading): string | 'unknown' | undefined {
    const from = this.#at;
    const found = this.#longest(longestName, (phrase) => reading.names.find('person', phrase));
    if (found && (this.takeSign(':') || !this.atBorder)) return found.value;
    this.#at = from;
    if (this.after?.text !== ':' || !this.next) return undefined;
    reading.names.refer('person', this.next);
    return 'unknown';
  }

  /** Tells that a word means nothing in a condition. */
  tellUnknown(word: Piece, { findings }: ScriptReading): void {
    if (emotionWords.find(word.text)) {
      findings.found('S053', word, { word: word.text });
      return;
    }
    const near = findings.nearWord(word.text, suggestions);
    findings.found('S050', word, { word: word.text }, near);
  }

  #longest<T>(most: number, find: (phrase: string) => T | undefined): Match<T> | undefined {
    const ahead = this.#tokens.slice(this.#at, this.#at + most);
    const sign = ahead.findIndex((token) => /^[():]$/.test(token.text));
    for (let count = sign < 0 ? ahead.length : sign; count > 0; count -= 1) {
      const words = ahead.slice(0, count);
      const [first, last] = [words[0], words.at(-1)];
      const value = find(words.map((word) => word.text).join(' '));
      if (value === undefined || !first || !last) continue;
      this.#at += count;
      return { value, piece: span(this.#whole, first, last) };
    }
    return undefined;
  }
}
