import { choicesOf, linesOfScenario } from '../parts.ts';
import type { Checking } from './checking.ts';

/**
 * Characters of one line that the panel shows without scrolling, between what a small phone takes (360 × 640: 260) and a
 * usual one (390 × 844: 480), with a cue and your answer above it. Measured in Chromium, November 2026.
 */
export const longestLine = 320;
/** Characters of an option, between where four of them (90 each) and three (125 each) fill a usual phone. Measured likewise. */
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
