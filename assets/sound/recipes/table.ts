import { bandPass, filtered, highPass, lowPass, sweptBand } from '../filter.ts';
import { type Mode, struck } from '../modes.ts';
import { chance, unsteady, white } from '../noise.ts';
import { inRoom, kitchen } from '../reverb.ts';
import { drawn, hill, lay, rise, shaped, type Signal, silence } from '../signal.ts';

const glaze: readonly Mode[] = [[1930, 0.2, 0.7], [3170, 0.26, 0.8], [4890, 0.18, 0.5], [6540, 0.12, 0.3], [8720, 0.08, 0.16]];
const tabletop: readonly Mode[] = [[228, 0.09, 0.9], [396, 0.06, 0.6], [715, 0.035, 0.3]];
const peg: readonly Mode[] = [[742, 0.05, 0.8], [1290, 0.04, 0.6], [2210, 0.025, 0.35], [3420, 0.014, 0.15]];

/** A cup on its saucer: it touches, tips and stands. */
export function cup(): Signal {
  const set = silence(0.65);
  [[0.003, 1], [0.058, 0.42], [0.093, 0.2], [0.112, 0.1]].forEach(([at, force], touch) => {
    const bent = glaze.map(([frequency, ring, loudness]): Mode => [frequency * (1 + 0.004 * touch), ring, loudness]);
    lay(set, struck(bent, 0.45), at, 0.5 * force!);
    lay(set, struck(tabletop, 0.2), at, 0.55 * force!);
  });
  return inRoom(set, kitchen);
}

/** Tea into a cup: every drop shuts in a bubble that sings, and the note of the cup climbs as it fills. */
export function tea(): Signal {
  const seconds = 1.65;
  const pour = silence(seconds);
  const flow = hill(0.06, 0.3, 1.4);
  const next = chance(71);
  for (let time = 0.005; time < 1.36; time += 0.0016 + 0.005 * next()) {
    const bubble = drop(480 + 620 * (time / seconds) + 1700 * next() ** 2.2, 0.02 + 0.03 * next());
    lay(pour, bubble, time, flow(time) * (0.25 + 0.75 * next()) * 0.3);
  }
  const stream = sweptBand(white(seconds, 72), (time) => 720 + 520 * (time / seconds), 2.4);
  const hiss = filtered(white(seconds, 73), bandPass(3600, 0.8));
  lay(pour, shaped(stream, flow), 0, 0.16);
  lay(pour, shaped(hiss, flow), 0, 0.035);
  return inRoom(filtered(pour, highPass(220)), kitchen);
}

/** One bubble (Minnaert 1933): a note that rises a little while it dies. */
function drop(frequency: number, seconds: number): Signal {
  return drawn(seconds, (time) => {
    const phase = 2 * Math.PI * frequency * (time + (0.9 * time * time) / seconds / 8);
    return Math.sin(phase) * Math.exp((-6 * time) / seconds) * rise(time, 0, 0.001);
  });
}

/** A sheet pushed across the wood: one stroke, fine grain, a flat hand at the end. */
export function paper(): Signal {
  const seconds = 0.75;
  const grain = unsteady(81, 95, 0.6);
  const stroke = hill(0.07, 0.3, 0.52);
  const sheet = sweptBand(white(seconds, 82), (time) => 2300 + 2600 * rise(time, 0, 0.4), 0.7);
  const slide = shaped(filtered(sheet, highPass(900), lowPass(9000)), (time) => 0.3 * stroke(time) * Math.max(0, grain(time)));
  lay(slide, shaped(filtered(white(0.1, 83), lowPass(900)), hill(0.004, 0.05, 0.06)), 0.5, 0.16);
  lay(slide, struck(tabletop, 0.2), 0.5, 0.09);
  return inRoom(slide, { ...kitchen, wet: 0.1 });
}

/** A whistling kettle: steam first, then two notes close together, then it is taken off the fire. */
export function kettle(): Signal {
  const seconds = 1.9;
  const steam = filtered(white(seconds, 91), highPass(1800), lowPass(9000));
  const shake = unsteady(92, 11, 0.004);
  const bend = (time: number): number => (0.84 + 0.16 * rise(time, 0.1, 0.8) - 0.13 * rise(time, 1.3, 1.7)) * shake(time);
  const note = whistle(seconds, (time) => 1790 * bend(time));
  lay(note, whistle(seconds, (time) => 2236 * bend(time)), 0, 0.6);
  const blown = shaped(note, (time) => 0.3 * rise(time, 0.05, 0.7) * (1 - rise(time, 1.25, 1.7)));
  lay(blown, shaped(steam, (time) => (0.25 + 0.75 * rise(time, 0, 0.4)) * hill(0.02, 0.6, 1.8)(time)), 0, 0.06);
  return inRoom(blown, kitchen);
}

function whistle(seconds: number, frequency: (time: number) => number): Signal {
  const trill = unsteady(93, 24, 0.12);
  let phase = 0;
  return drawn(seconds, (time) => {
    phase += (2 * Math.PI * frequency(time)) / 48_000;
    return (Math.sin(phase) + 0.12 * Math.sin(2 * phase)) * trill(time);
  });
}

/** You have spoken: a wooden peg set down, no louder than a finger. */
export function choice(): Signal {
  const tick = silence(0.28);
  lay(tick, struck(peg, 0.15), 0.002, 0.8);
  lay(tick, struck(tabletop, 0.2), 0.002, 0.35);
  return inRoom(tick, { ...kitchen, wet: 0.1, ring: 0.25 });
}
