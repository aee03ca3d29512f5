import { filteredAround, highPass } from '../filter.ts';
import { struck } from '../modes.ts';
import { kitchen, loopInRoom } from '../reverb.ts';
import { hill, shaped, type Signal } from '../signal.ts';
import { air, hum, layers, murmur, now, sway } from './around.ts';
import { clockBeat } from './bells.ts';

/** A living room: a slow clock, a radiator that ticks as it warms, the street behind double glass. */
export function livingRoomTone(): Signal {
  const pendulum = now([[0.4, 1], [2.4, 0.8], [4.4, 1], [6.4, 0.8]], clockBeat(false));
  const radiator = struck([[1710, 0.05, 0.5], [2630, 0.03, 0.3], [880, 0.07, 0.3]], 0.12);
  const soft = layers(air(201, 70, 260, 0.16, 0.3), hum([[50, 0.4], [100, 0.3]], 0.004));
  return loopInRoom(layers(filteredAround(soft, highPass(50)), scaledBeat(pendulum, 0.05), now([[3.1, 0.012], [3.32, 0.008], [7.2, 0.01]], radiator)), { ...kitchen, softness: 0.75, ring: 0.3 });
}

/** A neighbourhood centre: people a door away, the coffee machine, a spoon in a cup. */
export function communityCentreTone(): Signal {
  const spoon = struck([[2480, 0.09, 0.6], [4120, 0.07, 0.5], [6010, 0.04, 0.25]], 0.15);
  const machine = shaped(air(212, 180, 700, 0.05, 0.2), (time) => 0.25 + 0.75 * hill(1.2, 1.6, 5.2)((time + 1) % 8));
  const people = murmur(213, [112, 190, 205, 134], 0.035);
  return loopInRoom(layers(people, machine, hum([[100, 0.5], [200, 0.3], [300, 0.12]], 0.006), now([[1.9, 0.009], [2.12, 0.012], [2.31, 0.007], [6.6, 0.008]], spoon)), { ...kitchen, ring: 0.9, wet: 0.3, size: 12.3 });
}

/** A street with front doors: the town far off, a little wind, a sparrow, a bicycle that rolls by. */
export function streetTone(): Signal {
  const town = layers(air(221, 60, 330, 0.2, 0.35), air(222, 400, 2400, 0.045, 0.5));
  const chirp = shaped(struck([[4150, 0.06, 0.6], [4630, 0.05, 0.5]], 0.1), hill(0.012, 0.05, 0.09));
  const wheel = struck([[3050, 0.012, 0.5], [4400, 0.008, 0.3]], 0.04);
  const rolls = Array.from({ length: 34 }, (_, n) => [4.2 + n * 0.062, 0.006 * Math.sin((Math.PI * (n + 1)) / 36) ** 2] as const);
  return layers(town, now([[1.1, 0.01], [1.27, 0.013], [1.42, 0.008], [6.9, 0.006], [7.05, 0.007]], chirp), now(rolls, wheel));
}

function scaledBeat(beats: Signal, gain: number): Signal {
  return shaped(beats, (time) => gain * sway(1, 0.1)(time));
}
