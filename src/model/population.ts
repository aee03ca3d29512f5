import type { Persona, StartingTrust, Temperament } from './person.ts';
import { dayMoods } from './relationship.ts';
import type { DayMood } from './relationship.ts';

/** A number from 0 up to, not including, 1. */
type Chance = () => number;

/** Somebody out of many, with a day of their own and a life outside the conversation. */
export interface Passer {
  readonly persona: Persona;
  readonly day: DayMood;
  /** What else decides how their case ends, from −1 to 1: money, health, housing, luck. */
  readonly circumstances: number;
}

/**
 * How people differ, as shares of 1. [A]: nobody counted them; they spread wide enough to hold the
 * model against studies, which are always about people who differ.
 */
const shares = {
  temperament: [['withdraws', 0.4], ['fights', 0.3], ['complies', 0.3]] satisfies Shares<Temperament>,
  trust: [['little', 0.35], ['some', 0.45], ['much', 0.2]] satisfies Shares<StartingTrust>,
  selfTrust: [['little', 0.3], ['some', 0.5], ['much', 0.2]] satisfies Shares<StartingTrust>,
  voluntary: 0.7,
  burnt: 0.4,
} as const;

type Shares<T> = readonly (readonly [T, number])[];

/** Draws somebody; the same chance always draws the same people. */
export function passer(id: string, chance: Chance): Passer {
  return {
    persona: {
      id,
      counterpart: 'client',
      temperament: drawn(shares.temperament, chance),
      trust: drawn(shares.trust, chance),
      selfTrust: drawn(shares.selfTrust, chance),
      voluntary: chance() < shares.voluntary,
      burnt: chance() < shares.burnt,
      loyalTo: [],
    },
    day: dayMoods[Math.floor(chance() * dayMoods.length)] ?? 0,
    circumstances: bell(chance),
  };
}

function drawn<T>(among: Shares<T>, chance: Chance): T {
  let left = chance();
  for (const [value, share] of among) {
    if (left < share) return value;
    left -= share;
  }
  const last = among.at(-1);
  if (!last) throw new Error('nothing to draw from');
  return last[0];
}

/** Roughly normal between −1 and 1: the mean of three draws. */
function bell(chance: Chance): number {
  return ((chance() + chance() + chance()) / 3) * 2 - 1;
}
