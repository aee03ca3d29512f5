import type { TextStorage } from '../ports.ts';
import type { Store } from '../store.ts';
import type { KeptPlay, Notes } from './kept-play.ts';
import type { Placed } from './placed.ts';
import type { Shelf, TroubleKind } from './shelf.ts';
import type { Tabs } from './tabs.ts';

/** What keeping plays needs of its surroundings. */
export interface KeepingPorts {
  readonly shelf: Shelf;
  readonly tabs: Tabs | undefined;
  /** Where an earlier version of the game kept its saves. May throw when asked. */
  readonly storage: () => TextStorage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Never the same twice, on any device. */
  readonly newId: () => string;
}

/** Something went another way than it should. `unread`: plays that can't be read; they stay where they are. */
export type Trouble =
  | { readonly kind: TroubleKind }
  | { readonly kind: 'unread'; readonly because: 'damaged' | 'newer'; readonly count: number }
  /** The play that was opened here is open in another tab · it was gone on with there, and both plays are kept. */
  | { readonly kind: 'alsoOpen' | 'parted' }
  /** In another tab everything was erased, while a play is open here. */
  | { readonly kind: 'erased' };

/** A play as the game has it, to be kept. */
export type Played = Pick<KeptPlay, 'id' | 'record' | 'compass' | 'over' | 'ending' | 'example'>;

export interface AllKept {
  /** The last played comes first. */
  readonly plays: readonly KeptPlay[];
  /** reading: not known yet · device: kept on this device · memory: only as long as this page is open. */
  readonly where: 'reading' | 'device' | 'memory';
  /** Something of a play is still to be written. */
  readonly pending: boolean;
}

/** How many plays of a file were new, were here already, added to the one here, or went another way than it. */
export type Added = Readonly<Record<Placed['meeting'], number>>;

/**
 * Every play on this device. What is asked is answered at once, from memory; what is kept is written behind it, in the
 * order in which it came. A promise that gives true says that the device has it.
 */
export interface Keeping {
  readonly state: Store<AllKept>;
  /** What this device holds is known; also when that is nothing. */
  readonly ready: Promise<void>;
  newId(): string;
  find(id: string): KeptPlay | undefined;
  /** The play of a scenario that was played last, examples left aside. */
  current(scenario: string): KeptPlay | undefined;
  keep(play: Played): Promise<boolean>;
  /** Adds to what is noted with a play, answer by answer; before it is first kept, what will be noted with it. */
  note(id: string, notes: Notes): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** Every play, those that can't be read among them. */
  erase(): Promise<boolean>;
  /** Plays from a file; false when there was no room for all of them. */
  add(plays: readonly KeptPlay[]): Promise<Added | false>;
  /** Tells other tabs which play is open here, if any. */
  open(id: string | undefined): void;
}
