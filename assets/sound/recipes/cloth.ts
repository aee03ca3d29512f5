import { filtered, highPass, lowPass, sweptBand } from '../filter.ts';
import { unsteady, white } from '../noise.ts';
import { hill, lay, shaped, type Signal, silence } from '../signal.ts';

/** A sleeve or a coat that moves: soft noise in folds. */
export function rustle(seconds: number, seed: number): Signal {
  const folds = unsteady(seed, 22, 0.85);
  const sway = unsteady(seed + 1, 7, 0.4);
  const cloth = filtered(sweptBand(white(seconds, seed + 2), (time) => 1900 * sway(time), 0.8), highPass(500), lowPass(6500));
  return shaped(cloth, (time) => 0.2 * folds(time) * hill(0.025, seconds * 0.6, seconds)(time));
}

/** Somebody turns on their chair. */
export function turning(): Signal {
  const turn = silence(0.6);
  lay(turn, rustle(0.5, 35), 0.002);
  return turn;
}

/** Relief: a breath let go, through the nose first and then the mouth. */
export function breath(): Signal {
  const seconds = 1.15;
  const air = white(seconds, 41);
  const throat = sweptBand(air, (time) => 1150 - 480 * time, 1.6);
  const mouth = sweptBand(air, (time) => 2500 - 700 * time, 2.2);
  const sigh = sweptBand(air, (time) => 520 - 140 * time, 3);
  lay(throat, mouth, 0, 0.45);
  lay(throat, sigh, 0, 0.5);
  const flow = hill(0.13, 0.85, seconds);
  const live = unsteady(42, 9, 0.12);
  return filtered(shaped(throat, (time) => flow(time) * live(time)), highPass(180), lowPass(5200));
}
