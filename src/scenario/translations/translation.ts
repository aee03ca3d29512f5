import type { Language } from '../../model/language.ts';

/** A text of a scenario as it is given to a translator. */
export interface Entry {
  /** What the text belongs to, as in “line:bos-1k2j3” or “choice:knop-samen”; stays the same when it is moved. */
  readonly context: string;
  readonly source: string;
  /** Empty when it is not translated yet. */
  readonly target: string;
  /** It was made for another text, and somebody has to look at it. */
  readonly fuzzy: boolean;
  /** What the source was when it was translated, if it has changed. */
  readonly previous?: string;
  /** A remark of the translator, kept as it is. */
  readonly remark?: string;
}

export interface TranslationHead {
  readonly fields: Readonly<Record<string, string>>;
  readonly remark?: string;
}

/** A scenario's texts in another language. */
export interface Translation {
  readonly language: Language;
  /** The file's name, as it is told. */
  readonly file: string;
  readonly entries: readonly Entry[];
  /** What stands above the first text: who translates, with which tool. Kept as it is. */
  readonly head?: TranslationHead;
  /** Of texts that are gone; kept, because a text may come back. */
  readonly obsolete: readonly Entry[];
}
