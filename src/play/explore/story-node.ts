import type { AgreementBirth, AgreementState } from '../../model/agreement.ts';
import type { OwnContribution } from '../../model/ladder.ts';
import type { Choice, Scenario } from '../../scenario/types.ts';
import type { Story } from '../story.ts';
import type { Flow } from './flow.ts';
import type { Root } from './trie.ts';

/** Everything of a play but the persons: where it is in its script, and what became of agreements. */
export interface StoryState {
  readonly story: Story;
  readonly own: OwnContribution;
  /** In the scenario's order. */
  readonly agreements: readonly Agreement[];
  /** Chances that happen, as far as anything can still ask. */
  readonly happens: readonly string[];
}

export interface Agreement {
  readonly state: AgreementState;
  readonly birth: AgreementBirth | undefined;
}

/** A story state with a number, and what was worked out about it. */
export interface StoryNode extends StoryState {
  readonly number: number;
  /** What is on offer here, by what is seen of the persons. */
  readonly offers: Root<Offer>;
  /** Told from here on, by what starts the telling: a choice, a scene that opens, the ending. */
  readonly tellings: Map<string, Root<Told>>;
}

/** A set of options that can be on offer together. */
export interface Offer {
  readonly options: readonly Option[];
}

export interface Option {
  readonly choice: Choice;
  /** By person: number of the act if they are there, and if they are not; −1 if it is nothing to them. */
  readonly here: readonly number[];
  readonly away: readonly number[];
  /** The story after this choice, by how its agreement came about. */
  readonly after: Map<AgreementBirth | 'none', StoryNode>;
}

/** Where telling leads, and what was told on the way. */
export interface Told {
  readonly next: StoryNode;
  /** Ids of the lines. */
  readonly lines: readonly string[];
  /** Ids of the passages. */
  readonly passages: readonly string[];
}

/** Gives every story state its one node. */
export class StoryNodes {
  readonly #nodes: StoryNode[] = [];
  readonly #numbers = new Map<string, StoryNode>();
  readonly #flow: Flow;
  readonly #scenario: Scenario;

  constructor(scenario: Scenario, flow: Flow) {
    this.#scenario = scenario;
    this.#flow = flow;
  }

  /** The node of a state, once everything is forgotten that nothing can ask any more. */
  of(state: StoryState): StoryNode {
    const kept = this.#forget(state);
    const key = keyOf(kept);
    const known = this.#numbers.get(key);
    if (known) return known;
    const node: StoryNode = { ...kept, number: this.#nodes.length, offers: { trie: undefined }, tellings: new Map() };
    this.#nodes.push(node);
    this.#numbers.set(key, node);
    return node;
  }

  at(number: number): StoryNode {
    const node = this.#nodes[number];
    if (!node) throw new Error(`no story state of ${this.#scenario.id} has number ${number}`);
    return node;
  }

  get size(): number {
    return this.#nodes.length;
  }

  #forget(state: StoryState): StoryState {
    const { story } = state;
    if (story.next.kind !== 'choices') return state;
    const topics = this.#flow.topicsKept(story.passage, story.topics);
    const asked = this.#flow.asked(story.scene, story.passage, topics);
    return {
      ...state,
      happens: state.happens.filter((chance) => asked.chances.has(chance)),
      story: {
        ...story,
        topics,
        told: [],
        present: story.present.toSorted(),
        chosen: [...new Set(story.chosen)].filter((choice) => asked.chosen.has(choice)).toSorted(),
        visited: [...new Set(story.visited)].filter((passage) => asked.visited.has(passage)).toSorted(),
      },
    };
  }
}

function keyOf({ story, own, agreements, happens }: StoryState): string {
  const { scene, passage, topics, visited, chosen, present, next } = story;
  return JSON.stringify([scene, passage, topics, visited, chosen, present, next, own, agreements.flatMap(({ state, birth }) => [state, birth ?? '']), happens]);
}
