import type { Text } from '../../model/language.ts';
import type { Severity } from '../mistake.ts';
import type { Example } from './example.ts';

/**
 * One thing that can be wrong in a scenario file, told to its author: what is wrong, what it leads
 * to for the player, and what to do. Sentences have gaps, as in `{name}`, that the reader fills.
 */
export interface MistakeDocument {
  readonly severity: Severity;
  readonly title: Text;
  readonly what: Text;
  readonly consequence: Text;
  readonly remedy: Text;
  /** Files that have this mistake, and no other error; the tests read them all. */
  readonly examples: readonly Example[];
}

/** The gaps in a sentence: `'name'` for “De passage {name} bestaat niet.” */
export type Gaps<S extends string> = S extends `${string}{${infer Gap}}${infer Rest}` ? Gap | Gaps<Rest> : never;
