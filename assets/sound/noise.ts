import { type Signal, silence } from './signal.ts';

/** A source of chance that gives the same row for the same seed: numbers from 0 up to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** White noise between −1 and 1. */
export function white(seconds: number, seed: number): Signal {
  const next = chance(seed);
  return silence(seconds).map(() => next() * 2 - 1);
}

/** A smooth random curve around 1: hands, cloth and air are never even. `depth` 0 to 1, `speed` in points a second. */
export function unsteady(seed: number, speed: number, depth: number): (time: number) => number {
  const next = chance(seed);
  const points = Array.from({ length: 400 }, () => next() * 2 - 1);
  return (time) => {
    const place = time * speed;
    const index = Math.floor(place) % (points.length - 1);
    const between = 0.5 - 0.5 * Math.cos(Math.PI * (place - Math.floor(place)));
    return 1 + depth * (points[index]! * (1 - between) + points[index + 1]! * between);
  };
}
