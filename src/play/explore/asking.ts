import type { Person, Scenario } from '../../scenario/types.ts';
import type { Knows } from '../knows.ts';
import { WALKED_OUT, limitMask, maskOf } from './signs.ts';
import type { SignCondition } from './signs.ts';
import type { StoryState } from './story-node.ts';
import type { Asked } from './trie.ts';
import type { Story } from '../story.ts';

/** Answers a script from the signs of the persons, and notes what was asked of them. */
export class Asking {
  readonly #scenario: Scenario;
  readonly #persons: readonly Person[];
  readonly #masks = new Map<SignCondition, number>();
  #asked: Asked[] = [];
  #signs: Int32Array = new Int32Array(0);

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#persons = scenario.persons;
  }

  /** Begins anew, with persons who show these signs. */
  begin(signs: Int32Array): void {
    this.#asked = [];
    this.#signs = signs;
  }

  get asked(): readonly Asked[] {
    return this.#asked;
  }

  /** What a script may know of a play that stands so, at this point of its story. */
  knows(state: StoryState, story: Story): Knows {
    const agreement = (id: string) => state.agreements[this.#scenario.agreements.findIndex((plan) => plan.id === id)];
    return {
      answer: (condition) => {
        if (condition.kind === 'rung' || condition.kind === 'tension' || condition.kind === 'trust') return this.#sees(condition.person, this.#maskOf(condition));
        if (condition.kind !== 'limit') return undefined;
        const holdsFor = this.#scenario.limits.find(({ id }) => id === condition.id)?.holdsFor ?? [];
        return holdsFor.some((person) => this.#sees(person, limitMask(condition.state)));
      },
      relationship: (person) => {
        throw new Error(`nothing but conditions may ask how it stands with ${person}: what is asked has to be noted`);
      },
      isPresent: (person) => story.present.includes(person) && !this.#sees(person, WALKED_OUT),
      agreement: (id) => agreement(id)?.state ?? 'absent',
      agreementWas: (id, was) => agreement(id)?.state === was || agreement(id)?.birth === was,
      limit: (id) => this.#scenario.limits.find((limit) => limit.id === id),
      hasChosen: (choice) => story.chosen.includes(choice),
      hasVisited: (passage) => story.visited.includes(passage),
      happens: (chance) => state.happens.includes(chance),
      own: state.own,
    };
  }

  #sees(id: string, mask: number): boolean {
    const person = this.#persons.findIndex((each) => each.id === id);
    const before = this.#asked.find((each) => each.person === person && each.mask === mask);
    if (before) return before.yes;
    const yes = ((this.#signs[person] ?? 0) & mask) !== 0;
    this.#asked.push({ person, mask, yes });
    return yes;
  }

  #maskOf(condition: SignCondition): number {
    const known = this.#masks.get(condition);
    if (known !== undefined) return known;
    const mask = maskOf(condition);
    this.#masks.set(condition, mask);
    return mask;
  }
}
