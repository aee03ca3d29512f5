import { fold } from '../fold.ts';
import type { Language } from '../../model/language.ts';

/** A closed list of what an author can say, in both languages and with every spelling that is accepted. */
export interface Vocabulary<T> {
  /** What a phrase stands for. */
  find(phrase: string): T | undefined;
  /** Every accepted phrase, folded. */
  readonly phrases: readonly string[];
  /** How many words the longest phrase has. */
  readonly longest: number;
  /** Whether a phrase is one of those in this language. */
  isIn(language: Language, phrase: string): boolean;
  /** The phrase the documentation uses for each value. */
  named(language: Language): readonly string[];
  /** The documented phrase for one value. */
  name(value: T, language: Language): string;
}

/** A value and its phrases; several spellings are separated by ` | `, the documented one first. */
export type Entry<T> = readonly [value: T, nl: string, en: string];

export function vocabulary<T>(entries: readonly Entry<T>[]): Vocabulary<T> {
  const meanings = new Map<string, T>();
  const names = new Map<T, Readonly<Record<Language, string>>>();
  const spoken = { nl: new Set<string>(), en: new Set<string>() };
  for (const [value, nl, en] of entries) {
    const [dutch, english] = [nl.split(' | '), en.split(' | ')];
    for (const phrase of [...dutch, ...english]) meanings.set(fold(phrase), value);
    for (const phrase of dutch) spoken.nl.add(fold(phrase));
    for (const phrase of english) spoken.en.add(fold(phrase));
    names.set(value, { nl: dutch[0] ?? nl, en: english[0] ?? en });
  }
  const phrases = [...meanings.keys()];
  return {
    find: (phrase) => meanings.get(fold(phrase)),
    phrases,
    isIn: (language, phrase) => spoken[language].has(fold(phrase)),
    longest: Math.max(...phrases.map((phrase) => phrase.split(' ').length)),
    named: (language) => [...names.values()].map((name) => name[language]),
    name: (value, language) => names.get(value)?.[language] ?? '',
  };
}
