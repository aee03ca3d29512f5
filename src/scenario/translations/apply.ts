import type { Scenario } from '../types.ts';
import { withTexts, type SourceText } from './texts.ts';
import type { Entry, Translation } from './translation.ts';

/** A scenario in another language, and what of it is still in its own. */
export interface Translated {
  readonly scenario: Scenario;
  /** Texts without a translation. */
  readonly missing: readonly SourceText[];
  /** Texts whose translation somebody still has to look at. */
  readonly fuzzy: readonly SourceText[];
  /** Texts whose translation was made for other words. */
  readonly stale: readonly SourceText[];
}

/**
 * A scenario told in the language of a translation. What is missing or uncertain is told in the
 * scenario's own words, as gettext does it. The version stays: a play can change its language halfway.
 */
export function applyTranslation(scenario: Scenario, translation: Translation): Translated {
  const entries = new Map(translation.entries.map((entry) => [entry.context, entry] as const));
  const lacking = { missing: [] as SourceText[], fuzzy: [] as SourceText[], stale: [] as SourceText[] };
  const told = withTexts(scenario, (text) => {
    if (text.text === '') return '';
    const entry = entries.get(text.context);
    const lack = lackOf(entry, text);
    if (lack) lacking[lack].push(text);
    return entry && lack === undefined ? entry.target : text.text;
  });
  return { scenario: { ...told, language: translation.language }, ...lacking };
}

/** Whether every text is told in the other language, so that a whole play can be. */
export function isWhole({ missing, fuzzy, stale }: Translated): boolean {
  return missing.length + fuzzy.length + stale.length === 0;
}

function lackOf(entry: Entry | undefined, { text }: SourceText): 'missing' | 'fuzzy' | 'stale' | undefined {
  if (!entry || entry.target === '') return 'missing';
  if (entry.fuzzy) return 'fuzzy';
  return entry.source === text ? undefined : 'stale';
}
