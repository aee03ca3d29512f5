/** Longer names are not compared: a typing mistake is looked for in words, not in sentences. */
const longestName = 60;

/**
 * The candidate that was probably meant: the one with the fewest typing mistakes (a letter more,
 * less, other, or two swapped), or one that begins with what was written. Undefined if none is near.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length < 2 || written.length > longestName) return undefined;
  let best: string | undefined;
  let fewest = tolerated(written) + 1;
  let begun: string | undefined;
  for (const candidate of candidates) {
    if (begun === undefined && written.length >= 3 && candidate.startsWith(written)) begun = candidate;
    if (Math.abs(candidate.length - written.length) >= fewest) continue;
    const count = typingMistakes(written, candidate);
    if (count < fewest) [best, fewest] = [candidate, count];
  }
  return best ?? begun;
}

function tolerated(written: string): number {
  if (written.length <= 4) return 1;
  return written.length <= 8 ? 2 : 3;
}

/** Optimal string alignment distance. */
function typingMistakes(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same);
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
