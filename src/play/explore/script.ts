import type { AgreementBirth } from '../../model/agreement.ts';
import { ownContributions } from '../../model/ladder.ts';
import type { Choice, Person, Scenario, Target } from '../../scenario/types.ts';
import { actOn } from '../consequences.ts';
import { ownAfter } from '../own-table.ts';
import { choose, end, enter, offered, openingOf, tell } from '../story.ts';
import type { Story } from '../story.ts';
import { aged, putOnTheTable, unspoken } from './agreement-steps.ts';
import { Asking } from './asking.ts';
import { NOTHING } from './counterpart.ts';
import type { Counterpart } from './counterpart.ts';
import { flowOf } from './flow.ts';
import { StoryNodes } from './story-node.ts';
import type { Deed, Ended, Fates, Offer, Option, StoryNode, StoryState, Told, Telling } from './story-node.ts';
import { lookUp, remember } from './trie.ts';

/**
 * A scenario's script as a table: what is offered, told and reached is worked out once by the story
 * itself (`story.ts`), and looked up by what is seen of the persons ever after.
 */
export class Script {
  readonly #scenario: Scenario;
  readonly #people: readonly Counterpart[];
  readonly #asking: Asking;
  readonly #nodes: StoryNodes;
  readonly #offers: Offer[] = [];
  /** By the chances that happen: what is told first. */
  readonly #openings = new Map<string, Telling>();
  /** By option, and by who is in the scene: what it does to each person, wherever it is on offer. */
  readonly #deeds = new Map<Choice, Map<number, Deed>>();
  /** Ids of all passages and lines, thoughts and endings included, that were told in any play so far. */
  readonly passagesTold = new Set<string>();
  readonly linesTold = new Set<string>();

  constructor(scenario: Scenario, people: readonly Counterpart[]) {
    this.#scenario = scenario;
    this.#people = people;
    this.#asking = new Asking(scenario);
    this.#nodes = new StoryNodes(scenario, flowOf(scenario));
  }

  node(number: number): StoryNode {
    return this.#nodes.at(number);
  }

  /** Different sets of options met so far, by number. */
  get offers(): readonly Offer[] {
    return this.#offers;
  }

  get size(): number {
    return this.#nodes.size;
  }

