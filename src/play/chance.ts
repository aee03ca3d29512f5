import { dayMoods } from '../model/relationship.ts';
import type { DayMood } from '../model/relationship.ts';
import type { Person, Scenario } from '../scenario/types.ts';

/** A source of chance: each call gives a number from 0 up to, not including, 1. */
export type Chance = () => number;

/** Chance that always falls the same way for the same seed. Mulberry32 by Tommy Ettinger (public domain). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What life brings in one play, all of it drawn before the first word, so that it can be told and explored. */
export interface Draw {
  /** By id of the person. */
  readonly days: ReadonlyMap<string, DayMood>;
  /** Ids of the chances that happen. */
  readonly happens: ReadonlySet<string>;
}

export function draw(scenario: Scenario, seed: number): Draw {
  const { days: dayNames, chances: chanceNames } = namesOf(scenario);
  const days = scenario.persons.map(({ id }, at): [string, DayMood] => [id, dayMoods[Math.floor(namedChance(seed, dayNames[at] ?? 0) * dayMoods.length)] ?? 0]);
  const happens = scenario.chances.filter(({ of, outOf }, at) => namedChance(seed, chanceNames[at] ?? 0) < of / outOf);
  return { days: new Map(days), happens: new Set(happens.map(({ id }) => id)) };
}

/** What each draw of a scenario is called, as numbers. */
interface Names {
  readonly days: readonly number[];
  readonly chances: readonly number[];
}

function namesOf(scenario: Scenario): Names {
  let names = namesKnown.get(scenario);
  // A draw belongs to who somebody is, not to their name or place in the list: renaming a person,
  // adding one or moving a line leaves everybody's luck alone.
  if (!names) namesKnown.set(scenario, (names = { days: scenario.persons.map((person) => hash(`day:${whoIs(person)}`)), chances: scenario.chances.map(({ id }) => hash(`chance:${id}`)) }));
  return names;
}

/** Worked out once for each scenario: somebody who explores it draws millions of times. */
const namesKnown = new WeakMap<Scenario, Names>();

/** The same items in an order that chance decides and that stays the same for the same seed and name. */
export function shuffled<T>(items: readonly T[], seed: number, name: string): readonly T[] {
  const chance = seeded(seed ^ hash(name));
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(chance() * (last + 1));
    const [a, b] = [order[last], order[pick]];
    if (a !== undefined && b !== undefined) [order[last], order[pick]] = [b, a];
  }
  return order;
}

function whoIs({ who, counterpart, temperament, trust, selfTrust, voluntary, burnt }: Person): string {
  return [who, counterpart, temperament, trust, selfTrust, voluntary, burnt].join('|');
}

function namedChance(seed: number, name: number): number {
  return seeded(seed ^ name)();
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
