import type { Language } from '../model/language.ts';

/** An error keeps a scenario from being played; a warning is probably not meant; a note is only good to know. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Something wrong or doubtful in a scenario file. Data only: the words are made from the mistake's
 * document (`mistakes/`), in the language of whoever reads it.
 */
export interface Mistake {
  /** Code of its document, as in “S012”. */
  readonly code: string;
  readonly severity: Severity;
  /** As it was given to the reader, as in “scenarios/keukentafel/scenario.md”. */
  readonly file: string;
  /** Counting from 1. */
  readonly line: number;
  readonly column: number;
  /** Characters to underline, at least 1. */
  readonly length: number;
  /** What fills the gaps in the document's sentences. */
  readonly values: Readonly<Record<string, string>>;
}

/** A mistake in words. */
export interface MistakeText {
  /** What is wrong, with a suggestion where there is one. */
  readonly what: string;
  /** What it leads to for the player. */
  readonly consequence: string;
  readonly remedy: string;
  /** The line with its neighbours and a mark under the spot, ready for a fixed-width font. */
  readonly excerpt: string;
  readonly language: Language;
}
