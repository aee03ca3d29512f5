import type { Condition, LimitPlan, Scenario } from '../../scenario/types.ts';
import type { Knows } from '../knows.ts';
import type { Story } from '../story.ts';
import { agreementMask } from './agreement-steps.ts';
import { AGREEMENTS, OWN, ownBit, stands } from './facts.ts';
import type { Facts } from './facts.ts';
import { WALKED_OUT, limitMask, maskOf } from './signs.ts';
import type { Asked, Question } from './trie.ts';

/** Answers a script from a moment, and notes what was asked of it. */
export class Asking {
  readonly #scenario: Scenario;
  readonly #facts: Facts;
  /** By condition that asks of one word: what it asks. */
  readonly #questions = new Map<Condition, Question | undefined>();
  #asked: Asked[] = [];
  #moment: Int32Array = new Int32Array(0);

  constructor(scenario: Scenario, facts: Facts) {
    this.#scenario = scenario;
    this.#facts = facts;
  }

  /** Begins anew, at a moment that stands so. */
  begin(moment: Int32Array): void {
    this.#asked = [];
    this.#moment = moment;
  }

  get asked(): readonly Asked[] {
    return this.#asked;
  }

  /** What a script may know at this point of its story. Of the story itself, only what is told now has to be in it. */
  knows(story: Story): Knows {
    return new Glimpse(this, this.#facts, story);
  }

  answer(condition: Condition): boolean | undefined {
    if (condition.kind === 'limit') return this.#holdsFor(condition.id).some((person) => this.sees({ word: this.#wordOf(person), mask: limitMask(condition.state) }));
    const question = this.#questionOf(condition);
    return question && this.sees(question);
  }

  /** Whether one of these bits stands; it is noted that this was asked. */
  sees({ word, mask }: Question): boolean {
    const before = this.#asked.find((each) => each.word === word && each.mask === mask);
    if (before) return before.yes;
    const yes = stands({ word, mask }, this.#moment);
    this.#asked.push({ word, mask, yes });
    return yes;
  }

  hasWalkedOut(person: string): boolean {
    return this.sees({ word: this.#wordOf(person), mask: WALKED_OUT });
  }

  #questionOf(condition: Condition): Question | undefined {
    if (this.#questions.has(condition)) return this.#questions.get(condition);
    const question = this.#workOut(condition);
    this.#questions.set(condition, question);
    return question;
  }

  #workOut(condition: Condition): Question | undefined {
    switch (condition.kind) {
      case 'rung':
      case 'tension':
      case 'trust':
        return { word: this.#wordOf(condition.person), mask: maskOf(condition) };
      case 'agreement':
        return { word: AGREEMENTS + this.#scenario.agreements.findIndex(({ id }) => id === condition.id), mask: agreementMask(condition) };
      case 'own':
        return { word: OWN, mask: ownBit(condition.state) };
      default:
        return undefined;
    }
  }

  #wordOf(person: string): number {
    return this.#facts.width + this.#scenario.persons.findIndex(({ id }) => id === person);
  }

  #holdsFor(limit: string): LimitPlan['holdsFor'] {
    return this.#scenario.limits.find(({ id }) => id === limit)?.holdsFor ?? [];
  }
}

/** One look at a play. Every line that is told takes one: a class, because an object of closures would be most of the work. */
class Glimpse implements Knows {
  readonly #asking: Asking;
  readonly #facts: Facts;
  readonly #story: Story;

  constructor(asking: Asking, facts: Facts, story: Story) {
    this.#asking = asking;
    this.#facts = facts;
    this.#story = story;
  }

  answer(condition: Condition): boolean | undefined {
    return this.#asking.answer(condition);
  }

  isPresent(person: string): boolean {
    return this.#story.present.includes(person) && !this.#asking.hasWalkedOut(person);
  }

  hasChosen(choice: string): boolean {
    return this.#isSo(this.#facts.chosen(choice));
  }

  hasVisited(passage: string): boolean {
    return this.#story.visited.includes(passage) || this.#isSo(this.#facts.visited(passage));
  }

  happens(chance: string): boolean {
    return this.#isSo(this.#facts.chance(chance));
  }

  #isSo(fact: Question | undefined): boolean {
    return fact !== undefined && this.#asking.sees(fact);
  }

  // All of these are asked by conditions only, and those are answered above.

  get own(): never {
    throw new Error('what is left of your own contribution was asked without noting it');
  }

  relationship(person: string): never {
    throw new Error(`how it stands with ${person} was asked without noting it`);
  }

  agreement(id: string): never {
    throw new Error(`how ${id} stands was asked without noting it`);
  }

  agreementWas(id: string): never {
    return this.agreement(id);
  }

  limit(id: string): never {
    throw new Error(`the limit ${id} was asked without noting it`);
  }
}
