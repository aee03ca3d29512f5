import type { Language } from '../../model/language.ts';
import { choicesOf, linesOfScenario } from '../parts.ts';
import type { Checking } from './checking.ts';

/** Shorter sentences say too little to be measured. */
const fewestWords = 8;
/** Below this, Douma's table calls a text hard (“moeilijk”). */
const hard = 45;

/** Tells where the professional says something that is hard to follow; what others say is their own affair. */
export function tellHardSentences({ scenario, findings, at }: Checking): void {
  const said = [...linesOfScenario(scenario).filter(({ kind }) => kind === 'you'), ...choicesOf(scenario)];
  const measure = scenario.language === 'nl' ? 'Flesch-Douma' : 'Flesch';
  for (const { text, place } of said) {
    if (wordsIn(text).length < fewestWords) continue;
    const score = Math.round(readingEase(text, scenario.language));
    if (score < hard) findings.found('S320', at(place), { score: String(Math.max(0, score)), measure });
  }
}

/**
 * How easily a text is read, about 0 (very hard) to 100 (very easy).
 * Dutch: W.H. Douma, De leesbaarheid van landbouwbladen (1960): 206.8 − 0.77 × syllables per 100 words − 0.93 × words
 * per sentence. English: R. Flesch, A new readability yardstick (1948). Counting is all they do: a hint, not a verdict.
 */
export function readingEase(text: string, language: Language): number {
  const words = wordsIn(text);
  const sentences = text.split(/[.!?…]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const perWord = words.reduce((sum, word) => sum + syllables(word, language), 0) / Math.max(1, words.length);
  const perSentence = words.length / Math.max(1, sentences);
  return language === 'nl' ? 206.8 - 77 * perWord - 0.93 * perSentence : 206.835 - 84.6 * perWord - 1.015 * perSentence;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
}

const dutchVowels = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáàâäéèêëíïóöúü]/g;
const englishVowels = /[aeiouyáéèêïöü]+/g;

/** Vowels that sound as one count once; a trema begins a new syllable, and the silent e at the end of an English word none. */
function syllables(word: string, language: Language): number {
  const lower = word.toLowerCase();
  const heard = language === 'nl' ? lower.match(dutchVowels) : lower.replace(/(?<=[^aeiouyl])e$/, '').match(englishVowels);
  return Math.max(1, heard?.length ?? 0);
}
