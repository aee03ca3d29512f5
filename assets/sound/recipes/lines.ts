import { filteredAround, highPass, lowPass } from '../filter.ts';
import { kitchen, loopInRoom } from '../reverb.ts';
import type { Signal } from '../signal.ts';
import { air, hum, layers } from './around.ts';

/** A telephone line that is open: nothing below 300 and above 3400 hertz, and somebody's room at the other end of it. */
export function phoneCallTone(): Signal {
  const line = layers(air(291, 320, 2600, 0.03, 0.03), air(292, 300, 800, 0.05, 0.35), hum([[400, 0.2], [850, 0.06]], 0.003));
  return filteredAround(line, highPass(300), highPass(300), lowPass(3400), lowPass(3400));
}

/** A video call: your own laptop blows, and the other room comes through it narrow and thin. */
export function videoCallTone(): Signal {
  const laptop = loopInRoom(layers(air(301, 120, 900, 0.05, 0.05), hum([[183, 0.4], [366, 0.3], [549, 0.15], [1098, 0.05]], 0.004)), kitchen);
  const there = filteredAround(air(302, 300, 3000, 0.03, 0.45), highPass(300), lowPass(4200));
  return layers(laptop, there);
}
