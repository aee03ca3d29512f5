/** Of the music, in seconds: 96 beats a minute, four in a bar. */
const beat = 60 / 96;
export const bar = 4 * beat;

/** How far ahead of the clock things are planned, in seconds: a browser plans nothing into its own past. */
export const ahead = 0.06;

/** When the next bar begins of music that began at `began`, both on the audio clock. */
export function nextBar(began: number, now: number): number {
  const passed = Math.max(0, now + ahead - began);
  return began + Math.ceil(passed / bar - 1e-9) * bar;
}
