import type { WorkedExample } from '../../play/written/worked-example.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Beginning, Plays } from '../ports.ts';
import type { Ground } from './ground.ts';

export interface Fetched {
  readonly scenario: Scenario;
  readonly plays: Plays;
}

/** Fetches what a play needs, and tells the player when it can't be had. */
export interface Fetching {
  play(scenario: string): Promise<Fetched | undefined>;
  /** The same for a step to another screen; nothing when the player took another step in the meantime. */
  step(scenario: string): Promise<Fetched | undefined>;
  /** The same for a step to a new play: as much as that needs up to its first choice. */
  beginning(scenario: string): Promise<Beginning | undefined>;
  /** The play to look on at, if there is one; told when it can't be had, or can't be followed to its end. */
  example(fetched: Fetched): Promise<WorkedExample | undefined>;
}

export function createFetching({ surroundings, state, language, setOut, reportAgain, titleOf }: Ground): Fetching {
  async function told<Thing>(id: string, fetch: () => Promise<Thing>): Promise<Thing | undefined> {
    state.set({ ...state.get(), opening: id });
    try {
      return await fetch();
    } catch {
      reportAgain({ kind: 'scenarioUnavailable', title: titleOf(id) });
      return undefined;
    } finally {
      const { opening, ...rest } = state.get();
      if (opening === id) state.set(rest);
    }
  }
  async function step<Thing>(isLast: () => boolean, fetch: Promise<Thing | undefined>): Promise<Thing | undefined> {
    const found = await fetch;
    return isLast() ? found : undefined;
  }
  async function begun(id: string): Promise<Beginning> {
    if (surroundings.beginning) return surroundings.beginning(id, language());
    const { scenario, plays } = await whole(id);
    return { scenario, begin: plays.begin };
  }
  async function whole(id: string): Promise<Fetched> {
    const [scenario, plays] = await Promise.all([surroundings.loadScenario(id, language()), surroundings.plays()]);
    return { scenario, plays };
  }
  return {
    play: (id) => told(id, () => whole(id)),
    step: (id) => step(setOut(), told(id, () => whole(id))),
    beginning: (id) => step(setOut(), told(id, () => begun(id))),
    async example({ scenario, plays }) {
      try {
        const example = await surroundings.example(scenario.id);
        if (!example || canBeFollowed(example, scenario, plays)) return example;
      } catch {
        // Told below, as one that does not fit.
      }
      reportAgain({ kind: 'exampleUnavailable', title: scenario.title });
      return undefined;
    },
  };
}

/** Also of an example that came with another version of its scenario. */
function canBeFollowed({ seed, steps }: WorkedExample, scenario: Scenario, plays: Plays): boolean {
  return plays.resume(scenario, { format: 1, scenario: scenario.id, version: scenario.version, seed, choices: steps.map(({ choice }) => choice) }).ok;
}
