import type { Play } from '../play/play.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Keeping } from './keep/keeping.ts';
import type { Compass, KeptPlay, Texts } from './keep/kept-play.ts';
import type { Notice } from './notices.ts';
import type { Surroundings } from './ports.ts';
import type { Aside, State } from './screens.ts';
import { createEntering } from './session/entering.ts';
import { createFetching } from './session/fetching.ts';
import { createGround } from './session/ground.ts';
import { layOut, retell } from './session/in-language.ts';
import { forgetSettings, keepSettings, type Settings } from './settings.ts';
import type { Store } from './store.ts';

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
  /** Makes the first choice of a play whose scenario has not come any further, as soon as all of it has. */
  chooseFirst(choice: string): Promise<void>;
  restart(): void;
  lookBack(): Promise<void>;
  toMenu(): void;
  seeProgress(): void;
  /** Opens one of the pages to read, over what is there. */
  read(page: Aside): void;
  leaveAside(): void;
  /** Keeps the play of the moment on this device. */
  keep(over: boolean): void;
  change(settings: Partial<Settings>): void;
  report(notice: Notice): void;
  dismiss(notice: Notice): void;
  /** Takes everything the game ever kept off this device. False when the device won't. */
  eraseAll(): Promise<boolean>;
  /** Puts a play on the table from outside, with so many pages turned since the last choice: for who writes the scenario. */
  showPlay(play: Play, turned: number): Promise<void>;
}

export function createSession(surroundings: Surroundings): Session {
  const ground = createGround(surroundings);
  const { state, keeping, show, report } = ground;
  const fetching = createFetching(ground);
  const entering = createEntering(ground);

  async function goOn(id: string, kept: KeptPlay | undefined, as?: 'play' | 'lookingBack'): Promise<void> {
    if (kept?.example === true) return session.lookOn(id, kept.id);
    const found = await fetching.step(id);
    if (!found) return;
    const { scenario, plays } = found;
    if (!kept) return show({ kind: 'before', scenario });
    const fits = kept.record.version === scenario.version;
    if (kept.over && fits && as !== 'play') entering.lookBackAt({ ...kept, scenario }, plays);
    else entering.pickUp({ ...kept, scenario }, plays);
  }

  const session: Session = {
    state,
    keeping,
    report,
    async open(id) {
      const found = await fetching.beginning(id);
      if (found) show({ kind: 'before', scenario: found.scenario });
    },
    async begin(scenario, compass, before = {}) {
      const found = await fetching.beginning(scenario.id);
      if (!found) return;
      const seed = Math.floor(surroundings.chance() * 2 ** 32);
      const id = keeping.newId();
      entering.enter(found.begin(found.scenario, seed), { id, compass });
      if (Object.keys(before).length > 0) void keeping.note(id, { before });
    },
    resume: (scenario) => goOn(scenario, keeping.current(scenario)),
    async goOnWith(id, as) {
      const kept = keeping.find(id);
      if (kept) await goOn(kept.record.scenario, kept, as);
    },
    async lookOn(id, keptId) {
      const found = await fetching.step(id);
      if (!found) return;
      const { scenario, plays } = found;
      const isLast = ground.setOut();
      const example = await fetching.example(found);
      if (!isLast()) return;
      if (!example) return show({ kind: 'before', scenario });
      const kept = keptId === undefined ? undefined : keeping.find(keptId);
      const looking = { id: kept?.id ?? keeping.newId(), compass: [] };
      if (kept?.example === true && !kept.over) entering.pickUp({ ...kept, scenario }, plays, { example });
      else entering.enter(plays.begin(scenario, example.seed), looking, plays, { example });
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
      const current = entering.current();
      const found = current && (await fetching.step(current.scenario.id));
      if (!found) return;
      const { record, compass } = current;
      entering.pickUp({ id: keeping.newId(), scenario: found.scenario, record: { ...record, choices: record.choices.slice(0, turn - 1) }, compass }, found.plays, { turned: Infinity });
    },
    async chooseFirst(choice) {
      const { screen } = state.get();
      if (screen.kind !== 'play') return;
      const found = await fetching.step(screen.scenario.id);
      if (!found) return;
      const record = { ...screen.play.record, choices: [choice] };
      entering.pickUp({ ...screen, scenario: found.scenario, record }, found.plays, { sitting: screen.sitting, turned: 0 });
      session.keep(false);
    },
    restart() {
      const current = entering.current();
      if (current) show({ kind: 'before', scenario: current.scenario });
    },
    async lookBack() {
      const { screen } = state.get();
      if (screen.kind !== 'play') return;
      const found = await fetching.step(screen.scenario.id);
      if (found) entering.lookBackAt({ id: screen.id, scenario: found.scenario, record: screen.play.record, compass: screen.compass }, found.plays);
    },
    toMenu() {
      keeping.open(undefined);
      show({ kind: 'menu' });
    },
    seeProgress() {
      keeping.open(undefined);
      show({ kind: 'progress' });
    },
    read(page) {
      state.set({ ...state.get(), aside: page });
    },
    leaveAside() {
      const { aside: _, ...rest } = state.get();
      state.set(rest);
    },
    keep(over) {
      const { screen } = state.get();
      if (screen.kind !== 'play') return;
      const { id, scenario, compass, play, example } = screen;
      const { record, view: { ending } } = play;
      entering.goesOn({ id, scenario, record, compass });
      void keeping.keep({ id, record, compass, over, ...(over && ending && { ending }), ...(example && { example: true }) });
    },
    change(settings) {
      const next = { ...state.get().settings, ...settings };
      state.set({ ...state.get(), settings: next });
      if (!keepSettings(surroundings.storage, next)) report({ kind: 'storageBlocked' });
      if (settings.language === undefined) return;
      void layOut(ground);
      void retell(ground, fetching, entering);
    },
    dismiss(notice) {
      state.set({ ...state.get(), notices: state.get().notices.filter((each) => each !== notice) });
    },
    async eraseAll() {
      const erased = await keeping.erase();
      return forgetSettings(surroundings.storage) && erased;
    },
    async showPlay(play, turned) {
      const plays = await surroundings.plays();
      const { screen } = state.get();
      const goesOn = screen.kind === 'play' && isSameCast(screen.scenario, play.scenario);
      const { id = surroundings.newId(), compass = [] } = entering.current() ?? {};
      entering.enter(play, { id, compass }, plays, { turned, ...(goesOn && { sitting: screen.sitting }) });
    },
  };
  void layOut(ground);
  surroundings.watchUpdates?.(() => report({ kind: 'updateReady' }));
  return session;
}

/** Whether whoever is on the stage may stay there. */
function isSameCast(one: Scenario, other: Scenario): boolean {
  const cast = ({ id, persons }: Scenario): string => JSON.stringify([id, persons.map(({ id: person, name, look }) => [person, name, look])]);
  return cast(one) === cast(other);
}
