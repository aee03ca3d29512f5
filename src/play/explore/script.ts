import { ownContributions } from '../../model/ladder.ts';
import type { Choice, Person, Scenario, Target } from '../../scenario/types.ts';
import { actOn } from '../consequences.ts';
import { ownAfter } from '../own-table.ts';
import { choose, end, enter, offered, openingOf, tell } from '../story.ts';
import type { Story } from '../story.ts';
import { Asking } from './asking.ts';
import { NOTHING } from './counterpart.ts';
import type { Counterpart } from './counterpart.ts';
import { Facts, OWN, note, ownAt, ownBit } from './facts.ts';
import { flowOf } from './flow.ts';
import type { Flow } from './flow.ts';
import { StateSet } from './state-set.ts';
import type { Deed, Ended, Offer, Option, Place, Told, Telling } from './story-node.ts';
import { Answers } from './trie.ts';

/**
 * A scenario's script as a table: what is offered, told and reached is worked out once by the story itself (`story.ts`), and
 * looked up ever after by what it asked of the moment (`facts.ts`). So it is told once for all plays between which it can't tell.
 */
export class Script {
  readonly facts: Facts;
  /** Every story that was rested at, each once: its place and its facts. */
  readonly nodes: StateSet;
  readonly #scenario: Scenario;
  readonly #people: readonly Counterpart[];
  readonly #flow: Flow;
  readonly #asking: Asking;
  readonly #places: Place[] = [];
  readonly #placeKeys = new Map<string, Place>();
  readonly #tellings = new Map<string, Telling>();
  #opening: Telling | undefined;
  /** By index of the scene: how it opens. */
  readonly #openings: Telling[] = [];
  readonly #offers = new Answers<Offer>();
  readonly #told = new Answers<Told>();
  readonly #ends = new Answers<Ended>();
  readonly #offerKeys = new Map<string, Offer>();
  /** By option, and by who is in the scene: what it does to each person, wherever it is on offer. */
  readonly #deeds = new Map<Choice, Map<number, Deed>>();
  /** Ids of all passages and lines, thoughts and endings included, that were told in any play so far. */
  readonly passagesTold = new Set<string>();
  readonly linesTold = new Set<string>();

  constructor(scenario: Scenario, people: readonly Counterpart[]) {
    this.#scenario = scenario;
    this.#people = people;
    this.#flow = flowOf(scenario);
    this.facts = new Facts(scenario);
    this.nodes = new StateSet(this.facts.width);
    this.#asking = new Asking(scenario, this.facts);
  }

