/** A stream of numbers in [0, 1) that is the same at every build. */
export type Chance = () => number;

/** Linear congruential generator with the constants of Numerical Recipes; `seed` is a 32-bit integer. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Smooth noise along a line: a function of the index 0…`length` with values in [−size, size]. */
export function tremor(chance: Chance, length: number, size: number): (index: number) => number {
  const knots = Math.max(2, Math.ceil(length / 9));
  const heights = Array.from({ length: knots + 2 }, () => (chance() - 0.5) * 2 * size);
  return (index) => {
    const along = (index / length) * knots;
    const knot = Math.min(Math.floor(along), knots);
    const between = along - knot;
    const ease = between * between * (3 - 2 * between);
    return (heights[knot] ?? 0) * (1 - ease) + (heights[knot + 1] ?? 0) * ease;
  };
}
