/** Messages a second that one socket may send for long, and how many at once. */
const PACE = 10;
const BURST = 30;

/** How many too many are borne before the line is cut. */
const PATIENCE = 200;

export type Paced = 'fine' | 'tooFast' | 'enough';

/** Holds one socket to its pace: a bucket that fills up again with time. */
export function pace(now: () => number): () => Paced {
  let left = BURST;
  let at = now();
  let over = 0;
  return () => {
    const time = now();
    left = Math.min(BURST, left + ((time - at) / 1000) * PACE);
    at = time;
    if (left >= 1) {
      left -= 1;
      return 'fine';
    }
    over += 1;
    return over > PATIENCE ? 'enough' : 'tooFast';
  };
}
