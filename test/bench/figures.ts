/** One line of the report: what was measured, and what came out. */
export interface Figure {
  readonly what: string;
  readonly value: string;
}

/** One part of the report. */
export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
}

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is nothing to take the median of.');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** The median and how far the runs lay apart, as in “412 ms (398–455, 5 runs)”. */
export function spread(values: readonly number[], unit: string, digits = 0): string {
  const show = (value: number) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${show(median(values))} ${unit} (${show(Math.min(...values))}–${show(Math.max(...values))}, ${values.length} runs)`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(7)} KiB`;
}

export function printSection({ title, figures }: Section): void {
  const wide = Math.max(...figures.map(({ what }) => what.length));
  console.log(`\n${title}`);
  for (const { what, value } of figures) console.log(`  ${what.padEnd(wide)}  ${value}`);
}
