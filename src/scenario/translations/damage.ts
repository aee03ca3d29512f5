import { Findings } from '../findings.ts';
import type { Mistake } from '../mistake.ts';
import { plainLines } from '../source.ts';

/** Tells that a PO file can't be read, at the first line that does not belong in one. */
export function damageIn(file: string, source: string, line: number): readonly Mistake[] {
  const findings = new Findings(file);
  const text = plainLines(source).split('\n')[line - 1] ?? '';
  findings.found('S413', { text, line, column: 1 }, {});
  return findings.mistakes;
}
