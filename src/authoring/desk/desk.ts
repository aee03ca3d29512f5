import type { Language } from '../../model/language.ts';
import type { Scenario } from '../../scenario/types.ts';
import { allPages, type Errand, type Report } from '../errand.ts';
import type { News } from '../news.ts';
import { replayAsFar, type Held } from '../replay.ts';
import { wayTo } from '../way-to.ts';

/** Everything the author's desk shows beside the scene. */
export interface DeskState {
  /** The newest of each scenario, by id, in the order they were first told of. */
  readonly news: ReadonlyMap<string, News>;
  /** What each of them was when it could last be played. */
  readonly good: ReadonlyMap<string, readonly Scenario[]>;
  /** Id of the scenario that is open. */
  readonly open: string | undefined;
  /** Of the desk and the game around the script. */
  readonly language: Language;
  /** Of the script, where there is a translation. */
  readonly toldIn: Language | undefined;
  readonly seed: number;
  readonly choices: readonly string[];
  readonly page: number;
  /** What came of the last thing that happened here. */
  readonly outcome: Outcome;
  /** The tool that reads the files is running. */
  readonly connected: boolean;
  /** When something was last told, in milliseconds since 1970. */
  readonly at: number;
}

export type Outcome =
  | { readonly kind: 'none' }
  /** All choices still hold, or all before this one. */
  | { readonly kind: 'replayed'; readonly lost?: string; readonly number: number }
  /** The way to a passage, or that there is none; with `seed` where other chance was needed for it. */
  | { readonly kind: 'went'; readonly passage: string; readonly found: boolean; readonly seed?: number };

/** Where an author is; what a page that is loaded again comes back to. */
export type DeskPlace = Pick<DeskState, 'open' | 'toldIn' | 'seed' | 'choices' | 'page'>;

export interface DeskPorts {
  readonly language: Language;
  /** Where the author was before the page was loaded again. */
  readonly place?: DeskPlace | undefined;
  /** Keeps it, after every change. */
  readonly keep: (place: DeskPlace) => void;
  readonly send: (errand: Errand) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Desk {
  readonly state: () => DeskState;
  /** Calls the listener after every change; the returned function stops that. */
  subscribe(listener: () => void): () => void;
  hear(news: News): void;
  reported(report: Report): void;
  connected(is: boolean): void;
  open(id: string): void;
  restart(): void;
  reseed(seed: number): void;
  goTo(passage: string): void;
  speak(language: Language): void;
  tellIn(language: Language): void;
}

/** The author's desk without its looks: hears of the files, keeps the place in the play, and sends the scene its errands. */
export function createDesk({ language, place, keep, send, now }: DeskPorts): Desk {
  const listeners = new Set<() => void>();
  let sceneIsReady = false;
  /** Until the scenario of before is told of, what was kept stays as it is. */
  let awaited = place;
  let state: DeskState = {
    news: new Map(), good: new Map(), open: undefined, language, toldIn: undefined,
    seed: 1, choices: [], page: 0, outcome: { kind: 'none' }, connected: true, at: now(),
  };
  const set = (change: Partial<DeskState>): void => {
    state = { ...state, ...change };
    const { open, toldIn, seed, choices, page } = state;
    if (!awaited) keep({ open, toldIn, seed, choices, page });
    for (const listener of listeners) listener();
  };
  /** The choices made so far, in the scenario that is shown, as far as they hold in it; undefined while there is none. */
  const held = ({ before, seed = state.seed }: { readonly before?: Scenario | undefined; readonly seed?: number } = {}): Held | undefined => {
    const scenario = shownScenario(state);
    return scenario && replayAsFar(before ?? scenario, scenario, { seed, choices: state.choices });
  };
  const show = (again?: Held): void => {
    const shown = sceneIsReady ? (again ?? held()) : undefined;
    if (shown) send({ kind: 'show', play: shown.play, page: state.page });
  };
  const play = (change: Partial<DeskState>): void => {
    set(change);
    show();
  };
  /** Shows what holds of the choices. */
  const playHeld = (again: Held, outcome: Outcome): void => {
    const { seed, choices } = again.play.record;
    set({ seed, choices, page: again.lost === undefined ? state.page : allPages, outcome });
    show(again);
  };

  function take(news: News): void {
    const before = state.good.get(news.id);
    const [scenario] = news.scenarios;
    set({ good: new Map(state.good).set(news.id, news.scenarios) });
    if (!scenario || news.id !== state.open || isSame(before, news.scenarios)) return;
    const again = held({ before: before?.[0] });
    if (again) playHeld(again, before ? outcomeOf(again) : { kind: 'none' });
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hear(news) {
      if (awaited && awaited.open === news.id) {
        state = { ...state, ...awaited };
        awaited = undefined;
      }
      set({ news: new Map(state.news).set(news.id, news), open: state.open ?? news.id, at: now(), outcome: { kind: 'none' }, connected: true });
      if (news.scenarios.length > 0) take(news);
    },
    reported(report) {
      if (report.kind === 'ready') {
        sceneIsReady = true;
        return show();
      }
      const { scenario, seed, choices, page } = report;
      // Who plays on in another scenario has left the one of before.
      if (choices.length > 0) awaited = undefined;
      if (scenario === state.open) set({ seed, choices, page });
    },
    connected(is) {
      if (is !== state.connected) set({ connected: is, at: now() });
    },
    open(id) {
      awaited = undefined;
      play({ open: id, choices: [], page: 0, toldIn: undefined, outcome: { kind: 'none' } });
    },
    restart: () => play({ choices: [], page: 0, outcome: { kind: 'none' } }),
    reseed(seed) {
      const again = held({ seed });
      if (again) playHeld(again, outcomeOf(again));
    },
    goTo(passage) {
      const scenario = state.good.get(state.open ?? '')?.[0];
      const way = scenario && wayTo(scenario, passage, state.seed);
      if (!way) return set({ outcome: { kind: 'went', passage, found: false } });
      play({ ...way, page: 0, outcome: { kind: 'went', passage, found: true, ...(way.seed !== state.seed && { seed: way.seed }) } });
    },
    speak: (next) => set({ language: next }),
    tellIn: (next) => play({ toldIn: next }),
  };
}

function outcomeOf({ play, lost }: Held): Outcome {
  return { kind: 'replayed', number: play.record.choices.length, ...(lost !== undefined && { lost }) };
}

/** The scenario that is open, in the language it is to be told in. */
export function shownScenario({ good, open, toldIn }: DeskState): Scenario | undefined {
  const scenarios = good.get(open ?? '') ?? [];
  return scenarios.find(({ language }) => language === toldIn) ?? scenarios[0];
}

/** Its fingerprint tells whether a scenario changed; a translation has none of its own. */
function isSame(before: readonly Scenario[] | undefined, now: readonly Scenario[]): boolean {
  if (before?.length !== now.length || before[0]?.version !== now[0]?.version) return false;
  return JSON.stringify(before.slice(1)) === JSON.stringify(now.slice(1));
}
