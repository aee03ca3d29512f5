/** The few statistics that hold the model against the literature. Plain textbook formulas. */

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Pearson's r, −1 to 1; 0 when one of the two does not vary. With a yes-or-no as 1 and 0 it is the point-biserial r. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** Spearman's rho: Pearson's r of the ranks; equal values share their mean rank. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const xs = ranks(pairs.map(([x]) => x));
  const ys = ranks(pairs.map(([, y]) => y));
  return correlation(xs.map((x, at) => [x, ys[at] ?? 0]));
}

/** Cohen's d: the difference of two means in pooled standard deviations. */
export function effect(one: readonly number[], other: readonly number[]): number {
  const pooled = Math.sqrt((variance(one) * (one.length - 1) + variance(other) * (other.length - 1)) / (one.length + other.length - 2));
  return pooled === 0 ? 0 : (mean(one) - mean(other)) / pooled;
}

/** The value below which a share of the values lies; between two values it is interpolated. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at - Math.floor(at));
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

function ranks(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
