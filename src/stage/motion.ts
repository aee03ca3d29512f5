/** A number on its way. Times in milliseconds of one clock. */
export interface Glide {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly duration: number;
}

export function resting(at: number): Glide {
  return { from: at, to: at, start: 0, duration: 0 };
}

/** Where it is now: slow at both ends. */
export function valueOf({ from, to, start, duration }: Glide, now: number): number {
  if (now >= start + duration) return to;
  const part = Math.max(0, now - start) / duration;
  return from + (to - from) * part * part * (3 - 2 * part);
}

export function hasEnded({ from, to, start, duration }: Glide, now: number): boolean {
  return from === to || now >= start + duration;
}

/** Goes on from where it is to another end; a glide that already goes there is left alone. */
export function turnedTo(glide: Glide, to: number, now: number, duration: number, delay = 0): Glide {
  if (glide.to === to) return glide;
  return { from: valueOf(glide, now), to, start: now + delay, duration };
}
