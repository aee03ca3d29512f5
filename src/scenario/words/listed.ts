import type { Language, Text } from '../../model/language.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every documented word of a list, to be told in a sentence. */
export function listed<T>(words: Vocabulary<T>): Text {
  return { nl: enumerated(words.named('nl'), 'nl'), en: enumerated(words.named('en'), 'en') };
}

/** “a, b of c”. */
export function enumerated(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join('');
  const or = language === 'nl' ? ' of ' : ' or ';
  return `${names.slice(0, -1).join(', ')}${or}${names.at(-1)}`;
}
