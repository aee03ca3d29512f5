import { linesOfScenario } from '../../../scenario/parts.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { Policy } from '../../policies.ts';
import type { Ended, Offer, Told } from '../story-node.ts';
import type { Onlooker } from './played.ts';

/** How long plays are, on average. */
export interface Lengths {
  readonly plays: number;
  readonly choices: number;
  /** Words that are told: narration, speech and your inner voice, without thoughts that stay unspoken. */
  readonly told: number;
  /** Words on the options to choose from. */
  readonly offered: number;
}

/**
 * Words a minute. Slower than adults read prose in silence (238: M. Brysbaert, How many words do we read per minute?, 2019), since
 * every page is turned and every option weighed; how much slower is an assumption of ours.
 */
const WORDS_A_MINUTE = 200;
/** Minutes to make up your mind. An assumption. */
const CHOOSING = 1 / 6;

/** About how long a play takes to read and choose, in minutes. */
export function minutesOf({ choices, told, offered }: Lengths): number {
  return (told + offered) / WORDS_A_MINUTE + choices * CHOOSING;
}

/** Looks on, and counts words and choices by habit. */
export class LengthsOnlooker implements Onlooker {
  readonly #words: ReadonlyMap<string, number>;
  readonly #sums = new Map<Policy, { plays: number; choices: number; told: number; offered: number }>();
  #sum = { plays: 0, choices: 0, told: 0, offered: 0 };

  constructor(scenario: Scenario) {
    this.#words = new Map(linesOfScenario(scenario).map(({ id, kind, text }) => [id, kind === 'thought' ? 0 : wordsIn(text)] as const));
  }

  begins(policy: Policy): void {
    this.#sum = this.#sums.get(policy) ?? { plays: 0, choices: 0, told: 0, offered: 0 };
    this.#sums.set(policy, this.#sum);
    this.#sum.plays += 1;
  }

  chooses({ options }: Offer): void {
    this.#sum.choices += 1;
    this.#sum.offered += options.reduce((sum, { choice }) => sum + wordsIn(choice.text), 0);
  }

  told({ lines }: Pick<Told, 'lines'>): void {
    this.#sum.told += lines.reduce((sum, id) => sum + (this.#words.get(id) ?? 0), 0);
  }

  ends({ lines }: Ended): void {
    this.told({ lines });
  }

  get lengths(): ReadonlyMap<Policy, Lengths> {
    return new Map([...this.#sums].map(([policy, { plays, choices, told, offered }]) =>
      [policy, { plays, choices: choices / plays, told: told / plays, offered: offered / plays }] as const));
  }
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
}
