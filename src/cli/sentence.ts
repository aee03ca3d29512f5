import type { Language, Text } from '../model/language.ts';

/** A sentence in a language with its gaps (`{name}`) filled. */
export function sentence(text: Text, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return text[language].replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
