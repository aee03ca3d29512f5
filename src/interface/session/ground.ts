import type { Language } from '../../model/language.ts';
import { createKeeping } from '../keep/create-keeping.ts';
import type { Keeping } from '../keep/keeping.ts';
import { noticeOf, withNotice, type Notice } from '../notices.ts';
import type { Surroundings } from '../ports.ts';
import type { Screen, State } from '../screens.ts';
import { readSettings } from '../settings.ts';
import { createStore, type Store } from '../store.ts';

/** What every part of a session stands on: where the player is, what is kept, and what they are told. */
export interface Ground {
  readonly surroundings: Surroundings;
  readonly state: Store<State>;
  readonly keeping: Keeping;
  language(): Language;
  /** The player is on another screen. */
  show(screen: Screen): void;
  /** They asked for another screen. Returns whether that is still the last thing they asked for: what was asked before it is not waited for any more. */
  setOut(): () => boolean;
  /** Told once. */
  report(notice: Notice): void;
  /** Told again, since it is about something else each time. */
  reportAgain(notice: Notice): void;
  /** Of a scenario, in the player's language. */
  titleOf(scenario: string): string;
}

export function createGround(surroundings: Surroundings): Ground {
  const told = new Set<Notice['kind']>();
  let steps = 0;
  const state = createStore<State>({
    screen: { kind: 'menu' },
    settings: readSettings(surroundings.storage, surroundings.language),
    notices: [],
  });
  const ground: Omit<Ground, 'keeping'> = {
    surroundings,
    state,
    language: () => state.get().settings.language,
    show(screen) {
      steps += 1;
      const { settings, notices, cards } = state.get();
      state.set({ settings, notices, screen, ...(cards && { cards }) });
    },
    setOut() {
      const step = (steps += 1);
      return () => step === steps;
    },
    report(notice) {
      if (told.has(notice.kind)) return;
      told.add(notice.kind);
      state.set({ ...state.get(), notices: withNotice(state.get().notices, notice) });
    },
    reportAgain(notice) {
      told.delete(notice.kind);
      ground.report(notice);
    },
    titleOf(scenario) {
      const entry = (state.get().cards ?? surroundings.catalogue).find(({ id }) => id === scenario);
      return entry?.ok ? entry.title : scenario;
    },
  };
  const keeping = createKeeping(surroundings, surroundings.catalogue.map(({ id }) => id), (trouble) => {
    const isOfOnePlay = trouble.kind === 'alsoOpen' || trouble.kind === 'parted' || trouble.kind === 'erased';
    (isOfOnePlay ? ground.reportAgain : ground.report)(noticeOf(trouble));
  });
  return { ...ground, keeping };
}
