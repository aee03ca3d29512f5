/**
 * An answer that depends on what is seen of the persons, remembered by the questions that led to it.
 * A question asks of one person whether one of the bits of a mask holds (`signs.ts`).
 */
export type Trie<Answer> = Leaf<Answer> | Question<Answer>;

export interface Leaf<Answer> {
  readonly person: -1;
  readonly answer: Answer;
}

export interface Question<Answer> {
  /** Index of the person. */
  readonly person: number;
  readonly mask: number;
  yes?: Trie<Answer>;
  no?: Trie<Answer>;
}

/** A question as it was answered. */
export interface Asked {
  readonly person: number;
  readonly mask: number;
  readonly yes: boolean;
}

/** Room for one answer, empty at first. */
export interface Root<Answer> {
  trie: Trie<Answer> | undefined;
}

/** The answer for persons who show these signs, or nothing if it was not worked out before. */
export function lookUp<Answer>({ trie }: Root<Answer>, signs: Int32Array): Answer | undefined {
  let at = trie;
  while (at !== undefined) {
    if (at.person === -1) return (at as Leaf<Answer>).answer;
    const question = at as Question<Answer>;
    at = ((signs[question.person] ?? 0) & question.mask) !== 0 ? question.yes : question.no;
  }
  return undefined;
}

/** Remembers an answer under the questions it took. The same answers so far always lead to the same next question. */
export function remember<Answer>(root: Root<Answer>, asked: readonly Asked[], answer: Answer): void {
  const leaf: Leaf<Answer> = { person: -1, answer };
  let hang = (trie: Trie<Answer>): void => {
    root.trie = trie;
  };
  let at = root.trie;
  for (const { person, mask, yes } of asked) {
    const question = (at ?? { person, mask }) as Question<Answer>;
    if (at === undefined) hang(question);
    at = yes ? question.yes : question.no;
    hang = (trie) => {
      if (yes) question.yes = trie;
      else question.no = trie;
    };
  }
  hang(leaf);
}
