/** Something that is kept, as it is: what it holds is for others to read. */
export interface Item {
  readonly id: string;
  readonly order: number;
}

/**
 * Where plays are put so that they are there tomorrow. Every call does all of it or nothing, and is done when the
 * device says that it has been written. Rejects with a `ShelfTrouble`.
 */
export interface Shelf {
  /** All that is there, readable or not. */
  all(): Promise<readonly unknown[]>;
  /** Reads what is under an id and the highest order in use, and puts down what comes of them. */
  change(id: string, make: (there: unknown, highest: number) => readonly Item[]): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/**
 * blocked: nothing can be kept here · full: no room · newer: what is here was made by a newer version of the game,
 * which keeps it another way.
 */
export type TroubleKind = 'blocked' | 'full' | 'newer';

export class ShelfTrouble extends Error {
  readonly kind: TroubleKind;
  constructor(kind: TroubleKind, cause: unknown) {
    super(`Plays can't be kept here: ${kind}.`, { cause });
    this.kind = kind;
  }
}
