/** A gain on its way from one value to another, at equal power: two layers that change places stay as loud as one. Times in seconds of the audio clock. */
export interface Fade {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly seconds: number;
}

/** How many straight pieces draw one fade. */
const pieces = 48;

export function gainAt({ from, to, start, seconds }: Fade, time: number): number {
  const way = Math.min(1, Math.max(0, (time - start) / seconds));
  const risen = Math.sin((Math.PI / 2) * way) ** 2;
  return Math.sqrt(from ** 2 + (to ** 2 - from ** 2) * risen);
}

/** The next fade of a gain that may still be under way. */
export function continued(before: Fade, to: number, start: number, seconds: number): Fade {
  return { from: gainAt(before, start), to, start, seconds };
}

/** Draws a fade on a gain and forgets what was to come there. In pieces, because a curve can't be broken off without a jump in every browser. */
export function draw(gain: AudioParam, fade: Fade): void {
  gain.cancelScheduledValues(fade.start);
  gain.setValueAtTime(fade.from, fade.start);
  for (let piece = 1; piece <= pieces; piece++) {
    const time = fade.start + (fade.seconds * piece) / pieces;
    gain.linearRampToValueAtTime(gainAt(fade, time), time);
  }
}
