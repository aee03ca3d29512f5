import type { Script } from './script.ts';

/** Where something was seen for the first time: the option taken from a state of a search; −1 where it was no choice that brought it. */
export interface Sighting {
  readonly from: number;
  readonly option: number;
}

/** What was told and reached so far, each with where it was seen first. */
export class Shown {
  readonly passages = new Map<string, Sighting>();
  readonly lines = new Map<string, Sighting>();
  /** By index. */
  readonly endings = new Map<number, Sighting>();
  readonly #script: Script;
  #looked = 0;

  constructor(script: Script) {
    this.#script = script;
  }

  /** Looks at what a step brought. */
  look(from: number, option: number, ending: number): void {
    const { firsts } = this.#script;
    if (ending !== -1 && !this.endings.has(ending)) this.endings.set(ending, { from, option });
    for (; this.#looked < firsts.length; this.#looked += 1) {
      const first = firsts[this.#looked];
      if (!first) continue;
      note(this.lines, first.lines, { from, option });
      if ('passages' in first) note(this.passages, first.passages, { from, option });
    }
  }
}

function note(seen: Map<string, Sighting>, ids: readonly string[], sighting: Sighting): void {
  for (const id of ids) if (!seen.has(id)) seen.set(id, sighting);
}
