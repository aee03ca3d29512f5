/**
 * States as rows of whole numbers, each kept once and known by its index. Flat memory: millions of
 * small objects would take ten times the room.
 */
export class StateSet {
  readonly width: number;
  #rows: Int32Array;
  #table: Int32Array;
  #mask: number;
  #size = 0;

  constructor(width: number) {
    this.width = width;
    this.#rows = new Int32Array(4096 * width);
    this.#table = new Int32Array(8192).fill(-1);
    this.#mask = 8191;
  }

  get size(): number {
    return this.#size;
  }

  /** Index of a row; it is added if it is new, and then the index is the former size. */
  add(row: Int32Array): number {
    let at = this.#hash(row, 0) & this.#mask;
    for (let index = this.#table[at] ?? -1; index !== -1; index = this.#table[at] ?? -1) {
      if (this.#isAt(index, row)) return index;
      at = (at + 1) & this.#mask;
    }
    this.#table[at] = this.#size;
    this.#keep(row);
    return this.#size - 1;
  }

  /** Copies a row out. */
  read(index: number, into: Int32Array): void {
    const from = index * this.width;
    for (let at = 0; at < this.width; at += 1) into[at] = this.#rows[from + at] ?? 0;
  }

  /** Bytes that the rows and their index take. */
  get bytes(): number {
    return this.#rows.byteLength + this.#table.byteLength;
  }

  #isAt(index: number, row: Int32Array): boolean {
    const from = index * this.width;
    for (let at = 0; at < this.width; at += 1) if (this.#rows[from + at] !== row[at]) return false;
    return true;
  }

  #keep(row: Int32Array): void {
    if ((this.#size + 1) * this.width > this.#rows.length) {
      const rows = new Int32Array(this.#rows.length * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    for (let at = 0; at < this.width; at += 1) this.#rows[this.#size * this.width + at] = row[at] ?? 0;
    this.#size += 1;
    if (this.#size * 2 > this.#mask) this.#rehash();
  }

  #rehash(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#table = new Int32Array(this.#mask + 1).fill(-1);
    for (let index = 0; index < this.#size; index += 1) {
      let at = this.#hash(this.#rows, index * this.width) & this.#mask;
      while (this.#table[at] !== -1) at = (at + 1) & this.#mask;
      this.#table[at] = index;
    }
  }

  #hash(row: Int32Array, from: number): number {
    let mixed = 0x2545f491;
    for (let at = 0; at < this.width; at += 1) {
      mixed = Math.imul(mixed ^ (row[from + at] ?? 0), 0x9e3779b1);
      mixed ^= mixed >>> 15;
    }
    return Math.imul(mixed, 0x85ebca6b) ^ (mixed >>> 13);
  }
}
