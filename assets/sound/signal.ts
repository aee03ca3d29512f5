/** Mono samples, nominally −1 to 1, at `rate` a second. */
export type Signal = Float32Array;

/** Samples a second of everything rendered here; Opus works at this rate too. */
export const rate = 48_000;

export function samples(seconds: number): number {
  return Math.round(seconds * rate);
}

export function silence(seconds: number): Signal {
  return new Float32Array(samples(seconds));
}

/** A signal drawn by a function of time in seconds. */
export function drawn(seconds: number, at: (time: number) => number): Signal {
  const signal = silence(seconds);
  for (let i = 0; i < signal.length; i++) signal[i] = at(i / rate);
  return signal;
}

/** The signal times a gain that is a function of time in seconds. */
export function shaped(signal: Signal, gain: (time: number) => number): Signal {
  const out = new Float32Array(signal.length);
  for (let i = 0; i < signal.length; i++) out[i] = signal[i]! * gain(i / rate);
  return out;
}

export function scaled(signal: Signal, gain: number): Signal {
  return signal.map((sample) => sample * gain);
}

/** Adds `part` into `whole`, beginning at `at` seconds; what sticks out at the end is cut off. */
export function lay(whole: Signal, part: Signal, at = 0, gain = 1): void {
  const start = samples(at);
  const length = Math.min(part.length, whole.length - start);
  for (let i = 0; i < length; i++) whole[start + i] = whole[start + i]! + part[i]! * gain;
}

/** Adds `part` into a loop: what sticks out at the end comes back at the beginning. */
export function layAround(loop: Signal, part: Signal, at: number, gain = 1): void {
  const start = samples(at);
  part.forEach((sample, i) => {
    const place = (start + i) % loop.length;
    loop[place] = loop[place]! + sample * gain;
  });
}

/** Rises from 0 at `from` to 1 at `to` along half a cosine, without corners that would click. */
export function rise(time: number, from: number, to: number): number {
  if (time <= from) return 0;
  if (time >= to) return 1;
  return 0.5 - 0.5 * Math.cos((Math.PI * (time - from)) / (to - from));
}

/** Rises over `attack` seconds and has fallen again at `end`, over `release` seconds. */
export function hill(attack: number, release: number, end: number): (time: number) => number {
  return (time) => rise(time, 0, attack) * (1 - rise(time, end - release, end));
}

/** Fades that keep both ends of a sound from clicking. */
export function softEnded(signal: Signal, attack = 0.0015, release = 0.03): Signal {
  return shaped(signal, hill(attack, release, (signal.length - 1) / rate));
}
