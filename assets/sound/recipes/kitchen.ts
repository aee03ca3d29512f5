import { filteredAround, highPass, lowPass } from '../filter.ts';
import { white } from '../noise.ts';
import { kitchen, loopInRoom } from '../reverb.ts';
import { drawn, lay, layAround, shaped, type Signal } from '../signal.ts';
import { clockBeat } from './bells.ts';

/** Everything in the loop fits a whole number of times into these seconds. */
const seconds = 8;

/** An empty kitchen: the fridge, a little air from outside, the clock over the door. */
export function kitchenTone(): Signal {
  const room = fridge();
  lay(room, air());
  for (let beat = 0; beat < seconds; beat++) layAround(room, clockBeat(beat % 2 === 0), beat + 0.37, 0.05);
  return loopInRoom(filteredAround(room, highPass(60)), kitchen);
}

/** The mains' hum and its overtones through a metal side, coming and going slowly. */
function fridge(): Signal {
  const overtones = [[100, 1], [150, 0.28], [200, 0.5], [300, 0.26], [400, 0.12], [600, 0.05]] as const;
  const slow = (time: number): number => 1 + 0.18 * Math.sin((2 * Math.PI * 3 * time) / seconds) + 0.1 * Math.sin((2 * Math.PI * 7 * time) / seconds);
  const hum = drawn(seconds, (time) => overtones.reduce((sum, [frequency, gain], n) => sum + gain * Math.sin(2 * Math.PI * (frequency + n / seconds) * time + n * n), 0));
  return shaped(hum, (time) => 0.03 * slow(time));
}

function air(): Signal {
  const soft = filteredAround(white(seconds, 131), lowPass(520, 0.6), lowPass(900, 0.6), highPass(90));
  return shaped(soft, (time) => 0.09 * (1 + 0.25 * Math.sin((2 * Math.PI * 2 * time) / seconds + 1)));
}
