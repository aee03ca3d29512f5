import { expect, test } from 'vitest';
import { addressOf } from '../../src/interface/address.ts';
import { createNavigation, type Browser } from '../../src/interface/navigation.ts';
import { asides, type Aside, type Screen, type State } from '../../src/interface/screens.ts';
import type { Session } from '../../src/interface/session.ts';
import { createStore } from '../../src/interface/store.ts';
import { settled } from './fixtures/settled.ts';

/** A browser's history, that tells of its moves one tick later, as browsers do. */
function history(first = '') {
  const entries: { hash: string; state: unknown }[] = [{ hash: first, state: null }];
  const listeners = new Set<() => void>();
  let at = 0;
  const go = (by: number): void => {
    if (!entries[at + by]) return;
    at += by;
    queueMicrotask(() => listeners.forEach((listener) => listener()));
  };
  const browser: Browser = {
    location: { get hash() { return entries[at]?.hash ?? ''; } },
    history: {
      get state(): unknown { return entries[at]?.state; },
      back: () => go(-1),
      pushState(state: unknown, _title: string, hash: string) {
        entries.splice(at + 1, Infinity, { hash, state });
        at += 1;
      },
      replaceState(state: unknown, _title: string, hash: string) {
        entries[at] = { hash, state };
      },
    },
    addEventListener: (_kind: string, listener: unknown) => listeners.add(listener as () => void),
    removeEventListener: (_kind: string, listener: unknown) => listeners.delete(listener as () => void),
  };
  return { browser, back: () => go(-1), forward: () => go(1), hash: () => browser.location.hash, entries };
}

const scenario = { id: 'kt', title: 'Kt' } as Extract<Screen, { kind: 'before' }>['scenario'];
const at = (screen: object): Screen => screen as Screen;
const before = at({ kind: 'before', scenario });
const playing = at({ kind: 'play', scenario, id: 'p1' });
const lookingBack = at({ kind: 'lookingBack', scenario, id: 'p1' });

/** A session that only moves between screens; `kept` are the plays that it knows. */
function moving(kept: readonly string[] = ['p1']) {
  const state = createStore<State>({ screen: { kind: 'menu' }, notices: [], settings: {} as State['settings'] });
  const show = (screen: Screen): void => state.set({ settings: state.get().settings, notices: [], screen });
  const session = {
    state,
    keeping: { ready: Promise.resolve(), find: (id: string) => (kept.includes(id) ? {} : undefined) },
    toMenu: () => show({ kind: 'menu' }),
    seeProgress: () => show({ kind: 'progress' }),
    open: async (id: string) => { if (id === 'kt') show(before); },
    goOnWith: async (_id: string, as: string) => show(as === 'lookingBack' ? lookingBack : playing),
    read: (aside: Aside) => state.set({ ...state.get(), aside }),
    leaveAside: () => state.set({ ...state.get(), aside: undefined }),
  };
  return { session: session as unknown as Session, show, kind: () => state.get().aside ?? state.get().screen.kind };
}

function sitting(first = '', kept?: readonly string[]) {
  const [browser, { session, show, kind }] = [history(first), moving(kept)];
  const navigation = createNavigation(session, browser.browser);
  navigation.start();
  return { ...browser, session, show, kind, navigation };
}

test('the browser’s buttons walk the way that was gone: menu, before, play, looking back', async () => {
  const { back, forward, show, kind } = sitting();
  for (const screen of [before, playing, lookingBack]) show(screen);
  for (const expected of ['play', 'before', 'menu']) {
    back();
    await settled();
    expect(kind()).toBe(expected);
  }
  for (const expected of ['before', 'play', 'lookingBack']) {
    forward();
    await settled();
    expect(kind()).toBe(expected);
  }
});

test('going back by a button of the game leaves no double entries behind', async () => {
  const { show, session, entries, hash } = sitting();
  for (let round = 0; round < 3; round += 1) {
    show(before);
    session.toMenu();
    await settled();
  }
  expect(hash()).toBe('');
  expect(entries.length).toBe(2);
});

test('a page to read lies over what was done; both ways back from it lead to the same place', async () => {
  const { show, session, back, kind, entries } = sitting();
  show(playing);
  session.read('about');
  expect(kind()).toBe('about');
  back();
  await settled();
  expect(kind()).toBe('play');
  session.read('about');
  session.leaveAside();
  await settled();
  expect(kind()).toBe('play');
  expect(entries.length).toBe(3);
});

test('a page that is loaded again lands where it was, and is no step', async () => {
  const { navigation, kind, entries } = sitting('#/looking-back/kt/p1');
  expect(navigation.arriving.get()).toBe(true);
  await settled();
  expect([kind(), navigation.arriving.get(), entries.length]).toEqual(['lookingBack', false, 1]);
});

test('a play that is not kept any more opens the page before its scenario; a scenario that is not there, the menu', async () => {
  const gone = sitting('#/play/kt/p9');
  await settled();
  expect([gone.kind(), addressOf(gone.hash(), asides)]).toEqual(['before', { at: 'before', scenario: 'kt' }]);
  const nowhere = sitting('#/before/verdwenen');
  await settled();
  expect([nowhere.kind(), addressOf(nowhere.hash(), asides)]).toEqual(['menu', { at: 'menu' }]);
});

test('what changes on a screen without leaving it, as a notice, is no step', () => {
  const { session, entries } = sitting();
  session.state.set({ ...session.state.get(), opening: 'kt' });
  session.state.set({ ...session.state.get(), notices: [{ kind: 'soundHeld' }] });
  expect(entries.length).toBe(1);
});
