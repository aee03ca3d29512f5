import type { AgreementState } from '../../model/agreement.ts';
import type { OwnContribution } from '../../model/ladder.ts';
import type { Condition, LimitPlan, Person, Scenario } from '../../scenario/types.ts';
import type { Knows } from '../knows.ts';
import { WALKED_OUT, limitMask, maskOf } from './signs.ts';
import type { SignCondition } from './signs.ts';
import type { Agreement, StoryState } from './story-node.ts';
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
    return new Glimpse(this, this.#scenario, state, story);
  }

  answer(condition: Condition): boolean | undefined {
    if (condition.kind === 'rung' || condition.kind === 'tension' || condition.kind === 'trust') return this.sees(condition.person, this.#maskOf(condition));
    if (condition.kind !== 'limit') return undefined;
    const holdsFor = this.#scenario.limits.find(({ id }) => id === condition.id)?.holdsFor ?? [];
    return holdsFor.some((person) => this.sees(person, limitMask(condition.state)));
  }

  /** Whether somebody shows one of these signs; it is noted that this was asked. */
  sees(id: string, mask: number): boolean {
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

/** One look at a play. Every line that is told takes one: a class, because an object of closures would be most of the work. */
class Glimpse implements Knows {
  readonly #asking: Asking;
  readonly #scenario: Scenario;
  readonly #state: StoryState;
  readonly #story: Story;

  constructor(asking: Asking, scenario: Scenario, state: StoryState, story: Story) {
    this.#asking = asking;
    this.#scenario = scenario;
    this.#state = state;
    this.#story = story;
  }

  get own(): OwnContribution {
    return this.#state.own;
  }

  answer(condition: Condition): boolean | undefined {
    return this.#asking.answer(condition);
  }

  relationship(person: string): never {
    throw new Error(`nothing but conditions may ask how it stands with ${person}: what is asked has to be noted`);
  }

  isPresent(person: string): boolean {
    return this.#story.present.includes(person) && !this.#asking.sees(person, WALKED_OUT);
  }

  agreement(id: string): AgreementState {
    return this.#agreement(id)?.state ?? 'absent';
  }

  agreementWas(id: string, was: AgreementState): boolean {
    const agreement = this.#agreement(id);
    return agreement?.state === was || agreement?.birth === was;
  }

  limit(id: string): LimitPlan | undefined {
    return this.#scenario.limits.find((limit) => limit.id === id);
  }

  hasChosen(choice: string): boolean {
    return this.#story.chosen.includes(choice);
  }

  hasVisited(passage: string): boolean {
    return this.#story.visited.includes(passage);
  }

  happens(chance: string): boolean {
    return this.#state.happens.includes(chance);
  }

  #agreement(id: string): Agreement | undefined {
    return this.#state.agreements[this.#scenario.agreements.findIndex((plan) => plan.id === id)];
  }
}