  /** The very beginning, when these chances happen. */
  opening(happens: readonly string[], moment: Int32Array): Telling {
    this.facts.begin(happens, moment);
    return (this.#opening ??= this.#beginningOf(openingOf(this.#scenario)));
  }

  offer(moment: Int32Array): Offer {
    const place = this.#placeAt(moment);
    const known = this.#offers.lookUp(place.tree, moment);
    if (known) return known;
    this.#asking.begin(moment);
    const offer = this.#offerOf(place, offered(this.#scenario, place.story, this.#asking.knows(place.story)));
    this.#offers.remember(place.tree, this.#asking.asked, offer);
    return offer;
  }

  /** Notes a choice in the moment. @returns what is told next */
  choose({ own, chosen, after }: Option, moment: Int32Array): Telling {
    moment[OWN] = own[ownAt(moment)] ?? 0;
    if (chosen) note(chosen, moment);
    return after;
  }

  /** Tells on to the next place of rest; the moment is that afterwards. */
  tell({ story, from, tree }: Telling, moment: Int32Array): Told {
    const told = this.#told.lookUp(tree, moment) ?? this.#workOutTold(story, from, tree, moment);
    for (const fact of told.visited) note(fact, moment);
    const { keeps, number } = told.place;
    for (let word = 1; word < keeps.length; word += 1) moment[word] = (moment[word] ?? 0) & (keeps[word] ?? 0);
    moment[0] = number;
    return told;
  }

  #workOutTold(before: Story, from: Target, tree: number, moment: Int32Array): Told {
    this.#asking.begin(moment);
    const story = tell(this.#scenario, before, from, (at) => this.#asking.knows(at));
    const told: Told = {
      place: this.#placeOf(story),
      rests: story.next.kind === 'choices',
      visited: story.visited.flatMap((id) => this.facts.visited(id) ?? []),
      lines: story.told.map(({ id }) => id),
      passages: story.visited,
    };
    this.#told.remember(tree, this.#asking.asked, told);
    for (const id of told.passages) this.passagesTold.add(id);
    for (const id of told.lines) this.linesTold.add(id);
    return told;
  }

  /** The next scene as it opens. */
  open(scene: number): Telling {
    return (this.#openings[scene] ??= this.#beginningOf(enter(this.#scenario, scene, { visited: [], chosen: [] })));
  }

  #beginningOf(story: Story): Telling {
    return this.#telling(story, { kind: 'passage', id: story.passage });
  }

  end(moment: Int32Array): Ended {
    const { tree, story } = this.#placeAt(moment);
    const known = this.#ends.lookUp(tree, moment);
    if (known) return known;
    this.#asking.begin(moment);
    const { next, told } = end(this.#scenario, story, (at) => this.#asking.knows(at));
    const ended: Ended = {
      ending: this.#scenario.endings.findIndex(({ id }) => next.kind === 'over' && id === next.ending),
      lines: told.map(({ id }) => id),
    };
    this.#ends.remember(tree, this.#asking.asked, ended);
    for (const id of ended.lines) this.linesTold.add(id);
    return ended;
  }

  #placeAt(moment: Int32Array): Place {
    const place = this.#places[moment[0] ?? 0];
    if (!place) throw new Error(`no place of ${this.#scenario.id} has number ${moment[0]}`);
    return place;
  }

  /** The place where a story rests, once everything is forgotten of it that can't be asked any more. */
  #placeOf({ scene, passage, topics, present, next }: Story): Place {
    const kept = next.kind === 'choices' ? this.#flow.topicsKept(passage, topics) : [];
    const story: Story = {
      scene, passage: next.kind === 'choices' ? passage : '', topics: kept, present: next.kind === 'scene' ? [] : present.toSorted(), next, visited: [], chosen: [], told: [], moved: [],
    };
    const key = JSON.stringify(story);
    const known = this.#placeKeys.get(key);
    if (known) return known;
    const asked = next.kind === 'choices' ? this.#flow.asked(scene, passage, kept) : this.#flow.askedAfter(scene);
    const tree = next.kind === 'choices' ? this.#offers.plant() : this.#ends.plant();
    const place: Place = { number: this.#places.length, story, keeps: this.facts.kept(asked), tree };
    this.#places.push(place);
    this.#placeKeys.set(key, place);
    return place;
  }

  #telling({ scene, topics, present }: Story, from: Target): Telling {
    const story: Story = { scene, passage: '', topics, present, next: { kind: 'choices' }, visited: [], chosen: [], told: [], moved: [] };
    const key = JSON.stringify([scene, topics, present, from]);
    let telling = this.#tellings.get(key);
    if (!telling) this.#tellings.set(key, (telling = { story, from, tree: this.#told.plant() }));
    return telling;
  }

  #offerOf(place: Place, choices: readonly Choice[]): Offer {
    const key = [place.number, ...choices.map(({ id }) => id)].join(' ');
    let offer = this.#offerKeys.get(key);
    if (!offer) this.#offerKeys.set(key, (offer = { number: this.#offerKeys.size, place, options: choices.map((choice) => this.#optionOf(choice, place.story)) }));
    return offer;
  }

  #optionOf(choice: Choice, story: Story): Option {
    const { persons, agreements } = this.#scenario;
    const there = persons.reduce((bits, { id }, at) => (story.present.includes(id) ? bits | (1 << at) : bits), 0);
    const [main] = choice.moves;
    return {
      choice, ...this.#deedOf(choice, there),
      chosen: this.facts.chosen(choice.id),
      own: ownContributions.map((own) => ownBit(main ? ownAfter(own, main.move) : own)),
      agreement: agreements.findIndex(({ id }) => id === choice.agreement),
      births: new Map(),
      after: this.#telling(choose(story, choice), choice.to),
    };
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
