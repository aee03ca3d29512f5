/** Something went another way than it should, and the player hears of it: once, politely, and what it means for them. */
export type Notice =
  | { readonly kind: 'stageUnavailable' }
  | { readonly kind: 'soundUnavailable' }
  | { readonly kind: 'soundHeld' }
  | { readonly kind: 'storageBlocked' }
  | { readonly kind: 'storageFull' }
  | { readonly kind: 'saveDamaged'; readonly title: string; readonly keptAs: string }
  | { readonly kind: 'saveOutdated'; readonly title: string; readonly keptAs: string }
  | { readonly kind: 'scenarioUnavailable'; readonly title: string }
  | { readonly kind: 'partUnavailable' };

/** Adds a notice unless it stands there already. */
export function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  return notices.some((each) => each.kind === notice.kind) ? notices : [...notices, notice];
}
