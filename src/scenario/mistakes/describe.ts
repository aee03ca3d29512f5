import type { Language } from '../../model/language.ts';
import type { Mistake, MistakeText } from '../mistake.ts';
import { plainLines } from '../source.ts';
import { documentOf } from './documents.ts';
import { excerptOf, printable } from './excerpt.ts';

/** Values quoted in a sentence are cut beyond this. */
const longestValue = 200;
/** What there is to choose from comes from the game and not from the file: all of it is told. */
const longestList = 1500;

/** A mistake in words, in both languages. `source` is the text it was found in. */
export function describeMistake(mistake: Mistake, source: string): Readonly<Record<Language, MistakeText>> {
  return describeIn(mistake, plainLines(source).split('\n'));
}

/** The same for many mistakes, with the source split into its lines once. */
export function describeMistakes(mistakes: readonly Mistake[], source: string): readonly Readonly<Record<Language, MistakeText>>[] {
  const lines = plainLines(source).split('\n');
  return mistakes.map((mistake) => describeIn(mistake, lines));
}

function describeIn(mistake: Mistake, lines: readonly string[]): Readonly<Record<Language, MistakeText>> {
  const excerpt = excerptOf(lines, mistake);
  return { nl: textIn('nl', mistake, excerpt), en: textIn('en', mistake, excerpt) };
}

function textIn(language: Language, mistake: Mistake, excerpt: string): MistakeText {
  const { what, consequence, remedy } = documentOf(mistake.code);
  return {
    what: filled(what[language], mistake, language) + suggestion(mistake, language),
    consequence: filled(consequence[language], mistake, language),
    remedy: filled(remedy[language], mistake, language),
    excerpt,
    language,
  };
}

/** “ Bedoel je “thuis” (regel 45)?” */
function suggestion({ values }: Mistake, language: Language): string {
  const { near = '', nearLine = '' } = values as { near?: string; nearLine?: string };
  if (near === '') return '';
  const [ask, line] = language === 'nl' ? ['Bedoel je', 'regel'] : ['Do you mean', 'line'];
  return ` ${ask} “${quotable(near)}”${nearLine === '' ? '' : ` (${line} ${nearLine})`}?`;
}

function filled(sentence: string, { values }: Mistake, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (_, gap: string) => quotable(values[`${gap}.${language}`] ?? values[gap] ?? '', gap === 'names' ? longestList : longestValue));
}

function quotable(value: string, longest = longestValue): string {
  return printable(value.length > longest ? `${value.slice(0, longest)}…` : value);
}
