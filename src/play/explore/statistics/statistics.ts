import { moveCodes, type Move } from '../../../model/moves.ts';
import type { Rung } from '../../../model/ladder.ts';
import { readingEase } from '../../../scenario/checks/readability.ts';
import { choicesOf, linesOfScenario } from '../../../scenario/parts.ts';
import type { Person, Scenario } from '../../../scenario/types.ts';
import { policies, type Policy } from '../../policies.ts';
import { PlayTable } from '../play-table.ts';
import type { Offer, Told } from '../story-node.ts';
import { CoverageOnlooker, type Met } from './coverage.ts';
import { hintsIn, type HintFound } from './hints.ts';
import { LengthsOnlooker, type Lengths } from './lengths.ts';
import { playBefore, type Onlooker } from './played.ts';

/** What a scenario's plays look like in figures. */
export interface Statistics {
  readonly scenario: Scenario;
  /** Plays of each habit. */
  readonly plays: number;
  readonly hints: readonly HintFound[];
  /** Of all moments of choice, the share at which each move can be made towards whoever is addressed. */
  readonly onOffer: ReadonlyMap<Move, number>;
  /** Share of the plays of each habit that come to each ending, by the scenario's order. */
  readonly endings: ReadonlyMap<Policy, readonly number[]>;
  readonly lengths: ReadonlyMap<Policy, Lengths>;
  /** How easily it is read, 0 (very hard) to 100 (very easy): what you say, and all that is told. */
  readonly ease: { readonly you: number; readonly told: number };
  readonly met: readonly Met[];
  /** In the plays of all habits together. */
  readonly anger: readonly Anger[];
}

/** How often somebody is seen angry: comes to open conflict or aggression, or says something with the angry face that the author asks for. */
export interface Anger {
  readonly person: Person;
  /** Share of plays, 0 to 1. */
  readonly share: number;
}

const angry: ReadonlySet<Rung> = new Set(['conflict', 'agressie']);

/** Plays every habit a number of times and counts. The same seed gives the same figures. */
export function statisticsOf(scenario: Scenario, plays: number, seed: number): Statistics {
  const table = new PlayTable(scenario);
  const [coverage, lengths, moves, anger, endings] = [new CoverageOnlooker(table), new LengthsOnlooker(scenario), new MovesOnlooker(), new AngerOnlooker(table), new EndingsOnlooker(scenario)];
  for (const policy of policies) playBefore([coverage, lengths, moves, anger, endings], table, policy, plays, seed);
  const said = [...choicesOf(scenario), ...linesOfScenario(scenario).filter(({ kind }) => kind === 'you')];
  return {
    scenario,
    plays,
    hints: hintsIn(table, seed),
    onOffer: moves.shares,
    endings: endings.shares,
    lengths: lengths.lengths,
    ease: { you: easeOf(said, scenario), told: easeOf(linesOfScenario(scenario), scenario) },
    met: coverage.met,
    anger: anger.shares,
  };
}

function easeOf(texts: readonly { readonly text: string }[], { language }: Scenario): number {
  return readingEase(texts.map(({ text }) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' '), language);
}

class MovesOnlooker implements Onlooker {
  readonly #counts = new Map<Move, number>();
  #moments = 0;

  chooses({ options }: Offer): void {
    this.#moments += 1;
    for (const move of new Set(options.flatMap(({ choice: { moves: [main] } }) => main?.move ?? []))) this.#counts.set(move, (this.#counts.get(move) ?? 0) + 1);
  }

  get shares(): ReadonlyMap<Move, number> {
    return new Map(moveCodes.map((move) => [move, (this.#counts.get(move) ?? 0) / Math.max(1, this.#moments)] as const));
  }
}

class EndingsOnlooker implements Onlooker {
  readonly #counts = new Map<Policy, { plays: number; readonly ends: number[] }>();
  readonly #scenario: Scenario;
  #policy: Policy = 'random';

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  begins(policy: Policy): void {
    this.#policy = policy;
    this.#of(policy).plays += 1;
  }

  ends({ ending }: { readonly ending: number }): void {
    const { ends } = this.#of(this.#policy);
    ends[ending] = (ends[ending] ?? 0) + 1;
  }

  #of(policy: Policy): { plays: number; readonly ends: number[] } {
    const known = this.#counts.get(policy) ?? { plays: 0, ends: this.#scenario.endings.map(() => 0) };
    this.#counts.set(policy, known);
    return known;
  }

  get shares(): ReadonlyMap<Policy, readonly number[]> {
    return new Map([...this.#counts].map(([policy, { plays, ends }]) => [policy, ends.map((times) => times / plays)] as const));
  }
}

class AngerOnlooker implements Onlooker {
  readonly #table: PlayTable;
  /** By line that is said with an angry face: who says it. */
  readonly #angryLines: ReadonlyMap<string, number>;
  readonly #counts: number[];
  readonly #inPlay: number[];
  #plays = 0;

  constructor(table: PlayTable) {
    this.#table = table;
    const { persons } = table.scenario;
    const spoken = linesOfScenario(table.scenario).filter(({ kind, emotion }) => kind === 'speech' && emotion === 'angry');
    this.#angryLines = new Map(spoken.map(({ id, speaker }) => [id, persons.findIndex((person) => person.id === speaker)]));
    this.#counts = table.people.map(() => 0);
    this.#inPlay = table.people.map(() => 0);
  }

  begins(): void {
    this.#plays += 1;
  }

  told({ lines }: Told): void {
    for (const at of this.#table.people.keys()) if (angry.has(this.#table.relationship(at).rung)) this.#note(at);
    for (const line of lines) this.#note(this.#angryLines.get(line));
  }

  /** Once a play. */
  #note(at: number | undefined): void {
    if (at === undefined || this.#inPlay[at] === this.#plays) return;
    this.#inPlay[at] = this.#plays;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  get shares(): readonly Anger[] {
    return this.#table.scenario.persons.map((person, at) => ({ person, share: (this.#counts[at] ?? 0) / Math.max(1, this.#plays) }));
  }
}
