import type { Rung } from '../../model/ladder.ts';
import type { Relationship } from '../../model/relationship.ts';
import type { Scenario } from '../../scenario/types.ts';
import { relationshipAt, rungAt } from '../relationship-code.ts';
import { Agreements } from './agreements.ts';
import { Counterpart, signsAt } from './counterpart.ts';
import type { Luck } from './draws.ts';
import { ownAt } from './facts.ts';
import { Script } from './script.ts';
import { WALKED_OUT } from './signs.ts';
import type { Ended, Offer, Option, Told, Telling } from './story-node.ts';
import { ALONE, Surroundings } from './surroundings.ts';

/**
 * Every moment of choice of every play of a scenario, as a row of whole numbers: the story's node, then
 * each person's number. Moves are looked up: what was worked out once, by the charts, is never worked out again.
 */
export class PlayTable {
  readonly scenario: Scenario;
  readonly people: readonly Counterpart[];
  readonly script: Script;
  /** Hears of everything that is told, at the moment it is told. */
  hears: ((told: Told) => void) | undefined;
  /** Hears how a play ends. */
  hearsEnd: ((ended: Ended) => void) | undefined;
  readonly #agreements: Agreements;
  readonly #surroundings: Surroundings;
  /** How the story stands and what is seen of the persons, in words (`facts.ts`). */
  readonly #moment: Int32Array;
  /** Where the signs of the persons begin in it. */
  readonly #signs: number;
  readonly #numbers: Int32Array;
  /** The story's node that moment and numbers stand at, or −1 where it is on its way. */
  #node = -1;
  readonly #felt: Int32Array;
  readonly #acts: Int32Array;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.people = scenario.persons.map((person) => new Counterpart(person, scenario));
    this.script = new Script(scenario, this.people);
    this.#agreements = new Agreements(scenario, this.script.facts);
    this.#surroundings = new Surroundings(this.people);
    this.#signs = this.script.facts.width;
    this.#moment = new Int32Array(this.#signs + this.people.length);
    this.#numbers = new Int32Array(this.people.length);
    this.#felt = new Int32Array(this.people.length);
    this.#acts = new Int32Array(this.people.length);
  }

  /** Whole numbers in a row. */
  get width(): number {
    return 1 + this.people.length;
  }

  /**
   * The first moment of choice.
   *
   * @returns −1, or the index of an ending if the play is over before anything was to be chosen
   */
  begin({ days, happens }: Luck, row: Int32Array): number {
    this.#node = -1;
    for (const [at, person] of this.people.entries()) this.#numbers[at] = person.starts[days[at] ?? 0] ?? 0;
    this.#look();
    return this.#settle(this.script.opening(happens, this.#moment), row);
  }

  /** What is on offer in a row. */
  offer(row: Int32Array): Offer {
    this.#take(row);
    return this.script.offer(this.#moment);
  }

  /**
   * The moment of choice after a choice; the row is written over.
   *
   * @param option one of those that {@link offer} gives for this row
   * @returns −1, or the index of an ending if the play is over
   */
  choose(option: Option, row: Int32Array): number {
    this.#take(row);
    this.#node = -1;
    this.#land(ownAt(this.#moment), option);
    this.#agreements.propose(option, this.#moment, this.#numbers);
    return this.#settle(this.script.choose(option, this.#moment), row);
  }

  /** Persons' numbers after the last step, also where it ended the play. */
  get numbers(): Int32Array {
    return this.#numbers;
  }

  #take(row: Int32Array): void {
    if (this.#standsAt(row)) return;
    this.#node = row[0] ?? 0;
    this.script.nodes.read(row[0] ?? 0, this.#moment);
    for (let at = 0; at < this.#numbers.length; at += 1) this.#numbers[at] = row[at + 1] ?? 0;
    this.#look();
  }

  /** Who walks on from where they just came asks about the same moment again and again. */
  #standsAt(row: Int32Array): boolean {
    if (row[0] !== this.#node) return false;
    for (let at = 0; at < this.#numbers.length; at += 1) if (row[at + 1] !== this.#numbers[at]) return false;
    return true;
  }

  #look(): void {
    for (let at = 0; at < this.#numbers.length; at += 1) this.#moment[this.#signs + at] = signsAt(this.#numbers[at] ?? 0);
  }

  /** First how it feels to each on their own, then how it lands with what everybody sees of it; as `landingOf` has it. */
  #land(own: number, { here, away, present: scripted }: Option): void {
    const numbers = this.#numbers;
    const acts = this.#acts;
    const felt = this.#felt;
    let present = scripted;
    for (let at = 0; at < numbers.length; at += 1) {
      if (((this.#moment[this.#signs + at] ?? 0) & WALKED_OUT) !== 0) present &= ~(1 << at);
      const isThere = (present & (1 << at)) !== 0;
      const act = (isThere ? here : away)[at] ?? -1;
      acts[at] = act;
      if (isThere) felt[at] = this.people[at]?.felt(numbers[at] ?? 0, act, ALONE) ?? 0;
    }
    const around = this.#surroundings.around(numbers, felt, present);
    for (let at = 0; at < numbers.length; at += 1) {
      const act = acts[at] ?? -1;
      if (act !== -1) numbers[at] = this.people[at]?.land(numbers[at] ?? 0, act, own, around[at] ?? ALONE) ?? 0;
    }
    this.#look();
  }

  /** Goes on to the next moment of choice, or the end. */
  #settle(from: Telling, row: Int32Array): number {
    let telling = from;
    for (let scenes = 0; scenes <= MOST_SCENES; scenes += 1) {
      const told = this.script.tell(telling, this.#moment);
      this.hears?.(told);
      const node = this.script.nodes.add(this.#moment);
      if (told.rests) return this.#rest(node, row);
      const { next } = told.place.story;
      if (next.kind !== 'scene') return this.#end();
      telling = this.#open(next.scene);
    }
    throw new Error(`${this.scenario.id} never comes to a choice or an end`);
  }

  #end(): number {
    const ended = this.script.end(this.#moment);
    this.hearsEnd?.(ended);
    return ended.ending;
  }

  #rest(node: number, row: Int32Array): -1 {
    this.#node = node;
    row[0] = node;
    for (let at = 0; at < this.#numbers.length; at += 1) row[at + 1] = this.#numbers[at] ?? 0;
    return -1;
  }

  #open(scene: number): Telling {
    if (this.scenario.scenes[scene]?.elapsed !== undefined) {
      this.#agreements.age(this.#moment, this.#numbers);
      for (const [at, person] of this.people.entries()) this.#numbers[at] = person.afterWeeks(this.#numbers[at] ?? 0);
      this.#look();
    }
    return this.script.open(scene);
  }

  /** The rung a person is on after the last step. */
  rung(at: number): Rung {
    return rungAt(this.#numbers[at] ?? 0);
  }

  /** How it stands with a person after the last step. */
  relationship(at: number): Relationship {
    return relationshipAt(this.#numbers[at] ?? 0);
  }
}

/** A play that opens more scenes than this without a choice runs in circles. */
const MOST_SCENES = 1000;
