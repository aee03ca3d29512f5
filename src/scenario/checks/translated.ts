import { applyTranslation } from '../translations/apply.ts';
import { textsOf, type SourceText } from '../translations/texts.ts';
import type { Translation } from '../translations/translation.ts';
import { Findings } from '../findings.ts';
import type { Mistake } from '../mistake.ts';
import { linesOf, plainLines } from '../source.ts';
import type { Scenario } from '../types.ts';
import { pointer, titleLine, type Checking } from './checking.ts';

/** The same as mistakes, for who shows a translation and does not check its scenario. */
export function lacksOf(translation: Translation, scenario: Scenario, file: string, source: string): readonly Mistake[] {
  const findings = new Findings(file);
  const lines = linesOf(plainLines(source));
  tellTranslation(translation, { scenario, findings, at: pointer(lines), head: titleLine(lines) });
  return findings.mistakes;
}

/** Tells what a translation lacks: once for everything missing, once for what is uncertain, once for what was made for other words. */
export function tellTranslation(translation: Translation, { scenario, findings, at, head }: Pick<Checking, 'scenario' | 'findings' | 'at' | 'head'>): void {
  const { missing, fuzzy, stale } = applyTranslation(scenario, translation);
  const place = ([first]: readonly SourceText[]) => (first?.place ? at(first.place) : head);
  const values = (texts: readonly SourceText[]) => ({ file: translation.file, count: String(texts.length) });
  const total = String(textsOf(scenario).length);
  if (missing.length > 0) findings.found('S410', place(missing), { ...values(missing), total });
  if (fuzzy.length > 0) findings.found('S411', place(fuzzy), values(fuzzy));
  if (stale.length > 0) findings.found('S412', place(stale), values(stale));
}
