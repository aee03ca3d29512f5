import type { Language } from '../model/language.ts';
import type { Play } from '../play/play.ts';
import type { PlayRecord } from '../play/record.ts';
import type { WorkedExample } from '../play/written/worked-example.ts';
import type { Scenario } from '../scenario/types.ts';
import { noticeOf, withNotice, type Notice } from './notices.ts';
import type { Plays, Surroundings } from './ports.ts';
import { createKeeping } from './keep/create-keeping.ts';
import type { Keeping } from './keep/keeping.ts';
import type { Compass, KeptPlay, Texts } from './keep/kept-play.ts';
import type { Aside, Screen, State } from './screens.ts';
import { forgetSettings, keepSettings, readSettings, type Settings } from './settings.ts';
import { whatIfOf } from './what-if.ts';
import { createStore, type Store } from './store.ts';

/** What the player can do between the screens; what they do inside a play is in `play/reader.ts`. */
export interface Session {
  readonly state: Store<State>;
  /** Every play on this device, and what was noted with it. */
  readonly keeping: Keeping;
  /** To the page before a scenario. */
  open(scenario: string): Promise<void>;
  /** @param before what they wrote beforehand, by question */
  begin(scenario: Scenario, compass: Compass, before?: Texts): Promise<void>;
  /** Goes on with the play of a scenario that was played last: into the conversation, or into looking back when it is over. */
  resume(scenario: string): Promise<void>;
  /** The same with one kept play, by its id; `play` reads its last answer again when it is over. */
  goOnWith(id: string, as?: 'play' | 'lookingBack'): Promise<void>;
  /** To a play that is looked on at, from its beginning, or on with the one that is kept under this id. */
  lookOn(scenario: string, id?: string): Promise<void>;
  /** Goes on with what was looked on at as a play of one's own, from this word on. */
  takeOver(): void;
  /** Plays again from just before a choice, counted from 1, as a play of its own: the one it comes from stays. */
  playFrom(turn: number): Promise<void>;
  restart(): void;
  lookBack(): Promise<void>;
  toMenu(): void;
  seeProgress(): void;
  /** Opens the page about the model; what is under it stays as it is. */
  readAbout(): void;
  /** Opens one of the pages to read, over what is there. */
  read(page: Aside): void;
  leaveAbout(): void;
  /** Keeps the play of the moment on this device. */
  keep(over: boolean): void;
  change(settings: Partial<Settings>): void;
  report(notice: Notice): void;
  dismiss(notice: Notice): void;
  /** Takes everything the game ever kept off this device. False when the device won't. */
  eraseAll(): Promise<boolean>;
  /** Puts a play on the table from outside, with so many pages turned since the last choice: for who writes the scenario. */
  showPlay(scenario: Scenario, record: PlayRecord, turned: number): Promise<void>;
}

/** The play of the moment, or the one that is looked back on. */
type Current = Pick<KeptPlay, 'id' | 'record' | 'compass'>;

interface Fetched {
  readonly scenario: Scenario;
  readonly plays: Plays;
}

interface Entering {
  /** The one that goes on, in another language or another version. */
  readonly sitting?: number;
  /** How many pages since the last choice have been turned; as many as before, where it is not given. */
  readonly turned?: number;
  /** It is looked on at. */
  readonly example?: WorkedExample | undefined;
}

