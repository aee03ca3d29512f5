import type { Language } from '../model/language.ts';
import type { Play } from '../play/play.ts';
import type { PlayRecord } from '../play/record.ts';
import type { Scenario } from '../scenario/types.ts';
import { withNotice, type Notice } from './notices.ts';
import type { Plays, Surroundings } from './ports.ts';
import { createSaves, type Compass, type Kept, type SavedPlay, type Saves } from './saves.ts';
import type { Screen, State } from './screens.ts';
import { keepSettings, readSettings, type Settings } from './settings.ts';
import { createStore, type Store } from './store.ts';

/** What the player can do between the screens; what they do inside a play is in `play/reader.ts`. */
export interface Session {
  readonly state: Store<State>;
  /** To the page before a scenario. */
  open(scenario: string): Promise<void>;
  begin(scenario: Scenario, compass: Compass): Promise<void>;
  /** Goes on with the kept play: into the conversation, or into looking back when it is over. */
  resume(scenario: string): Promise<void>;
  /** Plays again from just before a choice, counted from 1; what came after it is let go. */
  playFrom(turn: number): Promise<void>;
  restart(): void;
  lookBack(): Promise<void>;
  toMenu(): void;
  /** Opens the page about the model; what is under it stays as it is. */
  readAbout(): void;
  leaveAbout(): void;
  /** Keeps the play of the moment on this device. */
  keep(over: boolean): void;
  change(settings: Partial<Settings>): void;
  report(notice: Notice): void;
  dismiss(notice: Notice): void;
}

