import { rate, type Signal, silence } from './signal.ts';

/** One way a thing rings: frequency in hertz, seconds until it has died away by 60 dB, loudness. */
export type Mode = readonly [frequency: number, ring: number, loudness: number];

const sixtyDecibels = Math.log(1000);

/** A thing with these modes, hit once at time 0: wood rings short, glaze and metal long. */
export function struck(modes: readonly Mode[], seconds: number): Signal {
  const hit = silence(seconds);
  hit[0] = 1;
  return rung(modes, hit);
}

/** A thing with these modes, moved by any signal (a scrape, a row of knocks): a bank of two-pole resonators. */
export function rung(modes: readonly Mode[], excitation: Signal): Signal {
  const out = new Float32Array(excitation.length);
  for (const mode of modes) resonate(mode, excitation, out);
  return out;
}

function resonate([frequency, ring, loudness]: Mode, excitation: Signal, out: Signal): void {
  const radius = Math.exp(-sixtyDecibels / (ring * rate));
  const angle = (2 * Math.PI * frequency) / rate;
  const turn = 2 * radius * Math.cos(angle);
  const input = Math.sin(angle) * loudness;
  let y1 = 0, y2 = 0;
  for (let i = 0; i < out.length; i++) {
    const y = input * excitation[i]! + turn * y1 - radius * radius * y2;
    y2 = y1;
    y1 = y;
    out[i] = out[i]! + y;
  }
}