  /** The very beginning, when these chances happen. */
  opening(happens: readonly string[]): Telling {
    const key = happens.join();
    const known = this.#openings.get(key);
    if (known) return known;
    const story = openingOf(this.#scenario);
    const state: StoryState = { story, own: 'aanwezig', agreements: this.#scenario.agreements.map(() => unspoken), happens };
    const opening = telling(state, { kind: 'passage', id: story.passage });
    this.#openings.set(key, opening);
    return opening;
  }

  offer(node: StoryNode, signs: Int32Array): Offer {
    const known = lookUp(node.offers, signs);
    if (known) return known;
    this.#asking.begin(signs);
    const { state } = node;
    const choices = offered(this.#scenario, state.story, this.#asking.knows(state, state.story));
    const offer: Offer = { number: this.#offers.length, node, own: ownContributions.indexOf(state.own), options: choices.map((choice) => this.#optionOf(choice, state.story)) };
    this.#offers.push(offer);
    remember(node.offers, this.#asking.asked, offer);
    return offer;
  }

  /** What is told after a choice, when its agreement (if it has one) came about so. */
  answer({ node }: Offer, option: Option, birth: AgreementBirth | undefined): Telling {
    const known = birth === undefined ? option.after : option.afterBirth.get(birth);
    if (known) return known;
    const after = this.#answerOf(node, option, birth);
    if (birth === undefined) option.after = after;
    else option.afterBirth.set(birth, after);
    return after;
  }

  #answerOf({ state }: StoryNode, { choice }: Option, birth: AgreementBirth | undefined): Telling {
    const [main] = choice.moves;
    const at = this.#scenario.agreements.findIndex(({ id }) => id === choice.agreement);
    const agreements = state.agreements.map((each, index) => (index === at ? putOnTheTable(each, birth) : each));
    const own = main ? ownAfter(state.own, main.move) : state.own;
    return telling({ ...state, own, agreements, story: choose(state.story, choice) }, choice.to);
  }

  tell({ state, from, told }: Telling, signs: Int32Array): Told {
    const known = lookUp(told, signs);
    if (known) return known;
    this.#asking.begin(signs);
    const story = tell(this.#scenario, { ...state.story, visited: [] }, from, (at) => this.#asking.knows(state, withVisited(at, state.story)));
    const whole = withVisited(story, state.story);
    const next = this.#nodes.of({ ...state, story: whole });
    const answer: Told = { next, rest: story.next.kind === 'choices' ? next.number : -1, lines: story.told.map(({ id }) => id), passages: story.visited };
    remember(told, this.#asking.asked, answer);
    for (const id of answer.passages) this.passagesTold.add(id);
    for (const id of answer.lines) this.linesTold.add(id);
    return answer;
  }

  /**
   * The next scene as it opens.
   *
   * @param fates what time made of each agreement, in the scenario's order; empty where no time passes
   */
  open(node: StoryNode, fates: Fates): Telling {
    const key = fates.join();
    const known = node.openings.get(key);
    if (known) return known;
    const { state } = node;
    if (state.story.next.kind !== 'scene') throw new Error('there is no next scene');
    const agreements = state.agreements.map((each, at) => (fates[at] ? aged(each, fates[at]) : each));
    const story = enter(this.#scenario, state.story.next.scene, state.story);
    const opening = telling({ ...state, agreements, story }, { kind: 'passage', id: story.passage });
    node.openings.set(key, opening);
    return opening;
  }

  end({ state, ending }: StoryNode, signs: Int32Array): Ended {
    const known = lookUp(ending, signs);
    if (known) return known;
    this.#asking.begin(signs);
    const { next, told } = end(this.#scenario, state.story, (at) => this.#asking.knows(state, at));
    const answer: Ended = {
      ending: this.#scenario.endings.findIndex(({ id }) => next.kind === 'over' && id === next.ending),
      lines: told.map(({ id }) => id),
    };
    remember(ending, this.#asking.asked, answer);
    for (const id of answer.lines) this.linesTold.add(id);
    return answer;
  }

  #optionOf(choice: Choice, { present }: Story): Option {
    const { persons } = this.#scenario;
    const there = persons.reduce((bits, { id }, at) => (present.includes(id) ? bits | (1 << at) : bits), 0);
    return { choice, ...this.#deedOf(choice, there), after: undefined, afterBirth: new Map() };
  }

  #deedOf(choice: Choice, present: number): Deed {
    let deeds = this.#deeds.get(choice);
    if (!deeds) this.#deeds.set(choice, (deeds = new Map<number, Deed>()));
    let deed = deeds.get(present);
    if (!deed) deeds.set(present, (deed = this.#workOutDeed(choice, present)));
    return deed;
  }

  #workOutDeed(choice: Choice, present: number): Deed {
    const act = (person: Person, isPresent: boolean, at: number): number => {
      const made = actOn(person, choice, this.#scenario, isPresent);
      if (made) return this.#people[at]?.actNumber(made) ?? -1;
      return isPresent ? NOTHING : -1;
    };
    const { persons } = this.#scenario;
    return {
      here: persons.map((person, at) => act(person, (present & (1 << at)) !== 0, at)),
      away: persons.map((person, at) => act(person, false, at)),
      present,
    };
  }
}

function telling(state: StoryState, from: Target): Telling {
  return { state, from, told: { trie: undefined } };
}

/** What is told now is kept apart from what was told before, so that both can be known. */
function withVisited(story: Story, { visited }: Story): Story {
  return { ...story, visited: [...visited, ...story.visited] };
}
