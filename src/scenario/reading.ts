import type { Language } from '../model/language.ts';
import type { Findings } from './findings.ts';
import { fold } from './fold.ts';
import type { Names, UniqueIds } from './names.ts';
import type { Piece } from './piece.ts';
import type { Person } from './types.ts';

/** Names of what the game can draw and play; handed in by whoever knows, so that the reader needs no files. */
export interface Known {
  readonly settings: readonly string[];
  readonly looks: readonly string[];
  readonly sounds: readonly string[];
  /** What can't be drawn of a look in the author's own words. */
  readonly unknownInLook?: (words: Readonly<Record<string, string>>) => readonly UnknownInLook[];
}

/** Something in a look that is not understood: `look.field`, no such thing can be said about looks; `look.word`, not a word for it. */
export interface UnknownInLook {
  readonly code: 'look.field' | 'look.word';
  /** As written. */
  readonly field: string;
  readonly word: string;
  /** What could have been written there. */
  readonly known: Readonly<Record<Language, readonly string[]>>;
}

/** What every part of the reader works with while one file is read. */
export interface Reading {
  readonly findings: Findings;
  readonly names: Names;
  readonly lineIds: UniqueIds;
  readonly known?: Known;
}

/** The same, once the front matter is understood. */
export interface ScriptReading extends Reading {
  readonly persons: ReadonlyMap<string, Person>;
}

/** The name by which the game has what is asked for: capitals and accents make no difference. Tells when it does not have it. */
export function known(code: 'S016' | 'S017' | 'S018', name: Piece, names: readonly string[] | undefined, { findings }: Reading): string {
  if (!names || names.includes(name.text)) return name.text;
  const same = names.find((candidate) => candidate.length === name.text.length && fold(candidate) === fold(name.text));
  if (same !== undefined) return same;
  findings.found(code, name, { name: name.text, names: names.join(', ') }, findings.nearWord(name.text, names));
  return name.text;
}
