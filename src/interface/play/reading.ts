import type { Beat, PersonView, View } from '../../play/view.ts';

/** One thing to read: a beat, and how everybody was while it was told. */
export interface Page {
  readonly view: View;
  readonly beat: Beat;
  /** Of the beat, in its view. */
  readonly index: number;
  /** What you chose, told with the first page of the answer to it. */
  readonly answers?: string;
  /** Told on the same page: what came of each agreement while time passed. */
  readonly also: readonly Beat[];
}

/** Where the player is in what has been told since their last choice. */
export interface Reading {
  readonly pages: readonly Page[];
  /** Index of the page that is open. */
  readonly at: number;
  /** The newest view; its choices may be chosen when the last page is open. */
  readonly view: View;
}

/**
 * Pages for what `view` tells and `before` had not told yet: one for each beat, but one for all of
 * the time that passes.
 */
export function pagesOf(view: View, before?: View): readonly Page[] {
  const from = toldAlready(view, before);
  const [first, ...rest] = view.beats.slice(from);
  if (!first) return [];
  if (view.phase === 'timePasses') return [{ view, beat: first, index: from, also: rest }];
  const answers = view.phase === 'reacting' && view.chosen ? { answers: view.chosen.text } : {};
  const others = rest.map((beat, later) => ({ view, beat, index: from + 1 + later, also: [] }));
  return [{ view, beat: first, index: from, also: [], ...answers }, ...others];
}

/** Within one turn a view repeats what was told earlier in that turn. */
function toldAlready(view: View, before: View | undefined): number {
  if (!before || before.turn !== view.turn) return 0;
  const repeats = before.beats.every((beat, index) => isSame(beat, view.beats[index]));
  return repeats ? before.beats.length : 0;
}

function isSame(one: Beat, other: Beat | undefined): boolean {
  return other !== undefined && one.kind === other.kind && one.speaker === other.speaker && one.text === other.text;
}

export function personOf(view: View, id: string | undefined): PersonView | undefined {
  return view.people.find((person) => person.id === id);
}

export function isAtLastPage(reading: Reading): boolean {
  return reading.at >= reading.pages.length - 1;
}

/** Whether it is the player's turn: everything is read and there is something to choose. */
export function isChoosing(reading: Reading): boolean {
  return isAtLastPage(reading) && reading.view.phase === 'choosing';
}

/** Whether the story is told to its last word. */
export function isOver(reading: Reading): boolean {
  return isAtLastPage(reading) && reading.view.phase === 'lookingBack';
}

/** A page as it goes into the transcript. */
export function toldOn(page: Page): readonly Beat[] {
  const answered: readonly Beat[] = page.answers === undefined ? [] : [{ kind: 'you', text: page.answers }];
  return [...answered, page.beat, ...page.also];
}

/** Whether the focus goes to what is told here: within a turn it stays on the button that turns the pages. */
export function takesFocus(reading: Reading): boolean {
  return reading.at === 0 || isChoosing(reading) || reading.pages[reading.at]?.view.phase === 'timePasses';
}
