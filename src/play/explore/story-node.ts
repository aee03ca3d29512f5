import type { AgreementBirth, AgreementFate, AgreementState } from '../../model/agreement.ts';
import type { OwnContribution } from '../../model/ladder.ts';
import type { Choice, Scenario, Target } from '../../scenario/types.ts';
import type { Story } from '../story.ts';
import type { Asked, Flow } from './flow.ts';
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

/** What time makes of each agreement, in the scenario's order; undefined where there is nothing to test. */
export type Fates = readonly (AgreementFate | undefined)[];

/** A place where a play rests: a choice to make, a scene to open or an ending to tell. */
export interface StoryNode {
  readonly number: number;
  readonly state: StoryState;
  /** What is on offer, by what is seen of the persons. */
  readonly offers: Root<Offer>;
  /** What time makes of the agreements, by how things stand with the persons. */
  readonly fates: Map<number, Fates>;
  /** What is told when the next scene opens, by what time made of the agreements. */
  readonly openings: Map<string, Telling>;
  /** How it ends. */
  readonly ending: Root<Ended>;
}

/** A story on its way to the next place of rest. */
export interface Telling {
  readonly state: StoryState;
  readonly from: Target;
  readonly told: Root<Told>;
}

/** A set of options that can be on offer together. */
export interface Offer {
  readonly number: number;
  readonly node: StoryNode;
  /** Index of what is left of your own contribution. */
  readonly own: number;
  readonly options: readonly Option[];
}

/** What an option does to the persons. */
export interface Deed {
  /** By person: number of the act if they are there, and if they are not; −1 if it is nothing to them. */
  readonly here: readonly number[];
  readonly away: readonly number[];
  /** Bits of the persons whom the script has in the scene. */
  readonly present: number;
}

export interface Option extends Deed {
  readonly choice: Choice;
  /** What follows where no agreement comes about. */
  after: Telling | undefined;
  /** What follows, by how its agreement came about. */
  readonly afterBirth: Map<AgreementBirth, Telling>;
}

/** Where telling led, and what was told on the way. */
export interface Told {
  readonly next: StoryNode;
  /** Number of that node where it is a choice to make, otherwise −1. */
  readonly rest: number;
  /** Ids of the lines. */
  readonly lines: readonly string[];
  /** Ids of the passages, the one that offers something last. */
  readonly passages: readonly string[];
}

export interface Ended {
  /** Index of the ending. */
  readonly ending: number;
  readonly lines: readonly string[];
}

/** Gives every story state its one node. */
export class StoryNodes {
  readonly #nodes: StoryNode[] = [];
  readonly #known = new Map<string, StoryNode>();
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
    const known = this.#known.get(key);
    if (known) return known;
    const node: StoryNode = { number: this.#nodes.length, state: kept, offers: { trie: undefined }, fates: new Map(), openings: new Map(), ending: { trie: undefined } };
    this.#nodes.push(node);
    this.#known.set(key, node);
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
    const topics = story.next.kind === 'choices' ? this.#flow.topicsKept(story.passage, story.topics) : [];
    const asked = story.next.kind === 'choices' ? this.#flow.asked(story.scene, story.passage, topics) : this.#flow.askedAfter(story.scene);
    const present = story.next.kind === 'scene' ? [] : story.present.toSorted();
    return {
      ...state,
      happens: state.happens.filter((chance) => asked.chances.has(chance)),
      story: { ...story, ...memoryOf(story, asked), topics, present, told: [] },
    };
  }
}

function memoryOf({ chosen, visited }: Story, asked: Asked): Pick<Story, 'chosen' | 'visited'> {
  return {
    chosen: [...new Set(chosen)].filter((choice) => asked.chosen.has(choice)).toSorted(),
    visited: [...new Set(visited)].filter((passage) => asked.visited.has(passage)).toSorted(),
  };
}

function keyOf({ story, own, agreements, happens }: StoryState): string {
  const { scene, passage, topics, visited, chosen, present, next } = story;
  const place = next.kind === 'choices' ? [passage, topics] : [];
  return JSON.stringify([scene, place, visited, chosen, present, next, own, agreements.flatMap(({ state, birth }) => [state, birth ?? '']), happens]);
}
