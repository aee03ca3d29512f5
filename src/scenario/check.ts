import { tellSets } from './checks/answers.ts';
import { tellUnavailable } from './checks/availability.ts';
import { pointer, titleLine, type Checking } from './checks/checking.ts';
import { Facts } from './checks/facts.ts';
import { tellLengths } from './checks/lengths.ts';
import { tellLoops } from './checks/loops.ts';
import { tellPatterns } from './checks/patterns.ts';
import { tellHardSentences } from './checks/readability.ts';
import { tellTranslation } from './checks/translated.ts';
import { tellUnused } from './checks/unused.ts';
import type { Encoding } from './encoding.ts';
import { Findings } from './findings.ts';
import type { Mistake } from './mistake.ts';
import type { Piece } from './piece.ts';
import { readScenario, type Known, type ReadResult } from './read.ts';
import { silenced } from './silences.ts';
import { linesOf, plainLines } from './source.ts';
import type { Translation } from './translations/translation.ts';
import type { Scenario } from './types.ts';
import { reachedIn } from './ways.ts';

/** What is known of a scenario file besides its text. */
export interface Beside {
  readonly known?: Known;
  /** The translation that lies beside it. */
  readonly translation?: Translation;
  /** How its bytes were written; UTF-8 when it is not said. */
  readonly encoding?: Encoding;
}

/** Checks that look at a scenario without mistakes, each in a file of its own. */
const checks: readonly ((checking: Checking) => void)[] = [
  tellLoops, tellUnavailable, tellUnused, tellSets, tellPatterns, tellLengths, tellHardSentences,
];

/**
 * Reads a scenario file and says everything that can be said about it: mistakes, and what is
 * probably not meant. What the author silenced with a reason is left out. Pure; never throws.
 * Parameters as for {@link readScenario}.
 */
export function checkScenario(id: string, file: string, source: string, beside: Beside = {}): ReadResult {
  const { scenario, mistakes } = readScenario(id, file, source, beside.known);
  const lines = linesOf(plainLines(source));
  const findings = new Findings(file);
  tellEncoding(beside.encoding, findings);
  if (scenario) lookFurther(scenario, lines, findings, beside.translation);
  const all: readonly Mistake[] = [...mistakes, ...findings.mistakes];
  return { ...(scenario && { scenario }), mistakes: silenced(all, lines, file) };
}

function lookFurther(scenario: Scenario, lines: readonly Piece[], findings: Findings, translation: Translation | undefined): void {
  const reached = reachedIn(scenario.scenes);
  const checking: Checking = { scenario, findings, reached, facts: new Facts(scenario, reached), at: pointer(lines), head: titleLine(lines) };
  for (const check of checks) check(checking);
  if (translation) tellTranslation(translation, checking);
}

const encodingNames = { 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' } as const;

function tellEncoding(encoding: Encoding | undefined, findings: Findings): void {
  if (encoding === undefined || encoding === 'utf-8') return;
  findings.found('S008', { text: '', line: 1, column: 1 }, { encoding: encodingNames[encoding] });
}
