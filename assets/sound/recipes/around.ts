import { filteredAround, highPass, lowPass, sweptBand } from '../filter.ts';
import { chance, white } from '../noise.ts';
import { drawn, lay, layAround, shaped, type Signal, silence } from '../signal.ts';

/* What room tones are made of. Everything fits a whole number of times into the loop. */

export const seconds = 8;

/** The nearest frequency in hertz that comes round in the loop. */
function fitting(frequency: number): number {
  return Math.round(frequency * seconds) / seconds;
}

/** Comes and goes so many times in the loop, by `depth` (0 to 1) around 1. */
export function sway(times: number, depth: number, phase = 0): (time: number) => number {
  return (time) => 1 + depth * Math.sin((2 * Math.PI * times * time) / seconds + phase);
}

/** A machine: overtones as frequency in hertz and strength. */
export function hum(overtones: readonly (readonly [frequency: number, gain: number])[], gain: number): Signal {
  const tone = drawn(seconds, (time) =>
    overtones.reduce((sum, [frequency, strength], n) => sum + strength * Math.sin(2 * Math.PI * fitting(frequency) * time + n * n), 0),
  );
  return shaped(tone, (time) => gain * sway(3, 0.12)(time));
}

/** Air between two frequencies in hertz: ventilation, a street behind glass, a line that is open. */
export function air(seed: number, from: number, to: number, gain: number, breathing = 0.15): Signal {
  const soft = filteredAround(white(seconds, seed), highPass(from), lowPass(to, 0.6), lowPass(to * 1.6, 0.6));
  return shaped(soft, (time) => gain * sway(2, breathing, seed)(time));
}

/** People talking behind a wall: the tune of speech without its words. `pitch` in hertz. */
export function murmur(seed: number, pitches: readonly number[], gain: number): Signal {
  const talk = silence(seconds);
  pitches.forEach((pitch, n) => lay(talk, voice(seed + n, pitch), 0, gain));
  return filteredAround(talk, highPass(140), lowPass(900, 0.6), lowPass(1500, 0.6));
}

function voice(seed: number, pitch: number): Signal {
  const next = chance(seed);
  const syllables = 29 + Math.floor(next() * 8);
  const phrases = 2 + Math.floor(next() * 3);
  const [start, turn] = [next() * 6.28, next() * 6.28];
  const base = fitting(pitch);
  const bend = (time: number): number => 9 * Math.sin((2 * Math.PI * phrases * 2 * time) / seconds + turn) + 1.5 * Math.sin((2 * Math.PI * syllables * time) / seconds);
  const said = (time: number): number =>
    Math.max(0, Math.sin((2 * Math.PI * syllables * time) / seconds + start)) ** 0.7 * Math.max(0, Math.sin((2 * Math.PI * phrases * time) / seconds + turn) + 0.45);
  const open = (time: number): number => 520 + 230 * Math.sin((2 * Math.PI * (syllables - 11) * time) / seconds + start);
  const twice = drawn(2 * seconds, (time) => buzz(2 * Math.PI * base * time + bend(time)));
  return shaped(sweptBand(twice, open, 1.6).slice(twice.length / 2), (time) => said(time));
}

/** A vocal cord: nine partials, each softer than the one below it. */
function buzz(angle: number): number {
  const twiceCosine = 2 * Math.cos(angle);
  let sum = 0, last = 0, partial = Math.sin(angle);
  for (let k = 1; k <= 9; k++) {
    sum += partial / k;
    [last, partial] = [partial, twiceCosine * partial - last];
  }
  return sum;
}

/** The same sound at several moments of the loop; each moment with how strong it is. */
export function now(events: readonly (readonly [at: number, gain: number])[], sound: Signal): Signal {
  const loop = silence(seconds);
  for (const [at, gain] of events) layAround(loop, sound, at, gain);
  return loop;
}

export function layers(...parts: readonly Signal[]): Signal {
  const whole = silence(seconds);
  for (const part of parts) lay(whole, part);
  return whole;
}
