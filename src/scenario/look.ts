import { expectations } from './fields.ts';
import type { Piece } from './piece.ts';
import { known, type Reading } from './reading.ts';
import type { Entry } from './yaml.ts';

/**
 * The name by which the stage knows somebody's looks: one of the cast, or the author's own words in one line
 * (`hoofd: knot; haar: zwart`), which the stage reads like a name. Tells of words that it can't draw.
 */
export function readLook(look: Piece | readonly Entry[] | undefined, reading: Reading): string {
  if (look === undefined) return '';
  if ('text' in look) return known('S017', look, reading.known?.looks, reading);
  const words = new Map(look.flatMap(({ key, value }) => (value.kind === 'text' ? [[key.text, value.at.text]] : [])));
  for (const { key, value } of look) if (value.kind !== 'text') reading.findings.found('S022', key, { field: key.text, expected: expectations.text });
  tellUnknown(look, words, reading);
  return [...words].map(([field, word]) => `${field}: ${word}`).join('; ');
}

function tellUnknown(entries: readonly Entry[], words: ReadonlyMap<string, string>, { findings, known: game }: Reading): void {
  for (const { code, field, word, known: names } of game?.unknownInLook?.(Object.fromEntries(words)) ?? []) {
    const entry = entries.find(({ key }) => key.text === field);
    if (!entry) continue;
    const near = findings.nearWord(code === 'look.field' ? field : word, [...names.nl, ...names.en]);
    const list = { nl: names.nl.join(', '), en: names.en.join(', ') };
    if (code === 'look.field') findings.found('S028', entry.key, { field, names: list }, near);
    else findings.found('S029', entry.value.at, { field, word, names: list }, near);
  }
}
