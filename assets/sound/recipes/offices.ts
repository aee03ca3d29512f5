import { struck } from '../modes.ts';
import { kitchen, loopInRoom } from '../reverb.ts';
import type { Signal } from '../signal.ts';
import { air, hum, layers, murmur, now } from './around.ts';

/** A meeting room: a projector that blows, the ventilation above it, a pen on the table. */
export function meetingTone(): Signal {
  const pen = struck([[1240, 0.03, 0.6], [2110, 0.02, 0.3], [410, 0.04, 0.4]], 0.08);
  const projector = layers(air(231, 350, 1500, 0.035, 0.04), hum([[118, 0.6], [236, 0.4], [354, 0.2], [708, 0.1]], 0.006));
  return loopInRoom(layers(projector, air(232, 80, 300, 0.12, 0.1), now([[2.7, 0.012], [5.9, 0.008]], pen)), { ...kitchen, ring: 0.45, size: 10.1 });
}

/** An office: fans, keys under somebody's fingers at the far end, a lamp. */
export function officeTone(): Signal {
  const key = struck([[1830, 0.012, 0.5], [2900, 0.009, 0.4], [620, 0.018, 0.4]], 0.05);
  const typing = [0.6, 0.74, 0.86, 1.07, 1.2, 1.31, 1.62, 4.3, 4.44, 4.61, 4.7, 4.93, 5.04, 5.3, 5.41].map((at, n) => [at, 0.008 + 0.004 * ((n * 7) % 5)] as const);
  return loopInRoom(layers(air(241, 90, 420, 0.11, 0.08), air(242, 500, 2200, 0.03, 0.05), hum([[100, 0.5], [200, 0.2], [147, 0.6]], 0.007), now(typing, key)), { ...kitchen, ring: 0.5, softness: 0.65, size: 11.3 });
}

/** A room at the police station: a fluorescent tube, a fan in a shaft, bare walls. */
export function policeTone(): Signal {
  const tube = hum([[100, 0.6], [200, 0.3], [300, 0.35], [400, 0.14], [500, 0.16], [700, 0.08], [1100, 0.03]], 0.02);
  return loopInRoom(layers(tube, air(251, 100, 380, 0.05, 0.06), now([[6.1, 0.02]], struck([[96, 0.4, 0.6], [143, 0.3, 0.4], [310, 0.12, 0.15]], 0.6))), { ...kitchen, ring: 1.1, wet: 0.3, softness: 0.2, size: 9.7 });
}

/** A school after the bell: children far away in a hall with hard walls. */
export function schoolTone(): Signal {
  const children = murmur(261, [262, 301, 347, 236], 0.03);
  const bounce = struck([[88, 0.14, 0.8], [171, 0.08, 0.5], [420, 0.04, 0.2]], 0.25);
  return loopInRoom(layers(children, air(262, 80, 300, 0.08, 0.1), now([[2.2, 0.03], [2.75, 0.026], [3.26, 0.022], [3.7, 0.018]], bounce)), { ...kitchen, ring: 1.6, wet: 0.42, softness: 0.3, size: 19.3 });
}
