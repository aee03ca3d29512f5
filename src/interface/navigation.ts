import { addressOf, hashOf, type Address } from './address.ts';
import { asides, type State } from './screens.ts';
import type { Session } from './session.ts';
import { createStore, type Store } from './store.ts';

/** Keeps the browser's buttons and the game at the same place. */
export interface Navigation {
  /** The page was loaded at a place that is still being fetched. */
  readonly arriving: Store<boolean>;
  /** Returns a function that stops it. */
  start(): () => void;
}

/** The part of a window that is used. */
export type Browser = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: Pick<Location, 'hash'>;
  readonly history: Pick<History, 'state' | 'back' | 'pushState' | 'replaceState'>;
};

/** Where the page belongs to somebody else: its address and buttons are left alone. */
export const nowhere: Browser = {
  location: { hash: '' },
  history: { state: null, back() {}, pushState() {}, replaceState() {} },
  addEventListener() {},
  removeEventListener() {},
};

export function createNavigation(session: Session, browser: Browser): Navigation {
  const { location, history } = browser;
  const here = (): string => location.hash || '#/';
  const place = (): string => hashOf(placeOf(session.state.get()));
  const loadedAt = addressOf(location.hash, asides);
  const arriving = createStore(loadedAt.at !== 'menu');
  let last = place();
  let journeys = 0;
  /** Where the game itself took a step back. */
  let returning = false;

  /** The player moved on in the game: that is a step for the browser too. What they came from is a step back, not another one on. */
  function moved(): void {
    const now = place();
    if (now === last) return;
    last = now;
    if (now === here() || returning) return;
    if (journeys > 0) history.replaceState(history.state, '', now);
    else if (cameFrom(history.state) === now) {
      returning = true;
      history.back();
    } else history.pushState({ from: here() }, '', now);
  }

  /** The browser is somewhere else: the game goes along. */
  async function follow(): Promise<void> {
    if (returning) {
      returning = false;
      if (place() !== here()) history.pushState({ from: here() }, '', place());
      return;
    }
    journeys += 1;
    try {
      await goTo(addressOf(location.hash, asides), session);
    } finally {
      journeys -= 1;
      // What could not be reached is not where the player is.
      if (journeys === 0 && place() !== here()) history.replaceState(history.state, '', place());
    }
  }

  return {
    arriving,
    start() {
      const went = (): void => void follow();
      browser.addEventListener('popstate', went);
      const stop = session.state.subscribe(moved);
      if (arriving.get()) void session.keeping.ready.then(follow).finally(() => arriving.set(false));
      return () => {
        browser.removeEventListener('popstate', went);
        stop();
      };
    },
  };
}

function placeOf({ aside, screen }: State): Address {
  if (aside !== undefined) return { at: 'aside', page: aside };
  switch (screen.kind) {
    case 'menu':
    case 'progress':
      return { at: screen.kind };
    case 'before':
      return { at: 'before', scenario: screen.scenario.id };
    case 'play':
      return { at: screen.example ? 'example' : 'play', scenario: screen.scenario.id, play: screen.id };
    case 'lookingBack':
      return { at: 'lookingBack', scenario: screen.scenario.id, play: screen.id };
  }
}

async function goTo(address: Address, session: Session): Promise<void> {
  const { aside, screen } = session.state.get();
  if (address.at === 'aside') {
    const page = asides.find((each) => each === address.page);
    if (page) session.read(page);
    return;
  }
  const under = hashOf(placeOf({ ...session.state.get(), aside: undefined }));
  if (aside !== undefined) session.leaveAside();
  // What lay over it is closed; everything under it is as it was.
  if (under === hashOf(address)) return;
  switch (address.at) {
    case 'menu':
      return session.toMenu();
    case 'progress':
      return session.seeProgress();
    case 'before':
      return session.open(address.scenario);
    case 'example':
      return session.lookOn(address.scenario, address.play);
    case 'play':
    case 'lookingBack':
      // A play that was taken over goes on under its own name.
      if (screen.kind === 'play' && screen.id === address.play && address.at === 'play') return;
      if (session.keeping.find(address.play)) return session.goOnWith(address.play, address.at);
      return session.open(address.scenario);
  }
}

function cameFrom(state: unknown): string | undefined {
  const from: unknown = typeof state === 'object' && state !== null && 'from' in state ? state.from : undefined;
  return typeof from === 'string' ? from : undefined;
}
