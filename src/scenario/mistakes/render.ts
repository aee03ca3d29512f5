import type { Language } from '../../model/language.ts';
import type { Mistake } from '../mistake.ts';
import { describeMistake } from './describe.ts';
import { printable } from './excerpt.ts';

/** A mistake as a block of lines for a terminal or a fixed-width panel. */
export function renderMistake(mistake: Mistake, source: string, language: Language): string {
  const { what, consequence, remedy, excerpt } = describeMistake(mistake, source)[language];
  const words = labels[language];
  const place = `${words.line} ${mistake.line}, ${words.column} ${mistake.column}`;
  return [
    `${words[mistake.severity]} ${mistake.code} · ${printable(mistake.file)} · ${place}`,
    excerpt,
    what,
    `${words.consequence}: ${lowerFirst(consequence)}`,
    `${words.remedy}: ${lowerFirst(remedy)}`,
  ].join('\n');
}

const labels = {
  nl: { error: 'FOUT', warning: 'LET OP', note: 'TER INFO', line: 'regel', column: 'kolom', consequence: 'Gevolg', remedy: 'Wat te doen' },
  en: { error: 'ERROR', warning: 'WARNING', note: 'NOTE', line: 'line', column: 'column', consequence: 'Consequence', remedy: 'What to do' },
} as const;

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
