import { filtered, highPass, lowPass } from '../filter.ts';
import { type Mode, rung, struck } from '../modes.ts';
import { chance, unsteady, white } from '../noise.ts';
import { inRoom, kitchen } from '../reverb.ts';
import { hill, lay, rate, rise, shaped, type Signal, silence } from '../signal.ts';
import { rustle } from './cloth.ts';

/** A beech chair: the seat low, the legs above it, the joints short and dry. */
const chair: readonly Mode[] = [
  [164, 0.09, 0.55], [292, 0.08, 0.7], [438, 0.07, 0.9], [676, 0.055, 0.85], [1040, 0.04, 0.65], [1720, 0.028, 0.42], [2650, 0.018, 0.22], [3900, 0.01, 0.1],
];

/** Four feet come to rest. */
const settled: readonly Mode[] = [[118, 0.14, 1], [205, 0.1, 0.7], [372, 0.05, 0.4], [890, 0.02, 0.15]];

/**
 * Chair legs over a floor: they stick and slip, a hundred times a second and more, the faster they go.
 * `speed` from 0 (still) to 1 (pushed off).
 */
function scrape(seconds: number, seed: number, speed: (time: number) => number): Signal {
  const next = chance(seed);
  const slips = silence(seconds);
  for (let time = 0.004; time < seconds; ) {
    const now = speed(time);
    if (now > 0.02) slips[Math.floor(time * rate)] = now * (0.45 + 0.55 * next());
    time += (0.8 + 0.4 * next()) / (62 + 125 * now);
  }
  const grit = shaped(filtered(white(seconds, seed + 1), highPass(900), lowPass(4200)), (time) => 0.05 * speed(time));
  const legs = rung(chair, slips);
  lay(legs, grit);
  return legs;
}

/** One push away from the table, with a drag in the middle, and the chair stands. */
export function chairBack(): Signal {
  const uneven = unsteady(11, 14, 0.35);
  const push = scrape(0.95, 12, (time) => hill(0.03, 0.34, 0.62)(time) * uneven(time) * (1 - 0.4 * rise(time, 0.2, 0.3) + 0.3 * rise(time, 0.3, 0.38)));
  lay(push, struck(settled, 0.3), 0.6, 0.5);
  return inRoom(push, kitchen);
}

/** Two small hitches towards the table, softer than going back. */
export function chairNearer(): Signal {
  const hitches = silence(0.8);
  lay(hitches, scrape(0.2, 21, hill(0.03, 0.12, 0.17)), 0, 0.8);
  lay(hitches, struck(settled, 0.2), 0.17, 0.2);
  lay(hitches, scrape(0.2, 22, hill(0.03, 0.1, 0.14)), 0.3, 0.6);
  lay(hitches, struck(settled, 0.25), 0.45, 0.3);
  return inRoom(hitches, kitchen);
}

/** Cloth, a creak of the seat let go, and the backs of the knees moving the chair. */
export function standingUp(): Signal {
  const standing = silence(1);
  lay(standing, rustle(0.62, 31), 0, 0.8);
  lay(standing, scrape(0.3, 32, hill(0.03, 0.16, 0.22)), 0.26, 0.5);
  lay(standing, struck(settled, 0.3), 0.5, 0.25);
  return inRoom(standing, kitchen);
}
