import { ownContributions } from '../../model/ladder.ts';
import type { OwnContribution } from '../../model/ladder.ts';
import type { Scenario } from '../../scenario/types.ts';
import { unspoken } from './agreement-steps.ts';
import { askedAnywhere } from './flow.ts';
import type { Asked } from './flow.ts';
import type { Question } from './trie.ts';

/**
 * Everything that a script can ask of its own story, as bits: what is left of your own contribution, how agreements stand,
 * which chances happen, and which options were chosen and passages visited.
 *
 * A moment of a play is a row of words: the number of the place in the script, then these facts, then what is seen of each
 * person (`signs.ts`). Whatever a script asks of it is a word and a mask.
 */
export class Facts {
  /** Words of place and facts together: what a play has besides its persons. */
  readonly width: number;
  readonly #agreements: number;
  readonly #chances: ReadonlyMap<string, Question>;
  readonly #chosen: ReadonlyMap<string, Question>;
  readonly #visited: ReadonlyMap<string, Question>;

  constructor(scenario: Scenario) {
    this.#agreements = scenario.agreements.length;
    const first = AGREEMENTS + this.#agreements;
    let bits = 0;
    const bitsFor = (ids: ReadonlySet<string>): ReadonlyMap<string, Question> =>
      new Map([...ids].map((id): [string, Question] => {
        const bit = bits;
        bits += 1;
        return [id, { word: first + (bit >>> 5), mask: 1 << (bit & 31) }];
      }));
    const { chances, chosen, visited } = askedAnywhere(scenario);
    this.#chances = bitsFor(chances);
    this.#chosen = bitsFor(chosen);
    this.#visited = bitsFor(visited);
    this.width = first + ((bits + 31) >>> 5);
  }

  /** Before the first word. */
  begin(happens: readonly string[], moment: Int32Array): void {
    moment.fill(0, 0, this.width);
    moment[OWN] = ownBit('aanwezig');
    moment.fill(unspoken, AGREEMENTS, AGREEMENTS + this.#agreements);
    for (const id of happens) note(this.chance(id), moment);
  }

  chance(id: string): Question {
    return factOf(id, this.#chances);
  }

  /** Nothing for an option that can be chosen again and that nobody asks about. */
  chosen(id: string): Question | undefined {
    return this.#chosen.get(id);
  }

  /** Nothing for a passage that nobody asks about. */
  visited(id: string): Question | undefined {
    return this.#visited.get(id);
  }

  /** By word: the bits that make a difference as long as this can still be asked. */
  kept({ chosen, visited, chances }: Asked): Int32Array {
    const mask = new Int32Array(this.width);
    mask.fill(-1, 0, AGREEMENTS + this.#agreements);
    const facts = [...[...chances].map((id) => this.chance(id)), ...[...chosen].flatMap((id) => this.chosen(id) ?? []), ...[...visited].flatMap((id) => this.visited(id) ?? [])];
    for (const fact of facts) note(fact, mask);
    return mask;
  }
}

/** The word with what is left of your own contribution, a bit for each state. */
export const OWN = 1;
/** The first of the words of the agreements, in the scenario's order. */
export const AGREEMENTS = 2;

export function ownBit(own: OwnContribution): number {
  return 1 << ownContributions.indexOf(own);
}

/** Index of what is left of your own contribution. */
export function ownAt(moment: Int32Array): number {
  return 31 - Math.clz32(moment[OWN] ?? 0);
}

/** From now on this is so. */
export function note({ word, mask }: Question, moment: Int32Array): void {
  moment[word] = (moment[word] ?? 0) | mask;
}

export function stands({ word, mask }: Question, moment: Int32Array): boolean {
  return ((moment[word] ?? 0) & mask) !== 0;
}

function factOf(id: string, facts: ReadonlyMap<string, Question>): Question {
  const fact = facts.get(id);
  if (!fact) throw new Error(`nothing in the scenario is called ${id}; the reader lets no such name through`);
  return fact;
}
