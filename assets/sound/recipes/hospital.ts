import { struck } from '../modes.ts';
import { kitchen, loopInRoom } from '../reverb.ts';
import { drawn, hill, type Signal } from '../signal.ts';
import { air, hum, layers, murmur, now } from './around.ts';

/** A hospital corridor: ventilation, voices at the desk, a bed that rolls over a joint, a call far off. */
export function corridorTone(): Signal {
  const joint = struck([[74, 0.16, 0.7], [128, 0.1, 0.6], [330, 0.05, 0.3], [910, 0.03, 0.15]], 0.3);
  const rolling = now([[3.1, 0.016], [3.24, 0.012], [5.2, 0.012], [5.34, 0.009]], joint);
  return loopInRoom(layers(air(271, 90, 420, 0.11, 0.08), murmur(272, [118, 196], 0.02), rolling, now([[0.9, 0.004], [1.5, 0.004]], beep(1046.5, 0.28))), { ...kitchen, ring: 1.5, wet: 0.4, softness: 0.35, size: 21.1 });
}

/** A hospital room: softer air, a pump that turns over, a monitor that says all is well. */
export function wardTone(): Signal {
  const stroke = struck([[210, 0.05, 0.5], [437, 0.03, 0.3]], 0.1);
  const pump = now([0, 1, 2, 3, 4, 5, 6, 7].map((beat) => [beat + 0.61, 0.008] as const), stroke);
  return loopInRoom(layers(air(281, 80, 330, 0.1, 0.06), hum([[100, 0.4], [200, 0.15]], 0.003), pump, now([[0.3, 0.005], [2.3, 0.005], [4.3, 0.005], [6.3, 0.005]], beep(784, 0.12))), { ...kitchen, ring: 0.5, softness: 0.6, size: 9.3 });
}

/** A small loudspeaker in a machine; length in seconds. */
function beep(frequency: number, length: number): Signal {
  const shape = hill(0.012, 0.05, length);
  return drawn(length + 0.02, (time) => (Math.sin(2 * Math.PI * frequency * time) + 0.2 * Math.sin(4 * Math.PI * frequency * time)) * shape(time));
}
