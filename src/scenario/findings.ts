import type { Text } from '../model/language.ts';
import { severityOf, type GapsOf, type MistakeCode } from './mistakes/documents.ts';
import { fold } from './fold.ts';
import type { Mistake } from './mistake.ts';
import { nearest } from './near.ts';
import type { Piece } from './piece.ts';

/** A name that exists and looks like the one that does not. */
export interface Near {
  readonly name: string;
  /** Where it is defined, if it is defined in this file. */
  readonly line?: number;
}

/** How many names may be compared in one reading, so that a file full of mistakes takes no longer than a good one. */
const comparisons = 200_000;

/** What a reading comes across, in the order of the file. */
export class Findings {
  readonly #file: string;
  readonly #mistakes: Mistake[] = [];
  #budget = comparisons;

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes a mistake at the piece it is about; `values` fill the gaps of its document. */
  found<C extends MistakeCode>(code: C, at: Piece, values: Readonly<Record<GapsOf<C>, string | Text>>, near?: Near): void {
    this.#mistakes.push({
      code,
      severity: severityOf(code),
      file: this.#file,
      line: at.line,
      column: at.column,
      length: Math.max(1, at.text.length),
      values: { ...flat(values), ...(near && { near: near.name, nearLine: String(near.line ?? '') }) },
    });
  }

  /** The candidate that was probably meant by a word that was not understood; `count` is how many there are. */
  near(written: string, candidates: Iterable<string>, count: number): string | undefined {
    if (this.#budget < count) return undefined;
    this.#budget -= count;
    return nearest(written, candidates);
  }

  /** The same for a closed list of words, told as a suggestion. */
  nearWord(written: string, words: readonly string[]): Near | undefined {
    const name = this.near(fold(written), words, words.length);
    return name === undefined ? undefined : { name };
  }

  get hasErrors(): boolean {
    return this.#mistakes.some((mistake) => mistake.severity === 'error');
  }

  get mistakes(): readonly Mistake[] {
    return this.#mistakes.toSorted((one, other) => one.line - other.line || one.column - other.column);
  }
}

/** Values in both languages are kept under two names, so that a mistake stays a flat record of texts. */
function flat(values: Readonly<Record<string, string | Text>>): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [gap, value] of Object.entries(values)) {
    if (typeof value === 'string') all[gap] = value;
    else Object.assign(all, { [`${gap}.nl`]: value.nl, [`${gap}.en`]: value.en });
  }
  return all;
}
