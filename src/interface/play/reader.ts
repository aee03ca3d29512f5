import type { Play } from '../../play/play.ts';
import type { Beat } from '../../play/view.ts';
import { createStore, type Store } from '../store.ts';
import { isAtLastPage, pagesOf, toldOn, type Reading } from './reading.ts';

/** Reads a play page by page; the play itself goes on as soon as the reader has caught up with it. */
export interface Reader {
  readonly reading: Store<Reading>;
  /** Opens the next page, if there is one. */
  next(): void;
  choose(id: string): void;
  /** Everything read since this reader began, the open page included. */
  told(): readonly Beat[];
}

/**
 * @param onChoice called when a choice has been made and when the story ends, so that the play can be kept
 * @param turned how many pages since the last choice have been turned already
 */
export function createReader(play: Play, onChoice: (over: boolean) => void, turned = 0): Reader {
  if (play.view.phase === 'before') play.start();
  const read: Beat[] = [];
  const reading = createStore(caughtUp(play, { pages: pagesOf(play.view), at: 0, view: play.view }));
  const open = (next: Reading): void => {
    const page = next.pages[next.at];
    if (page) read.push(...toldOn(page));
    reading.set(next);
    if (next.view.phase === 'lookingBack' && isAtLastPage(next)) onChoice(true);
  };
  const next = (): void => {
    const now = reading.get();
    if (!isAtLastPage(now)) open(caughtUp(play, { ...now, at: now.at + 1 }));
  };
  open(reading.get());
  for (let page = 0; page < turned && !isAtLastPage(reading.get()); page += 1) next();

  return {
    reading,
    next,
    choose(id) {
      play.choose(id);
      open(caughtUp(play, { pages: pagesOf(play.view), at: 0, view: play.view }));
      onChoice(false);
    },
    told: () => [...read],
  };
}

/** Lets the play go on while the last page is open, until there is more to read, something to choose, or nothing left. */
function caughtUp(play: Play, reading: Reading): Reading {
  let now = reading;
  while (isAtLastPage(now) && now.view.phase !== 'choosing' && now.view.phase !== 'lookingBack') {
    play.goOn();
    const fresh = pagesOf(play.view, now.view);
    const at = now.pages.length === 0 ? 0 : now.at;
    now = { pages: [...now.pages, ...fresh], at, view: play.view };
  }
  return now;
}
