/**
 * Whole numbers from 0 up to 2^53 to whole numbers of 32 bits, in flat memory. A `Map` keeps an object for
 * every key above 2^31 and takes several times as long; exploring looks up tens of millions of them.
 */
export class IntMap {
  #keys = new Float64Array(1024).fill(EMPTY);
  #values = new Int32Array(1024);
  #mask = 1023;
  #size = 0;

  /** The value of a key, or −1 when it has none. */
  get(key: number): number {
    for (let at = hash(key) & this.#mask; ; at = (at + 1) & this.#mask) {
      const found = this.#keys[at];
      if (found === key) return this.#values[at] ?? -1;
      if (found === EMPTY) return -1;
    }
  }

  set(key: number, value: number): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    let at = hash(key) & this.#mask;
    while (this.#keys[at] !== EMPTY && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    if (this.#keys[at] === EMPTY) this.#size += 1;
    this.#keys[at] = key;
    this.#values[at] = value;
  }

  get size(): number {
    return this.#size;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Float64Array(this.#mask + 1).fill(EMPTY);
    this.#values = new Int32Array(this.#mask + 1);
    this.#size = 0;
    for (const [at, key] of keys.entries()) if (key !== EMPTY) this.set(key, values[at] ?? -1);
  }
}

const EMPTY = -1;

function hash(key: number): number {
  const low = key | 0;
  const high = (key / 4294967296) | 0;
  let mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
}
