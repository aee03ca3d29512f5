import type { WorkedExample } from '../../play/written/worked-example.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Plays } from '../ports.ts';
import type { Ground } from './ground.ts';

export interface Fetched {
  readonly scenario: Scenario;
  readonly plays: Plays;
}

/** `beginning`: as much of the scenario as a new play needs, up to its first choice. */
type Part = 'beginning' | 'whole';

/** Fetches what a play needs, and tells the player when it can't be had. */
export interface Fetching {
  play(scenario: string, part?: Part): Promise<Fetched | undefined>;
  /** The same for a step to another screen; nothing when the player took another step in the meantime. */
  step(scenario: string, part?: Part): Promise<Fetched | undefined>;
  /** The play to look on at, if there is one; told when it can't be had, or can't be followed to its end. */
  example(fetched: Fetched): Promise<WorkedExample | undefined>;
}

export function createFetching({ surroundings, state, language, setOut, reportAgain, titleOf }: Ground): Fetching {
  const fetching: Fetching = {
    async play(id, part = 'whole') {
      state.set({ ...state.get(), opening: id });
      const load = (part === 'beginning' && surroundings.loadBeginning) || surroundings.loadScenario;
      try {
        const [scenario, plays] = await Promise.all([load(id, language()), surroundings.plays()]);
        return { scenario, plays };
      } catch {
        reportAgain({ kind: 'scenarioUnavailable', title: titleOf(id) });
        return undefined;
      } finally {
        const { opening, ...rest } = state.get();
        if (opening === id) state.set(rest);
      }
    },
    async step(id, part) {
      const isLast = setOut();
      const found = await fetching.play(id, part);
      return isLast() ? found : undefined;
    },
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
  return fetching;
}

/** Also of an example that came with another version of its scenario. */
function canBeFollowed({ seed, steps }: WorkedExample, scenario: Scenario, plays: Plays): boolean {
  return plays.resume(scenario, { format: 1, scenario: scenario.id, version: scenario.version, seed, choices: steps.map(({ choice }) => choice) }).ok;
}
