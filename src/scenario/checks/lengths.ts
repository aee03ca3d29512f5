import { choicesOf, linesOfScenario } from '../parts.ts';
import type { Checking } from './checking.ts';

/** Characters of one line that the panel shows on a phone without scrolling; measured, see docs/language.md. */
export const longestLine = 320;
/** Characters of an option, so that four of them fit below each other on a phone. */
export const longestOption = 110;

/** Tells lines and options that are too long for where they are shown. */
export function tellLengths({ scenario, findings, at }: Checking): void {
  for (const { text, place } of linesOfScenario(scenario)) {
    if (text.length > longestLine) findings.found('S310', at(place), { count: String(text.length), most: String(longestLine) });
  }
  for (const { text, place } of choicesOf(scenario)) {
    if (text.length > longestOption) findings.found('S311', at(place), { count: String(text.length), most: String(longestOption) });
  }
}
