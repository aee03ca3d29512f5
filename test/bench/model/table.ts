import { findings } from '../../../src/model/literature.ts';
import type { Band, Finding, FindingId } from '../../../src/model/literature.ts';
import { holds, measures } from './measures.ts';
import { mean, quantile } from './statistics.ts';

/** What the model shows for one finding: the mean over populations, and where 95 % of them lie. */
export interface Figure {
  readonly id: FindingId;
  readonly figure: number;
  readonly from: number;
  readonly to: number;
  readonly hit: boolean;
}

/** Measures every finding over seeded populations. */
export function measureAll(populations: number, people: number): readonly Figure[] {
  return findings.map(({ id, band }) => {
    const figures = Array.from({ length: populations }, (_, seed) => measures[id](seed + 1, people));
    const figure = rounded(mean(figures));
    return { id, figure, from: rounded(quantile(figures, 0.025)), to: rounded(quantile(figures, 0.975)), hit: hits(id, band, figures) };
  });
}

function hits(id: FindingId, band: Band, figures: readonly number[]): boolean {
  if (band === 'holds') return figures.every((figure) => holds[id]?.(figure) === true);
  const figure = rounded(mean(figures));
  return figure >= band.from && figure <= (band.to ?? Infinity);
}

/** The table as docs/model-figures.md shows it. */
export function document(figures: readonly Figure[], how: string): string {
  const rows = findings.map((finding) => row(finding, figures));
  return `# The model against the literature

Made by \`npm run bench:model\`; do not edit. ${how}
A miss is printed as a miss. What each figure is of stands in \`src/model/literature.ts\`; the counter-evidence in [model.md](model.md).

| property | band | our figure (95 % of populations) | | source |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

function row({ id, property, band, source }: Finding, figures: readonly Figure[]): string {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`${id} was not measured`);
  const { figure, from, to, hit } = found;
  return `| ${property.en} | ${bandText(band)} | ${figure} (${from} to ${to}) | ${hit ? 'hit' : '**miss**'} | ${source} |`;
}

function bandText(band: Band): string {
  if (band === 'holds') return 'holds';
  return band.to === null ? `above ${band.from}` : `${band.from} to ${band.to}`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
