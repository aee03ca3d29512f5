import type { PlayTable } from './play-table.ts';
import type { Offer } from './story-node.ts';

/** All ways on from a moment. */
export interface Weighed {
  /** By index of the ending: how likely it is for who takes every option that fits equally often. Together 1. */
  readonly shares: Float64Array;
  /** How many different ways on there are. */
  readonly ways: number;
}

/** More moments than this are too many to go through while somebody waits. */
const MOST_MOMENTS = 3000;

/**
 * Goes through all ways on from a moment of choice, each moment once. Yields after every moment it comes to, with how much
 * of what it may do is done, from 0 to 1.
 *
 * @returns undefined where there are too many, or where a conversation can go round for ever
 */
export function* weighed(table: PlayTable, from: Int32Array, options: (offer: Offer) => readonly number[]): Generator<number, Weighed | undefined> {
  const known = new Map<string, Weighed | 'open'>();
  return yield* look(from);

  function* look(row: Int32Array): Generator<number, Weighed | undefined> {
    const key = row.join();
    const before = known.get(key);
    if (before !== undefined) return before === 'open' ? undefined : before;
    if (known.size === MOST_MOMENTS) return undefined;
    known.set(key, 'open');
    yield known.size / MOST_MOMENTS;
    const fitting = options(table.offer(row));
    const shares = new Float64Array(table.scenario.endings.length);
    let ways = 0;
    for (const at of fitting) {
      const next = row.slice();
      const offer = table.offer(next);
      const option = offer.options[at];
      const ending = option ? table.choose(option, next) : -1;
      const further = ending >= 0 ? sure(ending, shares.length) : yield* look(next);
      if (!option || !further) return undefined;
      ways += further.ways;
      for (const [end, share] of further.shares.entries()) shares[end] = (shares[end] ?? 0) + share / fitting.length;
    }
    const here = { shares, ways };
    known.set(key, here);
    return here;
  }
}

function sure(ending: number, of: number): Weighed {
  const shares = new Float64Array(of);
  shares[ending] = 1;
  return { shares, ways: 1 };
}
