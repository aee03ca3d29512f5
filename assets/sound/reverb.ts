import { rate, type Signal } from './signal.ts';

export interface Space {
  /** Seconds until the room has fallen silent by 60 dB. */
  readonly ring: number;
  /** How much of the room is heard beside the sound itself. */
  readonly wet: number;
  /** 0 hard and bright (tiles) to 1 soft and dull (curtains). */
  readonly softness: number;
  /** Length of the shortest way between its walls, in milliseconds. */
  readonly size: number;
}

/** A kitchen with tiles, a wooden table and curtains. */
export const kitchen: Space = { ring: 0.38, wet: 0.16, softness: 0.45, size: 7.3 };

/** Where the music plays: larger and softer than any room of the game. */
export const chamber: Space = { ring: 1.7, wet: 0.24, softness: 0.6, size: 19.7 };

/** Ratios of the eight ways through a room; no two in a simple proportion, or the room would sing a note. */
const ways = [1, 1.297, 1.559, 1.831, 2.113, 2.417, 2.741, 3.149];

/**
 * The signal in a room: a feedback delay network of eight lines mixed by a Householder matrix
 * (Jot and Chaigne 1991). It keeps the length of the signal: leave time for the tail.
 */
export function inRoom(signal: Signal, space: Space): Signal {
  const lines = ways.map((way) => new Float32Array(Math.round((space.size * way * rate) / 1000)));
  const gains = lines.map((line) => 10 ** ((-3 * line.length) / (space.ring * rate)));
  const places = new Int32Array(lines.length);
  const dulled = new Float64Array(lines.length);
  const out = new Float32Array(signal.length);
  // Written without callbacks: it runs through millions of samples.
  for (let i = 0; i < signal.length; i++) {
    const dry = signal[i]!;
    let sum = 0;
    for (let n = 0; n < lines.length; n++) {
      const heard = lines[n]![places[n]!]! * gains[n]!;
      const soft = heard + (dulled[n]! - heard) * space.softness;
      dulled[n] = soft;
      sum += soft;
    }
    for (let n = 0; n < lines.length; n++) {
      const line = lines[n]!;
      line[places[n]!] = dry + dulled[n]! - sum / 4;
      places[n] = places[n]! + 1 === line.length ? 0 : places[n]! + 1;
    }
    out[i] = dry + sum * space.wet;
  }
  return out;
}

/** The same for a loop: the tail of its end sounds over its beginning. */
export function loopInRoom(loop: Signal, space: Space): Signal {
  const twice = new Float32Array(loop.length * 2);
  twice.set(loop);
  twice.set(loop, loop.length);
  return inRoom(twice, space).slice(loop.length);
}