export function createSession(surroundings: Surroundings): Session {
  const told = new Set<Notice['kind']>();
  let sittings = 0;
  /** Counts where the player went: what they asked for before their last step is not waited for any more. */
  let steps = 0;
  let current: (Current & { readonly scenario: Scenario }) | undefined;
  const state = createStore<State>({
    screen: { kind: 'menu' },
    settings: readSettings(surroundings.storage, surroundings.language),
    notices: [],
  });
  const language = (): Language => state.get().settings.language;

  const show = (screen: Screen): void => {
    steps += 1;
    const { settings, notices, cards } = state.get();
    state.set({ settings, notices, screen, ...(cards && { cards }) });
  };
  const report = (notice: Notice): void => {
    if (told.has(notice.kind)) return;
    told.add(notice.kind);
    state.set({ ...state.get(), notices: withNotice(state.get().notices, notice) });
  };
  const keeping = createKeeping(surroundings, surroundings.catalogue.map(({ id }) => id), (trouble) => {
    // Each time it happens, it is about another play.
    if (trouble.kind === 'alsoOpen' || trouble.kind === 'parted') told.delete(noticeOf(trouble).kind);
    report(noticeOf(trouble));
  });
  const titleOf = (id: string): string => {
    const entry = (state.get().cards ?? surroundings.catalogue).find((each) => each.id === id);
    return entry?.ok ? entry.title : id;
  };

  /** Fetches what a play needs, and tells the player when it can't be had. */
  async function fetchPlay(id: string): Promise<Fetched | undefined> {
    state.set({ ...state.get(), opening: id });
    try {
      const [scenario, plays] = await Promise.all([surroundings.loadScenario(id, language()), surroundings.plays()]);
      return { scenario, plays };
    } catch {
      told.delete('scenarioUnavailable');
      report({ kind: 'scenarioUnavailable', title: titleOf(id) });
      return undefined;
    } finally {
      const { opening, ...rest } = state.get();
      if (opening === id) state.set(rest);
    }
  }

  /** The same for a step to another screen; nothing when the player took another step in the meantime. */
  async function fetched(id: string): Promise<Fetched | undefined> {
    const step = (steps += 1);
    const found = await fetchPlay(id);
    return step === steps ? found : undefined;
  }

  function enter(scenario: Scenario, play: Play, { id, compass }: Pick<Current, 'id' | 'compass'>, plays: Plays, { sitting = (sittings += 1), example, turned }: Entering = {}): void {
    const { record } = play;
    current = { id, scenario, record, compass };
    keeping.open(id);
    show({ kind: 'play', id, scenario, play, sitting, compass, example, ...(record.choices.length > 0 && { earlier: () => plays.lookBack(scenario, record, scenario.language) }), ...(turned !== undefined && { turned }) });
  }

  function pickUp(scenario: Scenario, kept: Current, plays: Plays, entering?: Entering): void {
    const resumed = plays.resume(scenario, kept.record);
    if (resumed.ok) return enter(scenario, resumed.play, kept, plays, entering);
    report({ kind: 'saveOutdated', title: scenario.title });
    show({ kind: 'before', scenario });
  }

  function lookBackAt(scenario: Scenario, { id, record, compass }: Current, plays: Plays): void {
    current = { id, scenario, record, compass };
    const traceIn = (language: Settings['language']) => plays.lookBack(scenario, record, language);
    const elsewhere = (turn: number, choice: string, language: Settings['language']) => {
      const choices = [...record.choices.slice(0, turn - 1), choice];
      return plays.lookBack(scenario, { ...record, choices }, language).turns[turn - 1]?.reactions ?? [];
    };
    show({ kind: 'lookingBack', id, scenario, compass, traceIn, elsewhere, whatIf: whatIfOf(scenario, record, plays) });
  }

  async function goOn(scenario: string, kept: KeptPlay | undefined, as?: 'play' | 'lookingBack'): Promise<void> {
    if (kept?.example === true) return session.lookOn(scenario, kept.id);
    const found = await fetched(scenario);
    if (!found) return;
    if (!kept) return show({ kind: 'before', scenario: found.scenario });
    const fits = kept.record.version === found.scenario.version;
    if (kept.over && fits && as !== 'play') lookBackAt(found.scenario, kept, found.plays);
    else pickUp(found.scenario, kept, found.plays);
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
    if (!('scenario' in before) || before.scenario.language === asked) return;
    const found = await fetchPlay(before.scenario.id);
    const { screen } = state.get();
    if (!found || !('scenario' in screen) || screen.scenario.id !== found.scenario.id || language() !== asked) return;
    const { scenario, plays } = found;
    if (scenario.language === screen.scenario.language) return;
    if (screen.kind === 'before') return show({ kind: 'before', scenario });
    if (screen.kind === 'lookingBack') return current && lookBackAt(scenario, current, plays);
    const resumed = plays.resume(scenario, screen.play.record);
    if (resumed.ok) enter(scenario, resumed.play, screen, plays, { sitting: screen.sitting, example: screen.example });
  }

  const session: Session = {
    state,
    keeping,
    report,
    async open(id) {
      const found = await fetched(id);
      if (found) show({ kind: 'before', scenario: found.scenario });
    },
    async begin(scenario, compass, before = {}) {
      const found = await fetched(scenario.id);
      if (!found) return;
      const seed = Math.floor(surroundings.chance() * 2 ** 32);
      const id = keeping.newId();
      enter(found.scenario, found.plays.begin(found.scenario, seed), { id, compass }, found.plays);
      if (Object.keys(before).length > 0) void keeping.note(id, { before });
    },
    resume: (scenario) => goOn(scenario, keeping.current(scenario)),
    async goOnWith(id, as) {
      const kept = keeping.find(id);
      if (kept) await goOn(kept.record.scenario, kept, as);
    },
    async lookOn(scenario, id) {
      const [found, example] = await Promise.all([fetched(scenario), surroundings.example(scenario)?.catch(() => undefined)]);
      if (!found) return;
      if (!example) return show({ kind: 'before', scenario: found.scenario });
      const kept = id === undefined ? undefined : keeping.find(id);
      const looking = { id: kept?.id ?? keeping.newId(), compass: [] };
      if (kept?.example === true && !kept.over) pickUp(found.scenario, kept, found.plays, { example });
      else enter(found.scenario, found.plays.begin(found.scenario, example.seed), looking, found.plays, { example });
    },
    takeOver() {
      const { screen } = state.get();
      if (screen.kind !== 'play' || !screen.example) return;
      // What was only looked on at goes; what is chosen from here on is kept as a play like any other.
      void keeping.remove(screen.id);
      const id = keeping.newId();
      keeping.open(id);
      show({ ...screen, id, example: undefined });
      if (screen.play.record.choices.length > 0) session.keep(false);
    },
    async playFrom(turn) {
      if (!current) return;
      const { scenario, record, compass } = current;
      const found = await fetched(scenario.id);
      if (found) pickUp(found.scenario, { id: keeping.newId(), record: { ...record, choices: record.choices.slice(0, turn - 1) }, compass }, found.plays);
    },
    restart() {
      if (current) show({ kind: 'before', scenario: current.scenario });
    },
    async lookBack() {
      const { screen } = state.get();
      if (screen.kind !== 'play') return;
      const found = await fetched(screen.scenario.id);
      if (found) lookBackAt(found.scenario, { id: screen.id, record: screen.play.record, compass: screen.compass }, found.plays);
    },
    toMenu() {
      keeping.open(undefined);
      show({ kind: 'menu' });
    },
    seeProgress() {
      keeping.open(undefined);
      show({ kind: 'progress' });
    },
    readAbout: () => session.read('about'),
    read(page) {
      state.set({ ...state.get(), aside: page });
    },
    leaveAbout() {
      const { aside: _, ...rest } = state.get();
      state.set(rest);
    },
    keep(over) {
      const { screen } = state.get();
      if (screen.kind !== 'play') return;
      const { id, scenario, compass, play, example } = screen;
      const { ending } = play.view;
      current = { id, scenario, record: play.record, compass };
      void keeping.keep({ id, record: play.record, compass, over, ...(over && ending && { ending }), ...(example && { example: true }) });
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
    async eraseAll() {
      const erased = await keeping.erase();
      return forgetSettings(surroundings.storage) && erased;
    },
    async showPlay(scenario, record, turned) {
      const plays = await surroundings.plays();
      const resumed = plays.resume(scenario, record);
      if (!resumed.ok) return;
      const { screen } = state.get();
      const goesOn = screen.kind === 'play' && isSameCast(screen.scenario, scenario);
      enter(scenario, resumed.play, { id: current?.id ?? surroundings.newId(), compass: current?.compass ?? [] }, plays, { turned, ...(goesOn && { sitting: screen.sitting }) });
    },
  };
  void layOut();
  surroundings.watchUpdates?.(() => report({ kind: 'updateReady' }));
  return session;
}

/** Whether whoever is on the stage may stay there. */
function isSameCast(one: Scenario, other: Scenario): boolean {
  const cast = ({ id, persons }: Scenario): string => JSON.stringify([id, persons.map(({ id: person, name, look }) => [person, name, look])]);
  return cast(one) === cast(other);
}
