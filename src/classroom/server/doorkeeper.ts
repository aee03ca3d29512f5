/** What may be tried at the door, and when. */
export interface Doorkeeper {
  /** Milliseconds to wait before a try is looked at; or how long to stay away. */
  knock(device: string, now: number): { readonly wait: number } | { readonly away: number };
  /** That try was wrong. */
  wrong(device: string, now: number): void;
}

/** So many wrong codes may one device give before it has to rest. */
export const DEVICE_TRIES = 8;
const DEVICE_REST = 5 * 60 * 1000;

/** So many wrong codes in a row of all together are taken for slips of the finger. */
export const CALM = 30;
/** The memory of wrong codes is half gone after this time. */
const HALF_LIFE = 60_000;
const DELAY_MAX = 4000;
const QUEUE_MAX = 25_000;

/**
 * Keeps guessers from finding a lesson by its six digits, and never asks where somebody comes from: a whole lecture hall
 * has one address. A device that guesses has to rest; a guesser with many devices makes the door go slowly, for one try at a
 * time, and only for those who have nothing but the code. The QR's key and one's own token need no patience.
 */
export function doorkeeper(): Doorkeeper {
  const devices = new Map<string, { tries: number; until: number }>();
  let wrongs = 0;
  let since = 0;
  let free = 0;

  const recent = (now: number) => wrongs * 0.5 ** ((now - since) / HALF_LIFE);

  return {
    knock(device, now) {
      const known = devices.get(device);
      if (known && known.tries >= DEVICE_TRIES && now < known.until) return { away: known.until - now };
      const excess = recent(now) - CALM;
      const delay = excess <= 0 ? 0 : Math.min(DELAY_MAX, 50 * 2 ** (excess / 10));
      const turn = Math.max(now, free) + delay;
      if (turn - now > QUEUE_MAX) return { away: QUEUE_MAX };
      free = delay === 0 ? now : turn;
      return { wait: turn - now };
    },
    wrong(device, now) {
      wrongs = recent(now) + 1;
      since = now;
      for (const [each, { until }] of devices) if (until <= now) devices.delete(each);
      devices.set(device, { tries: (devices.get(device)?.tries ?? 0) + 1, until: now + DEVICE_REST });
    },
  };
}
