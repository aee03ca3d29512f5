import type { ShownPlay } from './way.ts';

/** What a scenario promises its players. */
export type Promised =
  | 'endingReached'
  | 'passageReached'
  | 'lineTold'
  | 'wayOn'
  | 'wayBack'
  | 'controlEndsInResistance'
  | 'givingInIsNotCarried'
  | 'equalCanSucceed'
  | 'nothingAlwaysBest'
  | 'endingByHabit';

/** holds: kept wherever was looked · broken: a play shows otherwise, or nothing shows it · doubtful: worth a look by the author. */
export type Verdict = 'holds' | 'broken' | 'doubtful';

/** One promise, held against the plays. */
export interface Finding {
  readonly promise: Promised;
  readonly verdict: Verdict;
  /** Ids of what it is about: an ending, passages, lines, options, persons. */
  readonly about: readonly string[];
  /** Where in the file, counting from 1. */
  readonly line?: number;
  /** What was counted, by name. */
  readonly figures: Readonly<Record<string, number>>;
  /** A shortest play that shows it, as far as it was looked for breadth first. */
  readonly play?: ShownPlay;
}
