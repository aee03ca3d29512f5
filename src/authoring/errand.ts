import type { Scenario } from '../scenario/types.ts';

/** What the desk asks of the scene beside it: this play of this scenario, with so many pages of its last turn read. */
export interface Errand {
  readonly kind: 'show';
  /** In the language it is to be played in. */
  readonly scenario: Scenario;
  readonly seed: number;
  readonly choices: readonly string[];
  readonly page: number;
}

/** What the scene tells the desk: that it can be asked, and where its play is. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'at'; readonly scenario: string; readonly seed: number; readonly choices: readonly string[]; readonly page: number };

/** A page that stands for everything that was told before a choice. */
export const allPages = 1_000;
