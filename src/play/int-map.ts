/**
 * Whole numbers from 0 up to 2^53 to whole numbers of 32 bits, in flat memory. A `Map` keeps an object for
 * every key above 2^31 and takes several times as long; exploring looks up tens of millions of them.
 */
export class IntMap {
  /** Each key with its value behind it, so that finding one fetches the other along. */
  #pairs = emptyPairs(1024);
  #mask = 1023;
  #size = 0;

  /** The value of a key, or −1 when it has none. */
  get(key: number): number {
    const pairs = this.#pairs;
    for (let at = hash(key) & this.#mask; ; at = (at + 1) & this.#mask) {
      const found = pairs[at * 2];
      if (found === key) return pairs[at * 2 + 1] ?? -1;
      if (found === EMPTY) return -1;
    }
  }

  set(key: number, value: number): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    const pairs = this.#pairs;
    let at = hash(key) & this.#mask;
    while (pairs[at * 2] !== EMPTY && pairs[at * 2] !== key) at = (at + 1) & this.#mask;
    if (pairs[at * 2] === EMPTY) this.#size += 1;
    pairs[at * 2] = key;
    pairs[at * 2 + 1] = value;
  }

  get size(): number {
    return this.#size;
  }

  #grow(): void {
    const before = this.#pairs;
    this.#mask = this.#mask * 2 + 1;
    this.#pairs = emptyPairs(this.#mask + 1);
    this.#size = 0;
    for (let at = 0; at < before.length; at += 2) {
      const key = before[at] ?? EMPTY;
      if (key !== EMPTY) this.set(key, before[at + 1] ?? -1);
    }
  }
}

const EMPTY = -1;

function emptyPairs(places: number): Float64Array {
  return new Float64Array(places * 2).fill(EMPTY);
}

function hash(key: number): number {
  const low = key | 0;
  const high = (key / 4294967296) | 0;
  let mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