export function createSession(surroundings: Surroundings): Session {
  const saves = createSaves(surroundings.storage, surroundings.now);
  const told = new Set<Notice['kind']>();
  let sittings = 0;
  let current: { readonly scenario: Scenario; readonly record: PlayRecord; readonly compass: Compass } | undefined;
  const state = createStore<State>({
    screen: { kind: 'menu', saved: new Map() },
    settings: readSettings(surroundings.storage, surroundings.language),
    notices: [],
  });
  const language = (): Language => state.get().settings.language;

  const show = (screen: Screen): void => {
    const { settings, notices, cards } = state.get();
    state.set({ settings, notices, screen, ...(cards && { cards }) });
  };
  const report = (notice: Notice): void => {
    if (told.has(notice.kind)) return;
    told.add(notice.kind);
    state.set({ ...state.get(), notices: withNotice(state.get().notices, notice) });
  };
  const titleOf = (id: string): string => {
    const entry = (state.get().cards ?? surroundings.catalogue).find((each) => each.id === id);
    return entry?.ok ? entry.title : id;
  };

  /** Fetches what a play needs, and tells the player when it can't be had. */
  async function fetched(id: string): Promise<{ readonly scenario: Scenario; readonly plays: Plays } | undefined> {
    state.set({ ...state.get(), opening: id });
    try {
      const [scenario, plays] = await Promise.all([surroundings.loadScenario(id, language()), surroundings.plays()]);
      return { scenario, plays };
    } catch {
      told.delete('scenarioUnavailable');
      report({ kind: 'scenarioUnavailable', title: titleOf(id) });
      return undefined;
    } finally {
      const { opening: _, ...rest } = state.get();
      state.set(rest);
    }
  }

  /** @param sitting the one that goes on, in another language */
  function enter(scenario: Scenario, play: Play, compass: Compass, plays: Plays, sitting = (sittings += 1)): void {
    const { record } = play;
    current = { scenario, record, compass };
    const earlier = record.choices.length > 0 ? plays.lookBack(scenario, record, scenario.language) : undefined;
    show({ kind: 'play', scenario, play, sitting, compass, earlier });
  }

  function pickUp(scenario: Scenario, record: PlayRecord, compass: Compass, plays: Plays): void {
    const resumed = plays.resume(scenario, record);
    if (resumed.ok) return enter(scenario, resumed.play, compass, plays);
    const keptAs = saves.setAside(scenario.id) ?? scenario.id;
    report({ kind: 'saveOutdated', title: scenario.title, keptAs });
    show({ kind: 'before', scenario });
  }

  function lookBackAt(scenario: Scenario, record: PlayRecord, compass: Compass, plays: Plays): void {
    current = { scenario, record, compass };
    const traceIn = (language: Settings['language']) => plays.lookBack(scenario, record, language);
    const elsewhere = (turn: number, choice: string, language: Settings['language']) => {
      const choices = [...record.choices.slice(0, turn - 1), choice];
      return plays.lookBack(scenario, { ...record, choices }, language).turns[turn - 1]?.reactions ?? [];
    };
    show({ kind: 'lookingBack', scenario, compass, traceIn, elsewhere });
  }

  /** Lays out the cards in the player's language; those that came with the page when they can't be had. */
  async function layOut(): Promise<void> {
    const asked = language();
    const fetching = surroundings.cardsIn(asked);
    if (fetching === undefined) return state.set({ ...state.get(), cards: surroundings.catalogue });
    const cards = await fetching.catch(() => surroundings.catalogue);
    if (language() === asked) state.set({ ...state.get(), cards });
  }

  /** Goes on with what is on the screen in the player's language, as far as it is told in it. */
  async function retell(): Promise<void> {
    const asked = language();
    const before = state.get().screen;
    if (before.kind === 'menu' || before.scenario.language === asked) return;
    const found = await fetched(before.scenario.id);
    const { screen } = state.get();
    if (!found || screen.kind === 'menu' || screen.scenario.id !== found.scenario.id || language() !== asked) return;
    const { scenario, plays } = found;
    if (scenario.language === screen.scenario.language) return;
    if (screen.kind === 'before') return show({ kind: 'before', scenario });
    if (screen.kind === 'lookingBack') return current && lookBackAt(scenario, current.record, screen.compass, plays);
    const resumed = plays.resume(scenario, screen.play.record);
    if (resumed.ok) enter(scenario, resumed.play, screen.compass, plays, screen.sitting);
  }

  const session: Session = {
    state,
    report,
    async open(id) {
      const found = await fetched(id);
      if (found) show({ kind: 'before', scenario: found.scenario });
    },
    async begin(scenario, compass) {
      const found = await fetched(scenario.id);
      if (!found) return;
      const seed = Math.floor(surroundings.chance() * 2 ** 32);
      enter(found.scenario, found.plays.begin(found.scenario, seed), compass, found.plays);
    },
    async resume(id) {
      const save = saves.find(id);
      const found = await fetched(id);
      if (!found) return;
      if (save.kind !== 'saved') return show({ kind: 'before', scenario: found.scenario });
      const { record, compass, over } = save.play;
      const fits = record.version === found.scenario.version;
      if (over && fits) lookBackAt(found.scenario, record, compass, found.plays);
      else pickUp(found.scenario, record, compass, found.plays);
    },
    async playFrom(turn) {
      if (!current) return;
      const { scenario, record, compass } = current;
      const found = await fetched(scenario.id);
      if (found) pickUp(found.scenario, { ...record, choices: record.choices.slice(0, turn - 1) }, compass, found.plays);
    },
    restart() {
      if (current) show({ kind: 'before', scenario: current.scenario });
    },
    async lookBack() {
      const { screen } = state.get();
      if (screen.kind !== 'play') return;
      const found = await fetched(screen.scenario.id);
      if (found) lookBackAt(found.scenario, screen.play.record, screen.compass, found.plays);
    },
    toMenu() {
      show({ kind: 'menu', saved: savedPlays(surroundings, saves, titleOf, report) });
    },
    readAbout() {
      state.set({ ...state.get(), aside: 'about' });
    },
    leaveAbout() {
      const { aside: _, ...rest } = state.get();
      state.set(rest);
    },
    keep(over) {
      const { screen } = state.get();
      if (screen.kind !== 'play') return;
      current = { scenario: screen.scenario, record: screen.play.record, compass: screen.compass };
      tell(saves.keep({ record: screen.play.record, compass: screen.compass, over }), report);
    },
    change(settings) {
      const next = { ...state.get().settings, ...settings };
      state.set({ ...state.get(), settings: next });
      if (!keepSettings(surroundings.storage, next)) report({ kind: 'storageBlocked' });
      if (settings.language === undefined) return;
      void layOut();
      void retell();
    },
    dismiss(notice) {
      state.set({ ...state.get(), notices: state.get().notices.filter((each) => each !== notice) });
    },
  };
  session.toMenu();
  void layOut();
  return session;
}

function savedPlays(surroundings: Surroundings, saves: Saves, titleOf: (id: string) => string, report: Session['report']): ReadonlyMap<string, SavedPlay> {
  const saved = new Map<string, SavedPlay>();
  for (const { id } of surroundings.catalogue) {
    const found = saves.find(id);
    if (found.kind === 'saved') saved.set(id, found.play);
    if (found.kind === 'damaged') report({ kind: 'saveDamaged', title: titleOf(id), keptAs: found.keptAs });
  }
  return saved;
}

function tell(kept: Kept, report: Session['report']): void {
  if (kept === 'blocked') report({ kind: 'storageBlocked' });
  if (kept === 'full' || kept === 'refused') report({ kind: 'storageFull' });
}
