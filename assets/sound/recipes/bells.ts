import { filtered, highPass, lowPass } from '../filter.ts';
import { type Mode, rung, struck } from '../modes.ts';
import { chance, unsteady } from '../noise.ts';
import { inRoom, kitchen } from '../reverb.ts';
import { hill, lay, rate, shaped, type Signal, silence } from '../signal.ts';

/** A tuned bar, free at both ends, over a tube that carries its first note. */
function bar(note: number): readonly Mode[] {
  return [[note, 1.5, 1], [note * 2.756, 0.45, 0.22], [note * 5.404, 0.16, 0.09], [note * 1.003, 1.2, 0.25]];
}

/** Ding, dong: a third down, heard through the hall. */
export function doorbell(): Signal {
  const bell = silence(1.75);
  lay(bell, struck(bar(659.3), 1.6), 0.003, 0.5);
  lay(bell, struck(bar(523.3), 1.2), 0.52, 0.55);
  return inRoom(filtered(bell, lowPass(5200)), { ...kitchen, ring: 0.8, wet: 0.24, size: 11 });
}

const shells: readonly Mode[] = [[1108, 0.55, 0.6], [1392, 0.5, 0.6], [2770, 0.35, 0.3], [3480, 0.3, 0.24], [4990, 0.16, 0.12]];

/** An old telephone: a clapper between two shells, and the case that hums along. Twice, as Dutch telephones do once. */
export function phone(): Signal {
  const blows = silence(1.5);
  const next = chance(101);
  for (let time = 0.004; time < 0.9; time += 1 / 44) {
    blows[Math.floor((time + 0.0008 * next()) * rate)] = 0.7 + 0.3 * next();
  }
  const ringing = filtered(rung(shells, blows), highPass(500));
  lay(ringing, rung([[310, 0.06, 0.35], [620, 0.04, 0.2]], blows));
  return inRoom(ringing, { ...kitchen, wet: 0.2 });
}

const tick: readonly Mode[] = [[2480, 0.018, 1], [3910, 0.012, 0.6], [1240, 0.03, 0.5], [640, 0.035, 0.3]];
const tock: readonly Mode[] = [[1980, 0.02, 1], [3140, 0.014, 0.5], [990, 0.034, 0.6], [510, 0.04, 0.4]];

/** One beat of a wall clock. */
export function clockBeat(odd: boolean): Signal {
  const beat = silence(0.14);
  lay(beat, struck(odd ? tick : tock, 0.1), 0.001, 0.8);
  lay(beat, struck(odd ? tick : tock, 0.1), 0.011, 0.22);
  return beat;
}

/** Time passes: the clock comes near, beats a while, and goes. */
export function clock(): Signal {
  const ticking = silence(2.4);
  const even = unsteady(111, 3, 0.06);
  for (let beat = 0; beat < 6; beat++) lay(ticking, clockBeat(beat % 2 === 0), 0.004 + beat * 0.38, even(beat));
  const passing = shaped(ticking, (time) => 0.35 + 0.65 * hill(0.8, 1.3, 2.4)(time));
  return inRoom(passing, { ...kitchen, ring: 0.7, wet: 0.28, size: 9.1 });
}
