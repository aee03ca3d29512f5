import { bandPass, filtered, lowPass, sweptBand } from '../filter.ts';
import { type Mode, rung, struck } from '../modes.ts';
import { chance, unsteady, white } from '../noise.ts';
import { inRoom, kitchen } from '../reverb.ts';
import { hill, lay, rate, shaped, type Signal, silence } from '../signal.ts';

/** A hollow inner door in its frame. */
const slab: readonly Mode[] = [[71, 0.3, 0.55], [103, 0.26, 0.6], [149, 0.22, 0.75], [218, 0.18, 0.85], [327, 0.13, 0.75], [489, 0.09, 0.55], [742, 0.06, 0.36], [1130, 0.035, 0.2], [1710, 0.02, 0.1]];
const latch: readonly Mode[] = [[1480, 0.03, 0.6], [2310, 0.045, 0.8], [3390, 0.04, 0.5], [4720, 0.025, 0.25]];
const handle: readonly Mode[] = [[820, 0.035, 0.7], [1650, 0.05, 0.7], [2780, 0.06, 0.4], [4100, 0.03, 0.2]];

/** Air that the door pushes before it. */
function swing(seconds: number, seed: number, from: number, to: number): Signal {
  const air = sweptBand(white(seconds, seed), (time) => from + (to - from) * (time / seconds), 0.9);
  return shaped(air, (time) => hill(seconds * 0.7, seconds * 0.3, seconds)(time));
}

/** Pulled shut by somebody who goes, not slammed: the blow, and the latch that falls behind it. */
export function doorShuts(): Signal {
  const door = silence(1.1);
  lay(door, struck(slab, 0.9), 0.004, 1);
  lay(door, filtered(shaped(white(0.06, 52), hill(0.002, 0.055, 0.06)), lowPass(900)), 0.003, 0.5);
  lay(door, struck(latch, 0.2), 0.014, 0.16);
  lay(door, struck(latch, 0.2), 0.066, 0.3);
  lay(door, struck(slab, 0.5), 0.08, 0.16);
  return inRoom(door, { ...kitchen, ring: 0.55, wet: 0.2 });
}

/** The handle goes down, the latch lets go, a hinge that wants oil, air from the hall. */
export function doorOpens(): Signal {
  const door = silence(1.35);
  lay(door, struck(handle, 0.2), 0.002, 0.5);
  lay(door, struck(latch, 0.2), 0.13, 0.45);
  lay(door, struck(slab, 0.3), 0.15, 0.25);
  lay(door, hinge(0.5), 0.24, 1);
  lay(door, swing(0.75, 53, 480, 240), 0.2, 0.12);
  lay(door, struck(handle, 0.2), 0.82, 0.16);
  return inRoom(door, kitchen);
}

/** A dry hinge: slips that quicken and slow down again, heard through the wood. */
function hinge(seconds: number): Signal {
  const next = chance(54);
  const slips = silence(seconds);
  for (let time = 0.01; time < seconds; ) {
    slips[Math.floor(time * rate)] = hill(0.15, 0.3, seconds)(time) * (0.6 + 0.4 * next());
    time += (0.94 + 0.12 * next()) / (70 + 60 * Math.sin((Math.PI * time) / seconds));
  }
  const wood: readonly Mode[] = [[410, 0.03, 0.4], [735, 0.03, 0.5], [1180, 0.025, 0.3], [1890, 0.015, 0.12]];
  return rung(wood, slips);
}

/** Walking off: heel and sole on boards, each step a little further away. */
export function footsteps(): Signal {
  const walk = silence(2.1);
  const pace = unsteady(61, 2, 0.04);
  for (let step = 0; step < 4; step++) {
    const far = step / 4;
    const foot = filtered(footfall(62 + step), lowPass(3800 * (1 - 0.72 * far)));
    lay(walk, foot, 0.01 + step * 0.46 * pace(step), (1 - 0.72 * far) * (step % 2 ? 0.88 : 1));
  }
  return inRoom(walk, { ...kitchen, wet: 0.3, ring: 0.5 });
}

const boards: readonly Mode[] = [[92, 0.09, 0.5], [151, 0.08, 0.65], [263, 0.06, 0.7], [430, 0.04, 0.5], [690, 0.025, 0.3]];
const heel: readonly Mode[] = [[980, 0.016, 0.9], [1630, 0.012, 0.7], [2540, 0.009, 0.45]];

function footfall(seed: number): Signal {
  const foot = silence(0.3);
  lay(foot, struck(boards, 0.25), 0, 0.9);
  lay(foot, struck(heel, 0.05), 0, 0.9);
  const sole = shaped(filtered(white(0.12, seed), bandPass(1500, 0.7)), hill(0.03, 0.08, 0.11));
  lay(foot, sole, 0.055, 0.2);
  lay(foot, struck(boards, 0.2), 0.085, 0.3);
  return foot;
}
