/**
 * The small motions of somebody who sits still. All of them are functions of the clock (in
 * milliseconds) and of a phase between 0 and 1, which is another one for every person.
 */

/** −1 (breathed out) to 1. One breath takes a bit more than four seconds. */
export function breath(now: number, phase: number): number {
  return Math.sin(2 * Math.PI * (now / 4200 + phase));
}

const blinkEvery = 4300;
const blinkTakes = 130;

/** Once in about four seconds, never on the beat. */
export function blinks(now: number, phase: number): boolean {
  const time = now + phase * blinkEvery;
  const turn = Math.floor(time / blinkEvery);
  const start = scattered(turn, phase) * (blinkEvery - blinkTakes);
  const within = time - turn * blinkEvery - start;
  return within >= 0 && within < blinkTakes;
}

/** How long a mouth moves after a line begins: long enough to see who speaks, short enough to read in peace. */
export const speechTakes = 1800;
const syllable = 120;

/** @param since the moment the line began */
export function speaks(since: number, now: number, phase: number): boolean {
  const time = now - since;
  if (time < 0 || time >= speechTakes) return false;
  const turn = Math.floor(time / syllable);
  return turn === 0 || scattered(turn, phase) > 0.45;
}

/** Evenly spread over 0…1, the same for the same numbers. */
function scattered(turn: number, phase: number): number {
  const wave = Math.sin(turn * 127.1 + phase * 311.7) * 43758.5453;
  return wave - Math.floor(wave);
}

/** A phase for everybody, from their id. */
export function phaseOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 997;
  return sum / 997;
}
