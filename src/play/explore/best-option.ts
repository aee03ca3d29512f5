import { height } from '../../model/ladder.ts';
import { seeded } from '../chance.ts';
import type { PlayTable } from './play-table.ts';
import type { Search } from './search.ts';
import type { Offer } from './story-node.ts';
import { habit, walkOn } from './walk.ts';

/**
 * An option that is best however things stand. What follows an option is worth what it comes to on average when the
 * rest is chosen at random: the height of each person's rung at the end (`model/ladder.ts`), sham consent as a
 * disagreement. An option is best in a state when nothing else on offer is worth as much, by a quarter of a rung; and
 * always best when it is so in every state that was looked at, of twelve or more.
 */
export interface AlwaysBest {
  /** Ids of the options that were on offer together. */
  readonly options: readonly string[];
  readonly best: string;
  /** States that were looked at. */
  readonly states: number;
  /** By how much of a rung on average. */
  readonly margin: number;
  /** One of the states. */
  readonly example: number;
}

const STATES = 14;
const FEWEST = 12;
const WALKS = 6;
/** By how much of a rung the best has to be better. */
export const MARGIN = 0.25;

/** Options that were best in every one of these states in which they were on offer. */
export function alwaysBest(table: PlayTable, search: Search, states: readonly number[], seed: number): readonly AlwaysBest[] {
  return [...byOptions(table, search, states).values()].flatMap((alike) => {
    const first = alike[0];
    if (first === undefined || alike.length < FEWEST) return [];
    return bestOf(table, search, alike.slice(0, STATES), seed);
  });
}

function byOptions(table: PlayTable, search: Search, states: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const alike = new Map<string, number[]>();
  const row = new Int32Array(table.width);
  for (const state of states) {
    search.states.read(state, row);
    const { options } = table.offer(row);
    if (options.length < 2) continue;
    const key = options.map(({ choice }) => choice.id).join(' ');
    alike.set(key, [...(alike.get(key) ?? []), state]);
  }
  return alike;
}

function bestOf(table: PlayTable, search: Search, states: readonly number[], seed: number): readonly AlwaysBest[] {
  let best: number | undefined;
  let margin = 0;
  for (const state of states) {
    const worth = worthOf(table, search, state, seed);
    const order = [...worth.keys()].toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
    const [first = 0, second = 0] = order;
    const lead = (worth[first] ?? 0) - (worth[second] ?? 0);
    if (lead < MARGIN || (best !== undefined && best !== first)) return [];
    best = first;
    margin += lead / states.length;
  }
  const example = states[0] ?? 0;
  const row = new Int32Array(table.width);
  search.states.read(example, row);
  const options = table.offer(row).options.map(({ choice }) => choice.id);
  const id = options[best ?? 0];
  return id === undefined ? [] : [{ options, best: id, states: states.length, margin, example }];
}

function worthOf(table: PlayTable, search: Search, state: number, seed: number): readonly number[] {
  const from = new Int32Array(table.width);
  search.states.read(state, from);
  return worthFrom(table, from, seed + state);
}

/** What each option is worth at a moment of choice; all of them meet the same chance. */
export function worthFrom(table: PlayTable, from: Int32Array, seed: number): readonly number[] {
  return table.offer(from).options.map((_, at) => {
    const chance = seeded(seed);
    let sum = 0;
    for (let time = 0; time < WALKS; time += 1) sum += comesTo(table, from, at, habit(table, 'random', chance));
    return sum / WALKS;
  });
}

function comesTo(table: PlayTable, from: Int32Array, first: number, then: (offer: Offer) => number): number {
  const row = Int32Array.from(from);
  let begun = false;
  walkOn(table, row, (offer) => {
    if (begun) return then(offer);
    begun = true;
    return first;
  });
  const heights = table.people.map((_, at) => {
    const rung = table.rung(at);
    return rung === 'schijninstemming' ? -1 : height[rung];
  });
  return heights.reduce((sum, each) => sum + each, 0) / Math.max(1, heights.length);
}
