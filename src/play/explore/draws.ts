import { dayMoods } from '../../model/relationship.ts';
import type { Scenario } from '../../scenario/types.ts';
import { draw, seeded } from '../chance.ts';

/** What life can bring in one play: each person's kind of day, and the chances that happen. */
export interface Luck {
  /** Index of the kind of day, by person. */
  readonly days: readonly number[];
  readonly happens: readonly string[];
}

/** More different kinds of luck than this are drawn from, seeded, instead of gone through. */
const MOST = 2048;

/** Everything life can bring before the first word; `whole` is false where there was too much of it. */
export function lucksOf({ persons, chances }: Scenario): { readonly lucks: readonly Luck[]; readonly whole: boolean } {
  const open = chances.filter(({ of, outOf }) => of > 0 && of < outOf).map(({ id }) => id);
  const sure = chances.filter(({ of, outOf }) => of >= outOf).map(({ id }) => id);
  const count = dayMoods.length ** persons.length * 2 ** open.length;
  const lucks = [...numbersBelow(count)].map((number): Luck => {
    const days = persons.map((_, at) => Math.floor(number / dayMoods.length ** at) % dayMoods.length);
    const left = Math.floor(number / dayMoods.length ** persons.length);
    return { days, happens: [...sure, ...open.filter((_, at) => Math.floor(left / 2 ** at) % 2 === 1)] };
  });
  return { lucks, whole: count <= MOST };
}

function* numbersBelow(count: number): Generator<number> {
  const chance = seeded(1);
  for (let made = 0; made < Math.min(count, MOST); made += 1) yield count <= MOST ? made : Math.floor(chance() * count);
}

/** What a seed brings. */
export function luckOf(scenario: Scenario, seed: number): Luck {
  const { days, happens } = draw(scenario, seed);
  return { days: scenario.persons.map(({ id }) => dayMoods.indexOf(days.get(id) ?? 0)), happens: [...happens] };
}

/** How many seeds are tried to find one that brings a certain luck. */
const SEEDS = 100_000;

/** A seed with which a play has this luck, so that it can be played again. */
export function seedFor(scenario: Scenario, luck: Luck): number | undefined {
  const key = keyOf(luck);
  for (let seed = 0; seed < SEEDS; seed += 1) if (keyOf(luckOf(scenario, seed)) === key) return seed;
  return undefined;
}

function keyOf({ days, happens }: Luck): string {
  return `${days.join()} ${happens.toSorted().join()}`;
}
