import type { LookProblem } from './figures/wardrobe.ts';

/** What the stage could not do. The play goes on: everything seen is also told. */
export type StageProblem =
  /** `stage.noRenderer`: neither WebGL nor a canvas can be had. */
  | { readonly code: 'stage.noRenderer' }
  /** `place.unknown`: nothing of that name is drawn; `place.lost`: its file did not arrive. Another place stands in. */
  | { readonly code: 'place.unknown' | 'place.lost'; readonly name: string }
  | LookProblem;
