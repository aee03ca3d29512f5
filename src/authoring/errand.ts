import type { Play } from '../play/play.ts';

/** What the desk asks of the scene beside it: to go on with this play, with so many pages of its last turn read. */
export interface Errand {
  readonly kind: 'show';
  /** At the answer to its last choice, in the language it is to be played in. From now on it is the scene's. */
  readonly play: Play;
  readonly page: number;
}

/** What the scene tells the desk: that it can be asked, and where its play is. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'at'; readonly scenario: string; readonly seed: number; readonly choices: readonly string[]; readonly page: number };

/** A page that stands for everything that was told before a choice. */
export const allPages = 1_000;
