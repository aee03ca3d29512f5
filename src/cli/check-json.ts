import type { Mistake } from '../scenario/mistake.ts';
import { describeMistakes } from '../scenario/mistakes/describe.ts';

/** What was found in one file: a scenario, its guide or its translation. */
export interface Checked {
  readonly file: string;
  readonly source: string;
  readonly mistakes: readonly Mistake[];
  /** False also for what lies beside a scenario. */
  readonly playable: boolean;
}

/**
 * Findings for other programs: `{version, files: [{file, playable, mistakes: [{code, severity, line, column, length,
 * text: {nl, en}}]}]}`. Lines and columns count from 1.
 */
export function asJson(checked: readonly Checked[]): string {
  const files = checked.map(({ file, source, mistakes, playable }) => {
    const texts = describeMistakes(mistakes, source);
    return { file, playable, mistakes: mistakes.map((mistake, at) => ({ ...mistake, text: texts[at] })) };
  });
  return JSON.stringify({ version: 1, files }, undefined, 2);
}
