import type { Trouble } from './keep/keeping.ts';

/** Something went another way than it should, and the player hears of it: once, politely, and what it means for them. */
export type Notice =
  | { readonly kind: 'stageUnavailable' }
  | { readonly kind: 'soundUnavailable' }
  | { readonly kind: 'soundHeld' }
  | { readonly kind: 'storageBlocked' }
  | { readonly kind: 'storageFull' }
  /** What is kept here was made by a newer version of the game. */
  | { readonly kind: 'storageNewer' }
  | { readonly kind: 'savesDamaged'; readonly count: number }
  | { readonly kind: 'savesNewer'; readonly count: number }
  | { readonly kind: 'saveOutdated'; readonly title: string }
  /** The same play is open in another tab · both tabs went on with it, and both plays are kept. */
  | { readonly kind: 'openElsewhere' | 'playsParted' }
  /** In another tab, while a play is open here. */
  | { readonly kind: 'erasedElsewhere' }
  | { readonly kind: 'scenarioUnavailable'; readonly title: string }
  /** The play to look on at can't be had, or can't be followed to its end. */
  | { readonly kind: 'exampleUnavailable'; readonly title: string }
  | { readonly kind: 'partUnavailable' }
  | { readonly kind: 'updateReady' };

/** Adds a notice unless it stands there already. */
export function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  return notices.some((each) => each.kind === notice.kind) ? notices : [...notices, notice];
}

export function noticeOf(trouble: Trouble): Notice {
  switch (trouble.kind) {
    case 'blocked':
      return { kind: 'storageBlocked' };
    case 'full':
      return { kind: 'storageFull' };
    case 'newer':
      return { kind: 'storageNewer' };
    case 'unread':
      return { kind: trouble.because === 'newer' ? 'savesNewer' : 'savesDamaged', count: trouble.count };
    case 'alsoOpen':
      return { kind: 'openElsewhere' };
    case 'parted':
      return { kind: 'playsParted' };
    case 'erased':
      return { kind: 'erasedElsewhere' };
  }
}
