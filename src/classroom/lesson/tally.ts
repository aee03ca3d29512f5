import { FEWEST_SHOWN } from './lesson.ts';
import type { Ballot, Round } from './lesson.ts';

/** What came out of one ballot. */
export interface Result {
  /** Votes by phone and raised hands together. */
  readonly total: number;
  /** By option, in the order offered; absent when so few voted by phone that one could tell who chose what. */
  readonly counts?: Readonly<Record<string, number>>;
}

/** How opinion moved between the votes: how many went from one option to another, only among those who voted twice. */
export type Shift = readonly { readonly from: string; readonly to: string; readonly people: number }[];

export function resultOf(ballot: Ballot, options: readonly string[]): Result {
  const votes = [...ballot.votes.values()];
  const counts = Object.fromEntries(
    options.map((id): [string, number] => [id, votes.filter(({ choice }) => choice === id).length + (ballot.hands[id] ?? 0)]),
  );
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { total, ...(isShown(ballot) && { counts }) };
}

/** Nothing when there was no second vote, or when too few voted twice. */
export function shiftOf({ ballots: [first, second], options }: Round): Shift | undefined {
  if (!first || !second) return undefined;
  const both = [...second.votes].flatMap(([pid, { choice: to }]) => {
    const from = first.votes.get(pid)?.choice;
    return from === undefined ? [] : [{ from, to }];
  });
  if (both.length < FEWEST_SHOWN) return undefined;
  const pairs = options.flatMap((from) => options.map((to) => ({ from, to })));
  const counted = pairs.map((pair) => ({ ...pair, people: both.filter(({ from, to }) => from === pair.from && to === pair.to).length }));
  return counted.filter(({ people }) => people > 0);
}

/** Hands are raised in sight of everybody; votes by phone are secret. */
function isShown({ votes }: Ballot): boolean {
  return votes.size === 0 || votes.size >= FEWEST_SHOWN;
}
