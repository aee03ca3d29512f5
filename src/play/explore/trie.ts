/** Whether one of the bits of a mask stands in one of the words of a moment (`facts.ts`), as it was answered. */
export interface Asked extends Question {
  readonly yes: boolean;
}

export interface Question {
  readonly word: number;
  readonly mask: number;
}

/**
 * Answers that depend on how a moment stands, each remembered by the questions that led to it. The same answers so far
 * always lead to the same next question, so they make a tree; all trees lie in one row of whole numbers, because one that is
 * walked through millions of times would otherwise be looked for all over the memory.
 *
 * A tree is the place of a link. A link is 0 where nothing is known, the place of a question, or −1 − the index of an answer.
 * A question takes four places: word, mask, link for no, link for yes.
 */
export class Answers<Answer> {
  #cells = new Int32Array(4096);
  #used = 1;
  readonly #answers: Answer[] = [];

  /** A new tree that knows nothing. */
  plant(): number {
    return this.#take(1);
  }

  /** The answer for a moment that stands so, or nothing if it was not worked out before. */
  lookUp(tree: number, moment: Int32Array): Answer | undefined {
    const cells = this.#cells;
    let link = cells[tree] ?? 0;
    while (link > 0) link = cells[link + (((moment[cells[link] ?? 0] ?? 0) & (cells[link + 1] ?? 0)) === 0 ? 2 : 3)] ?? 0;
    return link === 0 ? undefined : this.#answers[-1 - link];
  }

  /** Remembers an answer under the questions it took. */
  remember(tree: number, asked: readonly Asked[], answer: Answer): void {
    let at = tree;
    for (const { word, mask, yes } of asked) {
      let question = this.#cells[at] ?? 0;
      if (question === 0) {
        question = this.#take(4);
        this.#cells[at] = question;
        this.#cells[question] = word;
        this.#cells[question + 1] = mask;
      }
      at = question + (yes ? 3 : 2);
    }
    this.#cells[at] = -this.#answers.push(answer);
  }

  #take(places: number): number {
    const at = this.#used;
    this.#used += places;
    if (this.#used > this.#cells.length) {
      const cells = new Int32Array(this.#cells.length * 2);
      cells.set(this.#cells);
      this.#cells = cells;
    }
    return at;
  }
}
