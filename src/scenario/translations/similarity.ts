import { fold } from '../fold.ts';

/** How much two texts have in common, 0 to 1: twice the pairs of letters they share, of all they have (Dice's coefficient). */
export function similarity(one: string, other: string): number {
  const [pairs, others] = [pairsIn(fold(one)), pairsIn(fold(other))];
  const total = sum(pairs) + sum(others);
  let shared = 0;
  for (const [pair, count] of pairs) shared += Math.min(count, others.get(pair) ?? 0);
  return total === 0 ? Number(one === other) : (2 * shared) / total;
}

function pairsIn(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sum(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((total, count) => total + count, 0);
}
