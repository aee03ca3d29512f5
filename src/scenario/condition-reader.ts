import { readPersonState } from './condition-person.ts';
import { readSubject } from './condition-subject.ts';
import type { Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import { Tokens } from './tokens.ts';
import type { Condition } from './types.ts';
import { connectiveWords, subjectWords } from './words/conditions.ts';
import { youWords } from './words/telling.ts';

const deepest = 20;

/** Reads a condition: `niet` binds closest, then `en`, then `of`; brackets bind closer still. */
export class ConditionReader {
  readonly #whole: Piece;
  readonly #tokens: Tokens;
  readonly #reading: ScriptReading;
  /** Who the words are about; a person once named stays the subject up to the next. */
  #about: string | undefined;
  #depth = 0;
  /** Something was told already: what comes after it is no second mistake. */
  #failed = false;

  constructor(whole: Piece, about: string | undefined, reading: ScriptReading) {
    this.#whole = whole;
    this.#tokens = new Tokens(whole);
    this.#about = about;
    this.#reading = reading;
  }

  read(): Condition | undefined {
    const condition = this.#any();
    const left = this.#tokens.next;
    if (left && !this.#failed) this.#tokens.tellUnknown(left, this.#reading);
    return left || this.#failed ? undefined : condition;
  }

  #any(): Condition | undefined {
    const parts = [this.#all()];
    while (this.#tokens.take(connectiveWords, 'or')) parts.push(this.#all());
    return this.#joined('any', parts);
  }

  #all(): Condition | undefined {
    const parts = [this.#not()];
    while (this.#tokens.take(connectiveWords, 'and')) parts.push(this.#not());
    return this.#joined('all', parts);
  }

  #not(): Condition | undefined {
    let negated = false;
    while (this.#tokens.take(connectiveWords, 'not')) negated = !negated;
    const of = this.#primary();
    return of && negated ? { kind: 'not', of } : of;
  }

  #primary(): Condition | undefined {
    if (this.#failed) return undefined;
    if (!this.#tokens.next) return this.#fail(() => this.#reading.findings.found('S056', this.#whole, {}));
    return this.#tokens.takeSign('(') ? this.#group() : this.#atom();
  }

  #group(): Condition | undefined {
    this.#depth += 1;
    if (this.#depth > deepest) return this.#fail(() => this.#reading.findings.found('S057', this.#whole, {}));
    const condition = this.#any();
    this.#depth -= 1;
    if (!this.#failed && !this.#tokens.takeSign(')')) {
      return this.#fail(() => this.#reading.findings.found('S055', this.#whole, { bracket: ')' }));
    }
    return condition;
  }

  #atom(): Condition | undefined {
    if (this.#namesYou()) return undefined;
    const named = this.#tokens.takePerson(this.#reading);
    if (named === 'unknown') return this.#fail(() => undefined);
    if (named !== undefined) this.#about = named;
    const subject = named === undefined ? this.#tokens.match(subjectWords) : undefined;
    const read = subject
      ? readSubject(subject.value, subject.piece, this.#tokens, this.#reading)
      : readPersonState(this.#about, this.#tokens, this.#reading);
    return read ?? this.#fail(() => undefined);
  }

  #namesYou(): boolean {
    const at = this.#tokens.next;
    if (!at || !youWords.find(at.text) || this.#tokens.after?.text !== ':') return false;
    this.#fail(() => this.#reading.findings.found('S046', at, {}));
    return true;
  }

  #fail(tell: () => void): undefined {
    this.#failed = true;
    tell();
  }

  #joined(kind: 'all' | 'any', parts: readonly (Condition | undefined)[]): Condition | undefined {
    const understood = parts.filter((part) => part !== undefined);
    return understood.length > 1 ? { kind, of: understood } : understood[0];
  }
}
