import { isRecord, readKeptPlay, type KeptPlay, type Notes } from './kept-play.ts';
import { meet, notesOf, withNotes } from './settle.ts';
import type { Item } from './shelf.ts';

/** What waits to be written under one id: a play, notes with it, or notes with a play that is there already. */
export interface Waiting {
  readonly play?: KeptPlay;
  readonly notes: Notes;
}

export interface Placed {
  /** What is to be written. */
  readonly items: readonly Item[];
  /** What is kept of it then; nothing when notes wait for a play that isn't there yet. */
  readonly play?: KeptPlay;
  /** The play that was there and stays, when they parted. */
  readonly other?: KeptPlay;
  /** fresh: nothing was there · known: all of it was there · grown: it adds to what was there · parted: both are kept. */
  readonly meeting: 'fresh' | 'known' | 'grown' | 'parted';
}

/**
 * What comes of a play and its notes beside what is kept under its id, if anything.
 *
 * @param there as it lies on the shelf; what this version doesn't know of it is left as it is
 * @param highest order in use
 */
export function placed(there: unknown, { play, notes }: Waiting, highest: number, newId: () => string): Placed {
  const order = highest + 1;
  if (there === undefined) return play ? written(withNotes({ ...play, order }, notes), 'fresh') : { items: [], meeting: 'known' };
  const read = readKeptPlay(there);
  if (!read.ok) return play ? written(withNotes({ ...play, order, id: newId() }, notes), 'parted') : { items: [], meeting: 'known' };
  const kept = read.play;
  if (!play) return beside(there, kept, withNotes(kept, notes));
  const meeting = meet(kept, play);
  if (meeting === 'parted') return { ...written(withNotes({ ...play, order, id: newId() }, notes), 'parted'), other: kept };
  const older = notesOf(withNotes(play, notesOf(kept)));
  const base = meeting === 'grown' ? { ...play, startedAt: kept.startedAt, order } : kept;
  return beside(there, kept, withNotes(withNotes(base, older), notes));
}

function written(play: KeptPlay, meeting: Placed['meeting']): Placed {
  return { items: [play], play, meeting };
}

function beside(there: unknown, kept: KeptPlay, play: KeptPlay): Placed {
  const known = saysTheSame(kept, play);
  return { items: known ? [] : [{ ...(there as object), ...play }], play: known ? kept : play, meeting: known ? 'known' : 'grown' };
}

/** Of the same play and with the same notes; when they were written does not matter. */
function saysTheSame(one: KeptPlay, other: KeptPlay): boolean {
  const said = (play: KeptPlay): string => JSON.stringify([play.record.choices.length, play.over, notesOf(play)], inOrder);
  return said(one) === said(other);
}

function inOrder(_key: string, value: unknown): unknown {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other))) : value;
}
